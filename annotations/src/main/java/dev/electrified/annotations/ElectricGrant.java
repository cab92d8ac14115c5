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
 * <p>It stands on the entity, which must be {@link Electrified}; or on an attribute that maps a
 * join or collection table, which must be so itself.
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
 * ELECTRIC GRANT SELECT ON projects TO 'ANYONE';
 * ELECTRIC GRANT UPDATE (name, description) ON projects TO 'projects:member';
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
 * ELECTRIC GRANT SELECT ON projects TO 'admin';
 * ELECTRIC GRANT SELECT ON projects TO 'editor';
 * ELECTRIC GRANT UPDATE ON projects TO 'admin';
 * ELECTRIC GRANT UPDATE ON projects TO 'editor';
 * }</pre>
 *
 * <p>The grants of a table stand in the order of privilege and role, whatever the order in the
 * source.
 *
 * <h2>On the table of an attribute</h2>
 *
 * <p>There the columns that are no attributes are named as columns, and those of an embeddable in
 * an element collection as its attributes, with {@code key.} before them when it is the key of a
 * map:
 *
 * <pre>{@code
 * @ManyToMany
 * @JoinTable(
 *     name = "project_members",
 *     joinColumns = @JoinColumn(name = "project_id"),
 *     inverseJoinColumns = @JoinColumn(name = "user_id"))
 * @Electrified
 * @ElectricGrant(privileges = READ, to = "projects:member")
 * Set<User> members;
 * }</pre>
 *
 * <pre>{@code
 * ELECTRIC GRANT READ ON project_members TO 'projects:member';
 * }</pre>
 *
 * <p>The server checks nothing of a grant: a misspelt table, column or role is stored, and grants
 * nothing. What this page calls an error is found by the compiler or not at all.
 *
 * <h2>Changes</h2>
 *
 * <p>A new grant is added at any time. One that is gone is taken back by {@code ELECTRIC REVOKE},
 * and one that has changed taken back and given anew.
 *
 * <h2>Errors</h2>
 *
 * <ul>
 *   <li>{@code incomplete-rule}: no privilege, or no role; {@link #scope()} beside a role that has
 *       a scope of its own or is built in.
 *   <li>{@code role-name}: a role name that DDLX cannot hold.
 *   <li>{@code rule-without-electrified}: the entity, or the attribute with the table, is not
 *       electrified.
 *   <li>{@code scope-not-electrified}: the scope is no table of an entity, or one that is not
 *       electrified. The message suggests the nearest, or lists what there is.
 *   <li>{@code role-not-assigned}: no {@link ElectricAssign} assigns a role that has a scope.
 *   <li>{@code grant-scope-path}: not exactly one way of foreign keys leads from the table to the
 *       scope of a role, and {@link #using()} does not choose one.
 *   <li>{@code unknown-name}: an attribute in {@link #attributes()} or {@link #using()} that does
 *       not exist. The message suggests the nearest, or lists what there is.
 *   <li>{@code duplicate-rule}: the entity grants the same privilege to the same role twice, or
 *       twice on attributes; these go into one annotation.
 *   <li>{@code rule-attribute}: one of them is not one column of the table.
 *   <li>{@code condition-syntax}: {@link #check()} cannot be read.
 *   <li>{@code misplaced-annotation}: it stands on a class that is no entity, a mapped superclass
 *       included, or on an attribute without a table of its own.
 * </ul>
 *
 * <p>{@code grant-using} is a warning, and an error with {@code -Aelectrified.server=0.12}: see
 * {@link #using()}.
 *
 * <p>{@code covered-grant} is a warning: another grant gives all that this one gives.
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
   * What the roles may do. Each privilege is a statement of its own; none at all is {@code
   * incomplete-rule}.
   *
   * <p>{@code @ElectricGrant(privileges = {SELECT, UPDATE}, to = "editor")} renders
   *
   * <pre>{@code
   * ELECTRIC GRANT SELECT ON projects TO 'editor';
   * ELECTRIC GRANT UPDATE ON projects TO 'editor';
   * }</pre>
   *
   * @return one privilege or several
   */
  Privilege[] privileges();

  /**
   * Who may: one role or several, each a statement of its own; none at all is {@code
   * incomplete-rule}.
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
   * <p>The part before the first {@code :} is the name of an electrified table, not of the entity
   * ({@code scope-not-electrified}). A role name has at most 64 characters: letters and digits of
   * ASCII, {@code _}, {@code -}, {@code .}, and blanks between them ({@code role-name}).
   *
   * <p>A role is always quoted. Electric's documentation writes {@code TO ANYONE} bare; on that,
   * server 0.12.1 drops the connection.
   *
   * @return one role or several
   */
  String[] to();

  /**
   * The entity in whose scope the roles of {@link #to()} are held, when they do not say it
   * themselves: {@code to = "owner", scope = Project.class} is {@code to = "projects:owner"}, but
   * follows the class when it is renamed. On {@code Project}, {@code @ElectricGrant(privileges =
   * ALL, to = "owner", scope = Project.class)} renders
   *
   * <pre>{@code
   * ELECTRIC GRANT ALL ON projects TO 'projects:owner';
   * }</pre>
   *
   * <p>The scope is an electrified entity of the module, or one that it refers to ({@code
   * scope-not-electrified}). A role with a scope of its own, or a built-in one, beside it is {@code
   * incomplete-rule}.
   *
   * @return the entity, or {@code void} when the roles are global or name their scope
   */
  Class<?> scope() default void.class;

  /**
   * The attributes that the privileges are limited to: Java attributes, not columns, and {@code
   * outer.inner} for one inside an embeddable; of the table of an attribute its columns where they
   * are no attributes. All of them, when none is given. One that there is not is {@code
   * unknown-name}.
   *
   * <p>{@code @ElectricGrant(privileges = UPDATE, to = "reader", attributes = {"name",
   * "description"})} renders
   *
   * <pre>{@code
   * ELECTRIC GRANT UPDATE (name, description) ON projects TO 'reader';
   * }</pre>
   *
   * <p>The columns stand in the order given.
   *
   * @return names of attributes, or none for the whole table
   */
  String[] attributes() default {};

  /**
   * The way from a row of this table to the scope of the role, as a path of attributes, each a
   * {@code @ManyToOne} of the entity before it. It is meant for a table from which more than one
   * way leads there. From the table of an attribute, the first step is the name of a column of its
   * own: {@code "issue_id.project"}.
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
   * <p>Electric documents the clause; server 0.12.1 fails on it ({@code 42883}): {@code
   * grant-using}, a warning, and an error with {@code -Aelectrified.server=0.12}. An attribute that
   * there is not, or is no reference, is {@code unknown-name}. A path that does not end at the
   * scope, comes back to a table, or goes by a reference without foreign key is {@code
   * grant-scope-path}.
   *
   * @return a path of attributes, separated by dots, or nothing where the only way is meant
   */
  String using() default "";

  /**
   * The condition that a row meets to be read or written: an expression, in DDLX's {@code CHECK
   * (…)}.
   *
   * <p>{@code @ElectricGrant(privileges = UPDATE, to = "editor", check = "status = 'open'")}
   * renders
   *
   * <pre>{@code
   * ELECTRIC GRANT UPDATE ON projects TO 'editor' CHECK (status = 'open');
   * }</pre>
   *
   * <p>It names Java attributes, {@code status} or {@code address.street}, which become columns; as
   * they are written and as they were, {@code new.status} and {@code old.status}; and the user who
   * is signed in, {@code auth.user_id}. Beside them it has strings, numbers, {@code TRUE}, {@code
   * FALSE} and {@code NULL}; {@code = <> < <= > >=}; {@code + - * /}; {@code AND}, {@code OR},
   * {@code NOT}; {@code IN (…)}, {@code IS NULL} and {@code IS NOT NULL}; calls of functions, and
   * parentheses. What cannot be read is {@code condition-syntax}, at the character that the message
   * names.
   *
   * <p>Server 0.12.1 reads less of it: attributes without a prefix, strings, calls, and comparisons
   * joined by {@code AND} and {@code OR}. The rest is {@code condition-not-released}, a warning,
   * and an error with {@code -Aelectrified.server=0.12}.
   *
   * @return the condition, or nothing for none
   */
  String check() default "";
}
