package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@Entity
public class Task { // WARNING disable-electric @8
  @Id UUID id;

  @Column(length = 80, nullable = false)
  String name; // ERROR unsupported-change @10

  Instant due; // ERROR unsupported-change @11
}
