package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
public class Todo {
  @Id Long id; // ERROR electrified-key-not-uuid @12
}

@Entity
@Electrified
class Neighbour {
  @Id UUID id;
}
