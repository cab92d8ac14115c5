package app;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
@dev.electrified.annotations.Electrified
class Animal {
  @Id UUID id;
  String name;
}

@Entity
class Dog extends Animal {
  int tricks;

  @Enumerated(EnumType.STRING)
  Kind kind;
}

@Entity
class Cat extends Animal {
  @ManyToOne Animal enemy;
}

enum Kind {
  BIG,
  SMALL
}
