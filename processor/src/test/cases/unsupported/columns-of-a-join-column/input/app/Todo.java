package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;

  @ManyToOne
  @JoinColumn(columnDefinition = "uuid") // ERROR unsupported-mapping @34
  Todo parent;
}
