package dev.electrified.example;

import static dev.electrified.annotations.Privilege.ALL;
import static dev.electrified.annotations.Privilege.SELECT;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * That a user takes part in a project, and as what.
 *
 * <p>Each row gives {@link #user} the role which {@link #role} names, in the project to which it
 * refers. That is why the constants are in lower case and why it is no enum: they are the very
 * names that grants speak of, here as constant and scope, elsewhere as {@code "projects:owner"}.
 *
 * <p>The first membership of a project is stored with the project, by the server. Its owner brings
 * in all others.
 */
@Entity
@Table(name = "memberships")
@ElectricGrant(privileges = ALL, to = Membership.OWNER, scope = Project.class)
@ElectricGrant(privileges = SELECT, to = Membership.MEMBER, scope = Project.class)
public class Membership extends Replicated {
  public static final String OWNER = "owner";
  public static final String MEMBER = "member";

  @Column(nullable = false)
  private String role;

  /** The scope. The released server wants exactly one foreign key that leads there. */
  @ManyToOne(optional = false)
  private Project project;

  @ManyToOne(optional = false)
  @ElectricAssign(scope = Project.class, roleFrom = "role")
  private User user;

  protected Membership() {}

  public Membership(Project project, User user, String role) {
    this.project = project;
    this.user = user;
    this.role = role;
  }

  public String getRole() {
    return role;
  }

  public Project getProject() {
    return project;
  }

  public User getUser() {
    return user;
  }
}
