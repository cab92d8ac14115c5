package app;

import dev.electrified.annotations.Replaces;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;

  @Column(name = "state_2")
  @Replaces("state")
  @Enumerated(EnumType.STRING)
  State state;

  enum State {
    DONE
  }
}
