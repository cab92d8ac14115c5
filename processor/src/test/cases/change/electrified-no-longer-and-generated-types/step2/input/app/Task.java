package app;

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
@Inheritance
@DiscriminatorColumn(name = "kind") // ERROR unsupported-change
public class Task { // WARNING disable-electric
  public enum State {
    OPEN,
    DONE
  }

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  State state; // ERROR unsupported-change

  @ElementCollection Map<UUID, String> labels; // WARNING disable-electric // ERROR unsupported-change

}
