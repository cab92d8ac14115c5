package app;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
@dev.electrified.annotations.Electrified
@Inheritance(strategy = InheritanceType.JOINED)
class Animal {
  @Id UUID id;
  String name;
}

@Entity
@dev.electrified.annotations.Electrified
class Dog extends Animal {
  int tricks;
}
