package dev.electrified.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Assigns a role to the user whom a row refers to: as long as there is the row, that user has the
 * role.
 *
 * <p>It stands on the attribute that refers to the user, or on the entity, which then names that
 * attribute in {@link #user()}. The entity must be {@link Electrified}. The role is said in one of
 * three ways.
 *
 * <p><b>As DDLX writes it</b>, in {@link #value()}:
 *
 * <pre>{@code
 * @Entity
 * @Table(name = "projects")
 * @Electrified
 * public class Project {
 *   @Id UUID id;
 *
 *   @ManyToOne(optional = false)
 *   @ElectricAssign("projects:owner")
 *   User owner;
 * }
 * }</pre>
 *
 * <pre>{@code
 * ELECTRIC ASSIGN 'projects:owner' TO projects.owner_id;
 * }</pre>
 *
 * <p><b>As a pair of scope and role</b>, {@link #scope()} and {@link #role()}, which a renamed
 * class or table takes along:
 *
 * <pre>{@code
 * @Entity
 * @Table(name = "memberships")
 * @Electrified
 * public class Membership {
 *   @Id UUID id;
 *
 *   @ManyToOne(optional = false)
 *   Project project;
 *
 *   @ManyToOne(optional = false)
 *   @ElectricAssign(scope = Project.class, role = "member")
 *   User user;
 * }
 * }</pre>
 *
 * <pre>{@code
 * ELECTRIC ASSIGN 'projects:member' TO memberships.user_id;
 * }</pre>
 *
 * <p><b>From the row itself</b>, by {@link #roleFrom()}: each row says in an attribute which role
 * it gives.
 *
 * <pre>{@code
 * @Column(nullable = false)
 * String role;
 *
 * @ManyToOne(optional = false)
 * @ElectricAssign(scope = Project.class, roleFrom = "role")
 * User user;
 * }</pre>
 *
 * <pre>{@code
 * ELECTRIC ASSIGN (projects, memberships.role) TO memberships.user_id;
 * }</pre>
 *
 * <p>Without a scope a role is global. With one, it is the role that the user has in one row of the
 * scope's table: here, in the project to which the membership belongs.
 *
 * <p>On an attribute that maps a <b>join table</b>, the user is the target of the attribute:
 *
 * <pre>{@code
 * @ManyToMany
 * @JoinTable(
 *     name = "project_members",
 *     joinColumns = @JoinColumn(name = "project_id"),
 *     inverseJoinColumns = @JoinColumn(name = "user_id"))
 * @Electrified
 * @ElectricAssign(scope = Project.class, role = "member")
 * Set<User> members;
 * }</pre>
 *
 * <pre>{@code
 * ELECTRIC ASSIGN 'projects:member' TO project_members.user_id;
 * }</pre>
 *
 * <p>The annotation is repeatable. One assignment, however, is said once: the server fails on a
 * repeated one.
 *
 * <h2>Changes</h2>
 *
 * <p>An assignment that was changed or removed is taken back exactly as it was given, {@code
 * ELECTRIC UNASSIGN 'projects:member' FROM memberships.user_id}, and a changed one is then assigned
 * anew.
 *
 * <h2>Errors</h2>
 *
 * <ul>
 *   <li>No role ({@link #value()}, {@link #role()} and {@link #roleFrom()} all empty), or more than
 *       one of the three; {@link #scope()} beside {@link #value()}.
 *   <li>The table is not electrified, or the scope is not.
 *   <li>The attribute in {@link #user()} or {@link #roleFrom()} does not exist: the message
 *       suggests the nearest.
 *   <li>The user attribute has no foreign key: the server demands one.
 *   <li>A scoped role on a table that has no foreign key to the scope's table, or more than one.
 *       <br>
 *       Where the scope is the very table, as in {@code 'projects:owner'} above, Electric's
 *       documentation needs none, but server 0.12.1 does: a warning, and an error with {@code
 *       -Aelectrified.server=0.12}. Assign the global role {@code "owner"} then, or move the owner
 *       to a membership.
 *   <li>A name that server 0.12.1 would have to quote: its {@code ASSIGN} fails on those.
 * </ul>
 *
 * @see ElectricGrant
 * @see <a href="https://legacy.electric-sql.com/docs/api/ddlx#assign">ASSIGN in Electric's DDLX
 *     reference</a>
 * @see <a href="https://legacy.electric-sql.com/docs/usage/data-modelling/permissions">Permissions
 *     in Electric's guide</a>
 */
@Documented
@Repeatable(ElectricAssigns.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface ElectricAssign {
  /**
   * The role as DDLX writes it: {@code "admin"}, a global role, or {@code "projects:owner"}, the
   * role {@code owner} in the scope of the table {@code projects}.
   *
   * <p>The part before the first {@code :} is the name of an electrified table, in lower case. A
   * role name is not empty and holds no quote.
   *
   * <table>
   *   <caption>Renders as</caption>
   *   <tr><th scope="col">Java</th><th scope="col">SQL</th></tr>
   *   <tr><td>{@code @ElectricAssign("admin")}</td>
   *       <td>{@code ELECTRIC ASSIGN 'admin' TO admin_users.user_id;}</td></tr>
   *   <tr><td>{@code @ElectricAssign("projects:owner")}</td>
   *       <td>{@code ELECTRIC ASSIGN 'projects:owner' TO projects.owner_id;}</td></tr>
   * </table>
   *
   * @return the role, or nothing when {@link #role()} or {@link #roleFrom()} says it
   */
  String value() default "";

  /**
   * The entity in whose scope the role is held. Goes with {@link #role()} or {@link #roleFrom()};
   * the name of its table is filled in.
   *
   * <p>The table of the assignment refers to the scope's table by exactly one foreign key. The
   * scope is an electrified entity.
   *
   * @return the entity, or {@code void} for a global role
   */
  Class<?> scope() default void.class;

  /**
   * The name of the role, without a scope: {@code "owner"}. {@link #scope()} adds the scope.
   *
   * <p>{@code @ElectricAssign(scope = Project.class, role = "owner")} renders what
   * {@code @ElectricAssign("projects:owner")} does, and {@code @ElectricAssign(role = "admin")}
   * what {@code @ElectricAssign("admin")} does.
   *
   * @return the role, or nothing when {@link #value()} or {@link #roleFrom()} says it
   */
  String role() default "";

  /**
   * The attribute of the same entity that holds the name of the role: the Java attribute, not the
   * column.
   *
   * <table>
   *   <caption>Renders as</caption>
   *   <tr><th scope="col">Java</th><th scope="col">SQL</th></tr>
   *   <tr><td>{@code @ElectricAssign(roleFrom = "roleName")}</td>
   *       <td>{@code ELECTRIC ASSIGN user_roles.role_name TO user_roles.user_id;}</td></tr>
   *   <tr><td>{@code @ElectricAssign(scope = Project.class, roleFrom = "role")}</td>
   *       <td>{@code ELECTRIC ASSIGN (projects, memberships.role) TO memberships.user_id;}</td></tr>
   * </table>
   *
   * @return the name of an attribute, or nothing when {@link #value()} or {@link #role()} says the
   *     role
   */
  String roleFrom() default "";

  /**
   * The attribute that refers to the user, when the annotation stands on the entity:
   *
   * <pre>{@code
   * @Entity
   * @Table(name = "projects")
   * @Electrified
   * @ElectricAssign(value = "projects:owner", user = "owner")
   * public class Project {
   *   @Id UUID id;
   *
   *   @ManyToOne(optional = false)
   *   User owner;
   * }
   * }</pre>
   *
   * <p>renders, as it would on the attribute itself,
   *
   * <pre>{@code
   * ELECTRIC ASSIGN 'projects:owner' TO projects.owner_id;
   * }</pre>
   *
   * <p>It is required on an entity, and an error on an attribute, which is the user already.
   *
   * @return the name of an attribute, or nothing when the annotation stands on it
   */
  String user() default "";

  /**
   * The condition that a row meets to give the role: an expression over the row's attributes, in
   * DDLX's {@code IF (…)}.
   *
   * <p><b>0.1 refuses it</b> with an error that says so. {@code @ElectricAssign(value = "reader",
   * when = "canRead")} is meant to render
   *
   * <pre>{@code
   * ELECTRIC ASSIGN 'reader' TO memberships.user_id IF (can_read);
   * }</pre>
   *
   * <p>Electric documents the clause; server 0.12.1 takes the statement, and then fails on every
   * row that is inserted.
   *
   * @return the condition, or nothing for none
   */
  String when() default "";
}
