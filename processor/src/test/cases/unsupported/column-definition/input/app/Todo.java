package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;

  @Column(columnDefinition = "citext") // ERROR unsupported-mapping @30
  String title;

  @Column(columnDefinition = "")
  String neighbour;
}
