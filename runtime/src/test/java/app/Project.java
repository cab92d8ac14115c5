package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** On the page of {@code mapping-differs}. */
@Entity
public class Project {
  @Id UUID id;
  LocalDate startsOn;
}
