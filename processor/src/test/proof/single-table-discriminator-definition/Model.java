package app;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "t", columnDefinition = "varchar(5)")
abstract class Animal {
  @Id Long id;
}

@Entity
@DiscriminatorValue("D")
class Dog extends Animal {}
