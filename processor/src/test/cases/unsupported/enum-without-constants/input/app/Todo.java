package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  enum Never {}

  @Id UUID id;
  Never never; // ERROR unsupported-mapping @9
}
