package app;

import jakarta.persistence.*;

@Entity
class Animal {
  @Id Long id;
  String name;
}

@Entity
class Dog extends Animal {
  int tricks;
  boolean good;
}

@Entity
class Cat extends Animal {
  @Column(nullable = false)
  String owner;

  Integer lives;
}
