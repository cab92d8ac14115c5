package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Animal {
  @Id Long id;
}

@Entity
class Dog extends Animal {
  int tricks;
}

@Entity
class Owner {
  @Id Long id;
  @ManyToOne Animal animal;
  @ManyToOne Dog dog;
}
