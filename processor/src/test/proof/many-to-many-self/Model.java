package app;

import jakarta.persistence.*;
import java.util.Set;
import java.util.UUID;

@Entity
class Person {
  @Id UUID id;
  @ManyToMany Set<Person> friends;

  @ManyToMany(mappedBy = "friends")
  Set<Person> friendOf;
}
