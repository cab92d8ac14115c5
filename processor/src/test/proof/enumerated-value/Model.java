package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @Enumerated(EnumType.STRING)
  Status status;

  Prio prio;
}

enum Status {
  OPEN("o"),
  CLOSED("c");
  @EnumeratedValue final String code;

  Status(String code) {
    this.code = code;
  }
}

enum Prio {
  LOW(5),
  HIGH(10);
  @EnumeratedValue final int code;

  Prio(int code) {
    this.code = code;
  }
}
