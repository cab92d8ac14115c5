package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import java.util.Map;
import java.util.UUID;

@Entity
@Electrified
@Inheritance
@DiscriminatorColumn(name = "kind")
public class Task {
  public enum State {
    OPEN,
    DONE
  }

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  State state;

  @ElementCollection @Electrified Map<UUID, String> labels;
}
