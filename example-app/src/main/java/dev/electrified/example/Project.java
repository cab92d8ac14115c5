package dev.electrified.example;

import static dev.electrified.annotations.Privilege.ALL;
import static dev.electrified.annotations.Privilege.SELECT;
import static dev.electrified.annotations.Privilege.UPDATE;
import static dev.electrified.annotations.Roles.ANYONE;

import dev.electrified.annotations.ElectricGrant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * What is worked on, and the scope in which users have roles.
 *
 * <p>A role such as {@code projects:owner} is held in one project, by those whose {@link
 * Membership} of that project says so: owners may do everything with their project, members may
 * change its description, and everyone may read.
 *
 * <p>{@code attributes} names Java attributes, which the compiler checks and translates to columns;
 * Electric itself would take any name, and grant nothing.
 *
 * <p>Projects are opened by the server, not by clients.
 */
@Entity
@Table(name = "projects")
@ElectricGrant(privileges = ALL, to = "projects:owner")
@ElectricGrant(
    privileges = UPDATE,
    to = "projects:member",
    attributes = {"description"})
@ElectricGrant(privileges = SELECT, to = ANYONE)
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
