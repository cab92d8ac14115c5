package dev.electrified.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Grants privileges on an electrified table to roles.
 *
 * <p>It stands on the entity, or, for a join table, on the attribute that maps it.
 *
 * <pre>{@code
 * import static dev.electrified.annotations.Privilege.*;
 * import static dev.electrified.annotations.Roles.ANYONE;
 *
 * @Entity
 * @Table(name = "projects")
 * @Electrified
 * @ElectricGrant(privileges = ALL, to = "projects:owner")
 * @ElectricGrant(
 *     privileges = UPDATE,
 *     to = "projects:member",
 *     attributes = {"name", "description"})
 * @ElectricGrant(privileges = SELECT, to = ANYONE)
 * public class Project {
 *   // ...
 * }
 * }</pre>
 *
 * <pre>{@code
 * ELECTRIC GRANT ALL ON projects TO 'projects:owner';
 * ELECTRIC GRANT UPDATE (name, description) ON projects TO 'projects:member';
 * ELECTRIC GRANT SELECT ON projects TO 'ANYONE';
 * }</pre>
 *
 * <p>Several privileges or roles in one annotation are one statement each, since the server's
 * parser, unlike Electric's documentation, knows no lists:
 *
 * <pre>{@code
 * @ElectricGrant(privileges = {SELECT, UPDATE}, to = {"editor", "admin"})
 * }</pre>
 *
 * <pre>{@code
 * ELECTRIC GRANT SELECT ON projects TO 'editor';
 * ELECTRIC GRANT SELECT ON projects TO 'admin';
 * ELECTRIC GRANT UPDATE ON projects TO 'editor';
 * ELECTRIC GRANT UPDATE ON projects TO 'admin';
 * }</pre>
 *
 * <p>The server checks nothing of a grant: a misspelt table, column or role is stored, and grants
 * nothing. What this page calls an error is found by the compiler or not at all.
 *
 * <h2>Changes</h2>
 *
 * <p>A grant that was changed or removed is taken back exactly as it was given, {@code ELECTRIC
 * REVOKE UPDATE (name, description) ON projects FROM 'projects:member'}, and a changed one is then
 * granted anew.
 *
 * <h2>Errors</h2>
 *
 * <ul>
 *   <li>The table is not electrified.
 *   <li>No privilege, or no role.
 *   <li>A role that no {@link ElectricAssign} assigns and that is not built in: the message
 *       suggests the nearest.
 *   <li>A scope that is no electrified table, or to which no foreign keys lead from this one; or to
 *       which several ways lead, and {@link #using()} does not say which.
 *   <li>An attribute in {@link #attributes()} or {@link #using()} that does not exist: the message
 *       suggests the nearest.
 *   <li>{@link #attributes()} on a join table, which has none.
 * </ul>
 *
 * @see ElectricAssign
 * @see <a href="https://legacy.electric-sql.com/docs/api/ddlx#grant">GRANT in Electric's DDLX
 *     reference</a>
 * @see <a href="https://legacy.electric-sql.com/docs/usage/data-modelling/permissions">Permissions
 *     in Electric's guide</a>
 */
@Documented
@Repeatable(ElectricGrants.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface ElectricGrant {
  /**
   * What the roles may do. Each privilege is a statement of its own.
   *
   * @return one privilege or several
   */
  Privilege[] privileges();

  /**
   * Who may: one role or several, each a statement of its own.
   *
   * <table>
   *   <caption>Renders as</caption>
   *   <tr><th scope="col">Java</th><th scope="col">SQL</th><th scope="col">Who</th></tr>
   *   <tr><td>{@code to = "admin"}</td><td>{@code TO 'admin'}</td>
   *       <td>users with the global role</td></tr>
   *   <tr><td>{@code to = "projects:owner"}</td><td>{@code TO 'projects:owner'}</td>
   *       <td>users with the role in the project that the row belongs to</td></tr>
   *   <tr><td>{@code to = "owner", scope = Project.class}</td><td>{@code TO 'projects:owner'}</td>
   *       <td>the same</td></tr>
   *   <tr><td>{@code to = Roles.AUTHENTICATED}</td><td>{@code TO 'AUTHENTICATED'}</td>
   *       <td>every user who is signed in</td></tr>
   *   <tr><td>{@code to = Roles.ANYONE}</td><td>{@code TO 'ANYONE'}</td>
   *       <td>everyone</td></tr>
   * </table>
   *
   * <p>A role is always quoted. Electric's documentation writes {@code TO ANYONE} bare; on that,
   * the server drops the connection.
   *
   * @return one role or several
   */
  String[] to();

  /**
   * The entity in whose scope the roles of {@link #to()} are held, when they do not say it
   * themselves: {@code to = "owner", scope = Project.class} is {@code to = "projects:owner"}, and a
   * renamed class or table takes it along.
   *
   * <p>A role with a scope of its own, or a built-in one, beside it is an error.
   *
   * @return the entity, or {@code void} when the roles are global or name their scope
   */
  Class<?> scope() default void.class;

  /**
   * The attributes that the privileges are limited to: Java attributes, not columns. All of them,
   * when there are none.
   *
   * <p>{@code @ElectricGrant(privileges = UPDATE, to = "reader", attributes = {"name",
   * "description"})} renders
   *
   * <pre>{@code
   * ELECTRIC GRANT UPDATE (name, description) ON projects TO 'reader';
   * }</pre>
   *
   * <p>Not on join tables, which have no attributes.
   *
   * @return names of attributes, or none for the whole table
   */
  String[] attributes() default {};

  /**
   * The way from a row of this table to the scope of the role, as a path of attributes. It is
   * needed where more than one way leads there.
   *
   * <pre>{@code
   * @Entity
   * @Table(name = "comments")
   * @Electrified
   * @ElectricGrant(privileges = READ, to = "projects:member", using = "issue.project")
   * public class Comment {
   *   @Id UUID id;
   *
   *   @ManyToOne(optional = false)
   *   Issue issue;
   * }
   * }</pre>
   *
   * <pre>{@code
   * ELECTRIC GRANT READ ON comments TO 'projects:member' USING issue_id/project_id;
   * }</pre>
   *
   * <p>Electric documents the clause; server 0.12.1 fails on it ({@code 42883}): a warning, and an
   * error with {@code -Aelectrified.server=0.12}.
   *
   * @return a path of attributes, separated by dots, or nothing where the only way is meant
   */
  String using() default "";

  /**
   * The condition that a row meets to be read or written: an expression, in DDLX's {@code CHECK
   * (…)}.
   *
   * <p><b>0.1 refuses it</b> with an error that says so. {@code @ElectricGrant(privileges = UPDATE,
   * to = "editor", check = "status = 'open'")} is meant to render
   *
   * <pre>{@code
   * ELECTRIC GRANT UPDATE ON issues TO 'editor' CHECK (status = 'open');
   * }</pre>
   *
   * @return the condition, or nothing for none
   */
  String check() default "";
}
