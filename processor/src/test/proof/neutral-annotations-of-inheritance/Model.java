package app;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn
@org.hibernate.annotations.DiscriminatorOptions(force = true, insert = false)
class Animal {
  @Id Long id;
}

@Entity
class Dog extends Animal {
  String name;
}
