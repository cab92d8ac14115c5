package dev.electrified.example;

import static dev.electrified.annotations.Privilege.SELECT;
import static dev.electrified.annotations.Roles.AUTHENTICATED;

import dev.electrified.annotations.ElectricGrant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * Someone who works on projects.
 *
 * <p>The table has a name of its own, since {@code user} is a reserved word of SQL. Without
 * {@code @Table(name = …)} the compiler says so.
 *
 * <p>The address would be unique in a table of the server's own. Electric cannot replicate such a
 * promise, as two clients that are offline could both break it; {@code unique = true} is a compile
 * error here. What must be unique is left to the server, as it signs users up.
 */
@Entity
@Table(name = "users")
@ElectricGrant(privileges = SELECT, to = AUTHENTICATED)
public class User extends Replicated {
  /**
   * {@code text}: Electric replicates no {@code varchar(255)}, and Hibernate is content with it.
   */
  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String email;

  protected User() {}

  public User(String name, String email) {
    this.name = name;
    this.email = email;
  }

  public String getName() {
    return name;
  }

  public String getEmail() {
    return email;
  }
}
