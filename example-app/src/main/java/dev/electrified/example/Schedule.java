package dev.electrified.example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From when until when something is worked on. Its columns are those of the entity around it. */
@Embeddable
public class Schedule {
  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  protected Schedule() {}

  public Schedule(LocalDate startsOn, LocalDate endsOn) {
    this.startsOn = startsOn;
    this.endsOn = endsOn;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }
}
