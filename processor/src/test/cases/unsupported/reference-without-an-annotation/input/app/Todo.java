package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  Todo parent; // ERROR unsupported-mapping @8
  @ManyToOne Todo neighbour;
}
