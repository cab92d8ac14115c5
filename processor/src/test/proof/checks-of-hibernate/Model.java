package app;

import jakarta.persistence.*;

@Entity
@org.hibernate.annotations.Check(name = "a_before_b", constraints = "a < b")
class Doc {
  @Id Long id;

  @org.hibernate.annotations.Check(constraints = "a > 0")
  int a;

  int b;

  @Enumerated(EnumType.STRING)
  @org.hibernate.annotations.Check(constraints = "color <> 'RED'")
  Color color;
}

enum Color {
  RED,
  GREEN
}
