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
 * attribute in {@link #user()}. The entity must be {@link Electrified}, and the users' with it; or
 * it stands on an attribute with a join or collection table, which must be so itself. The role is
 * said in one of three ways.
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
 * <p><b>As a pair of scope and role</b>, {@link #scope()} and {@link #role()}, which follows the
 * class when it is renamed:
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
 * <p>The annotation is repeatable. One assignment, however, is said once: the server fails on a
 * repeated one ({@code 23505}).
 *
 * <p>On an attribute of a mapped superclass or an embeddable, it holds for every entity that has
 * the attribute.
 *
 * <h2>On the table of an attribute</h2>
 *
 * <p>On an attribute with a join table, the rows of that table give the role to whom the attribute
 * refers to:
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
 * <p>Where the user is another one of the table's references, {@link #user()} names it. The columns
 * of such a table that are no attributes are named as columns; those of an embeddable in an element
 * collection as its attributes, with {@code key.} before them when it is the key of a map. On an
 * attribute of the embeddable, the annotation holds for the collection's table. A row that says
 * which role it gives is one of an entity or of an element collection, since a join table has
 * nothing but references:
 *
 * <pre>{@code
 * @ElementCollection
 * @CollectionTable(name = "project_members", joinColumns = @JoinColumn(name = "project_id"))
 * @MapKeyJoinColumn(name = "user_id")
 * @Column(name = "role", nullable = false)
 * @Electrified
 * @ElectricAssign(scope = Project.class, user = "user_id", roleFrom = "role")
 * Map<User, String> members;
 * }</pre>
 *
 * <pre>{@code
 * ELECTRIC ASSIGN (projects, project_members.role) TO project_members.user_id;
 * }</pre>
 *
 * <h2>Changes</h2>
 *
 * <p>A new assignment is added at any time. One that is gone is taken back by {@code ELECTRIC
 * UNASSIGN}, and one that has changed taken back and given anew.
 *
 * <h2>Errors</h2>
 *
 * <ul>
 *   <li>{@code incomplete-rule}: no role ({@link #value()}, {@link #role()} and {@link #roleFrom()}
 *       all empty), or more than one of the three; {@link #scope()} beside {@link #value()}; on an
 *       entity or a collection of values without {@link #user()}, or with it on an attribute that
 *       is the user.
 *   <li>{@code role-name}: a role name that DDLX cannot hold.
 *   <li>{@code rule-without-electrified}: the entity, or the attribute with the table, is not
 *       electrified.
 *   <li>{@code scope-not-electrified}: the scope is no table of an entity, or one that is not
 *       electrified.
 *   <li>{@code unknown-name}: there is no attribute with a column of the name in {@link #user()} or
 *       {@link #roleFrom()}. The message suggests the nearest, or lists what there is.
 *   <li>{@code assign-user-reference}: the user attribute has no foreign key, which the server
 *       demands.
 *   <li>{@code duplicate-rule}: the entity assigns the same role to the same user twice.
 *   <li>{@code rule-attribute}: one of them is not one column of the table.
 *   <li>{@code assign-quoted-name}: the table, a column of its key, the user column, the column of
 *       the role or the table of the scope has a name that needs quotes in SQL.
 *   <li>{@code condition-syntax}: {@link #when()} cannot be read.
 *   <li>{@code misplaced-annotation}: it stands on a class that is no entity, a mapped superclass
 *       included, on a member that is not persistent, or on the side of a {@code @ManyToMany} that
 *       has {@code mappedBy}.
 * </ul>
 *
 * <p>These are warnings, and errors with {@code -Aelectrified.server=0.12}:
 *
 * <ul>
 *   <li>{@code assign-own-scope}: the scope is the very table, as in {@code 'projects:owner'}
 *       above. Electric's documentation has it so; server 0.12.1 refuses it. Assign the global role
 *       {@code "owner"} then, or move the owner to a membership.
 *   <li>{@code assign-scope-path}: the table has no foreign key to the scope's table, or more than
 *       one. Server 0.12.1 wants exactly one.
 *   <li>{@code assign-optional-user}: the user attribute is optional. Server 0.12.1 refuses rows
 *       without a user.
 *   <li>{@code assign-condition}, {@code condition-not-released}: see {@link #when()}.
 * </ul>
 *
 * <p>{@code role-not-granted} is a warning: no grant of the module speaks of a role of a fixed
 * name.
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
   * <p>The part before the first {@code :} is the name of an electrified table, not of the entity
   * ({@code scope-not-electrified}). A role name has at most 64 characters: letters and digits of
   * ASCII, {@code _}, {@code -}, {@code .}, and blanks between them ({@code role-name}).
   *
   * <table>
   *   <caption>Renders as</caption>
   *   <tr><th scope="col">Java, on {@code Membership.user}</th><th scope="col">SQL</th></tr>
   *   <tr><td>{@code @ElectricAssign("admin")}</td>
   *       <td>{@code ELECTRIC ASSIGN 'admin' TO memberships.user_id;}</td></tr>
   *   <tr><td>{@code @ElectricAssign("projects:owner")}</td>
   *       <td>{@code ELECTRIC ASSIGN 'projects:owner' TO memberships.user_id;}</td></tr>
   * </table>
   *
   * @return the role, or nothing when {@link #role()} or {@link #roleFrom()} says it
   */
  String value() default "";

  /**
   * The entity in whose scope the role is held. Goes with {@link #role()} or {@link #roleFrom()};
   * the name of its table is filled in.
   *
   * <p>{@code @ElectricAssign(scope = Project.class, role = "member")} on {@code Membership.user}
   * renders
   *
   * <pre>{@code
   * ELECTRIC ASSIGN 'projects:member' TO memberships.user_id;
   * }</pre>
   *
   * <p>The scope is an electrified entity of the module, or one that it refers to ({@code
   * scope-not-electrified}). The table of the assignment refers to the scope's table by exactly one
   * foreign key: otherwise {@code assign-scope-path}, a warning. Beside {@link #value()} it is
   * {@code incomplete-rule}.
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
   * <p>It is made of the characters that {@link #value()} lists; a colon is not among them ({@code
   * role-name}).
   *
   * @return the role, or nothing when {@link #value()} or {@link #roleFrom()} says it
   */
  String role() default "";

  /**
   * The attribute of the same entity that holds the name of the role: the Java attribute, not the
   * column, and {@code outer.inner} for one inside an embeddable. One that there is not is {@code
   * unknown-name}.
   *
   * <table>
   *   <caption>Renders as</caption>
   *   <tr><th scope="col">Java, on {@code Membership.user}</th><th scope="col">SQL</th></tr>
   *   <tr><td>{@code @ElectricAssign(roleFrom = "role")}</td>
   *       <td>{@code ELECTRIC ASSIGN memberships.role TO memberships.user_id;}</td></tr>
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
   * <p>It is required on an entity and on a collection of values, and refused on an attribute that
   * is the user already ({@code incomplete-rule}). On an attribute with a join table it names
   * another column of that table than the one that refers to what the attribute does. An attribute
   * that there is not is {@code unknown-name}, one without a foreign key {@code
   * assign-user-reference}. One inside an embeddable is {@code outer.inner}.
   *
   * @return the name of an attribute, or nothing when the annotation stands on it
   */
  String user() default "";

  /**
   * The condition that a row meets to give the role: an expression over the row's attributes, in
   * DDLX's {@code IF (…)}.
   *
   * <p>{@code @ElectricAssign(value = "reader", when = "canRead")} renders
   *
   * <pre>{@code
   * ELECTRIC ASSIGN 'reader' TO memberships.user_id IF (can_read);
   * }</pre>
   *
   * <p>It names Java attributes, and is made of what {@link ElectricGrant#check()} lists, but for
   * {@code auth.user_id}. Electric documents the clause; server 0.12.1 takes it, and then fails on
   * every row that is inserted: {@code assign-condition}, a warning, and an error with {@code
   * -Aelectrified.server=0.12}.
   *
   * @return the condition, or nothing for none
   */
  String when() default "";
}
