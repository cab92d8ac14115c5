package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@Entity
@Electrified
public class Task {
  @Id UUID id;

  @Column(length = 80, nullable = false)
  String name;

  Instant due;
}
