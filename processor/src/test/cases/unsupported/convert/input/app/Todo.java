package app;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;

  @Convert(converter = Upper.class) // ERROR unsupported-mapping @3
  String title;

  String neighbour;
}
