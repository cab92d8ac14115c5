package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class BaseAnimal {
  @Id @GeneratedValue Long animalId;
}

@Entity
class BigDog extends BaseAnimal {
  int numberOfTricks;
  @ElementCollection Set<String> trickNames;
  @ManyToOne BaseAnimal bestFriend;
}
