package app;

import jakarta.persistence.*;

@Entity
class Painted {
  @Id long id;
  Color implicit;
  @Enumerated Color bare;
  @Enumerated(EnumType.ORDINAL) Color ordinal;
  @Enumerated(EnumType.STRING) Color string;
  @Enumerated(EnumType.STRING) @Column(length = 3) Color shorter;
  @Enumerated(EnumType.STRING) @Column(length = 1) Letter letter;
  @Enumerated(EnumType.STRING) @Column(nullable = false) Color required;
  @Enumerated(EnumType.STRING) Bodies bodies;
  Single single;
  @Enumerated(EnumType.STRING) Single singleName;
  @Enumerated(EnumType.STRING) Nested.Kind nested;
  Other.Visibility visibility;
  @Column(length = 1) Color ordinalWithLength;
  java.time.DayOfWeek day;
  @Enumerated(EnumType.STRING) java.time.Month month;
}

enum Color {
  RED,
  GREEN,
  blue
}

enum Letter {
  B,
  A
}

enum Single {
  ONLY
}

enum Bodies {
  PLUS {
    @Override
    int apply(int a, int b) {
      return a + b;
    }
  },
  MINUS {
    @Override
    int apply(int a, int b) {
      return a - b;
    }
  };

  abstract int apply(int a, int b);
}

class Nested {
  enum Kind {
    Größe,
    $dollar,
    under_score
  }
}

interface Other {
  enum Visibility {
    OPEN,
    CLOSED
  }
}
