package app;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "t", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("A")
class Animal {
  @Id Long id;
}

@Entity
@DiscriminatorValue("D")
class Dog extends Animal {}
