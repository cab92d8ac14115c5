package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Animal {
  @Id @GeneratedValue Long id;

  @Enumerated(EnumType.STRING)
  Size size1;

  @ElementCollection Set<String> names;
}

@Entity
class Dog extends Animal {
  int tricks;
}

@Entity
class Cat extends Animal {
  @ManyToMany Set<Dog> enemies;
}

enum Size {
  S,
  M
}
