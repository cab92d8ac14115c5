package app;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Animal {
  @Id Long id;
}

@Entity
@DiscriminatorValue("2")
class Dog extends Animal {}
