package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.STRING)
abstract class Animal {
  @Id Long id;
}

@Entity
@DiscriminatorValue("D")
class Dog extends Animal {
  int tricks;
}

@Entity
@DiscriminatorValue("C")
class Cat extends Animal {
  String owner;
}
