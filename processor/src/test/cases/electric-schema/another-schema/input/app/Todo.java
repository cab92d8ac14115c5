package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Electrified
@Table(name = "todos", schema = "office") // ERROR electrified-schema @33
public class Todo {
  @Id UUID id;
}

@Entity
@Electrified
@Table(name = "neighbours", schema = "public")
class Neighbour {
  @Id UUID id;
}
