package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Animal {
  @Id @GeneratedValue Long id;

  @Column(unique = true)
  String name;

  @ManyToOne Owner owner;
}

@Entity
class Dog extends Animal {
  int tricks;
}

@Entity
class Puppy extends Dog {
  boolean cute;
}

@Entity
class Owner {
  @Id Long id;
}
