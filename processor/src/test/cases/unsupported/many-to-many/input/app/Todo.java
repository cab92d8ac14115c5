package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @ManyToMany List<Todo> related; // ERROR unsupported-mapping @3
  @ManyToOne Todo neighbour;
}
