package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @OneToMany List<Todo> children; // ERROR unsupported-mapping @3

  @OneToMany(mappedBy = "parent")
  List<Todo> neighbours;

  @ManyToOne Todo parent;
}
