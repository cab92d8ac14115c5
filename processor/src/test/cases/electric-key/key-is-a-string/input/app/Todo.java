package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Electrified
public class Todo {
  @Id String code; // ERROR electrified-key-not-uuid @14
}

@Entity
class Neighbour {
  @Id String code;
}
