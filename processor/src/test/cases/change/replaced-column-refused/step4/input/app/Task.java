package app;

import dev.electrified.annotations.Replaces;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import java.util.UUID;

@Entity
public class Task {
  @Id UUID id;
  String name;
  Integer rank;
  LocalDateTime due;
  Level level;

  @Replaces("name") // ERROR replaced-column @13
  String gone;
}
