package dev.electrified.example;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * What is worked on, and the scope in which users have roles.
 *
 * <p>Projects are opened by the server, not by clients.
 */
@Entity
@Table(name = "projects")
public class Project extends Replicated {
  @Column(nullable = false)
  private String name;

  private String description;

  @Embedded private Schedule schedule;

  protected Project() {}

  public Project(String name) {
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public Schedule getSchedule() {
    return schedule;
  }

  public void setSchedule(Schedule schedule) {
    this.schedule = schedule;
  }
}
