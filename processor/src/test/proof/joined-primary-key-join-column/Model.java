package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Animal {
  @Id Long id;
}

@Entity
@PrimaryKeyJoinColumn(name = "animal_id", foreignKey = @ForeignKey(name = "fk_dog_animal"))
class Dog extends Animal {
  int tricks;
}

@Entity
@PrimaryKeyJoinColumn(name = "pid")
class Puppy extends Dog {
  boolean cute;
}
