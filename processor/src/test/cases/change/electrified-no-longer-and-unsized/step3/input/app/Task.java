package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@Entity
public class Task { // WARNING disable-electric @8
  @Id UUID id;

  @Column(columnDefinition = "text", nullable = false)
  String name;

  @Column(columnDefinition = "timestamptz")
  Instant due;
}
