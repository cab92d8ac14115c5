package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
class Animal {
  @Id Long id;
}

@Entity
class Dog extends Animal {
  @ElementCollection Set<String> tricks;
  @ManyToMany List<Animal> friends;
}
