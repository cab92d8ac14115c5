package app;

import jakarta.persistence.Column;
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
@DiscriminatorColumn(name = "kind", columnDefinition = "text")
public class Task { // WARNING disable-electric
  public enum State {
    OPEN,
    DONE
  }

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  State state;

  @Column(columnDefinition = "text")
  @ElementCollection Map<UUID, String> labels; // WARNING disable-electric

}
