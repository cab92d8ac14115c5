package app;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;

@Entity
class Lap {
  @EmbeddedId LapKey key;

  @ElementCollection
  @Column(nullable = false)
  Set<Duration> splits;

  @ElementCollection Set<Pause> pauses;
}

@Entity
class Runner {
  @Id Long id;

  @ElementCollection
  @Column(nullable = false)
  Set<Duration> bests;

  @ElementCollection Set<Pause> rests;

  @ElementCollection Set<Sprint> sprints;
}

@Embeddable
record LapKey(
    Duration z,
    Long y,
    @Column(length = 9) String x,
    @Column(precision = 20, scale = 2) Duration w,
    BigDecimal v) {}

@Embeddable
record Pause(@Column(nullable = false) Duration length) {}

@Embeddable
record Sprint(@Column(nullable = false, unique = true) Duration length) {}
