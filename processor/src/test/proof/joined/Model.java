package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Animal {
  @Id @GeneratedValue Long id;
  String name;
  @Version int version;
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
class Cat extends Animal {
  @Column(nullable = false)
  String owner;
}
