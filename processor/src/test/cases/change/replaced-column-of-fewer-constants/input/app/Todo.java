package app;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  State state;

  enum State {
    DONE,
    OPEN
  }
}
