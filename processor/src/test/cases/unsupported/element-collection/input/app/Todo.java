package app;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @ElementCollection List<String> tags; // ERROR unsupported-mapping @3
}
