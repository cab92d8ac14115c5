package dev.electrified.example;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What all rows have that are replicated to clients.
 *
 * <p>{@code @Electrified} on a mapped superclass holds for every entity below it: each of their
 * tables gets its {@code ALTER TABLE … ENABLE ELECTRIC}.
 */
@MappedSuperclass
@Electrified
abstract class Replicated {
  /**
   * Chosen by whoever makes the row, be it the server or a client that is offline: so it is a UUID,
   * and no number from a sequence. The compiler refuses any other key of an electrified entity.
   */
  @Id private UUID id = UUID.randomUUID();

  @Column(name = "created_at", nullable = false)
  private Instant createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  public UUID getId() {
    return id;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
