package app;

import jakarta.persistence.*;

@Entity
class Animal {
  @Id Long id;
  @jakarta.validation.constraints.NotNull String name;
}

@Entity
class Dog extends Animal {
  @jakarta.validation.constraints.NotNull String trick;

  @jakarta.validation.constraints.Size(max = 10)
  String kind;
}
