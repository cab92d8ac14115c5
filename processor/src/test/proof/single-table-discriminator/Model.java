package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "animal_type", length = 12)
@DiscriminatorValue("base")
class Animal {
  @Id Long id;
}

@Entity
@DiscriminatorValue("dog")
class Dog extends Animal {
  String trick;
}

@Entity
@DiscriminatorValue("cat")
class Cat extends Animal {}
