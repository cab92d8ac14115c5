/**
 * What an entity says about its place in ElectricSQL: whether its table is replicated ({@link
 * dev.electrified.annotations.Electrified}), which users get which roles ({@link
 * dev.electrified.annotations.ElectricAssign}), and what a role may do ({@link
 * dev.electrified.annotations.ElectricGrant}). And what an attribute says about its past: which
 * column its values come from ({@link dev.electrified.annotations.Replaces}).
 *
 * <p>The processor reads them from the entities of a compile and writes the DDLX statements into
 * the migration it makes. It resolves the names of tables, classes and attributes in them against
 * the entity model, and what does not resolve is a compile error on the annotation's value; where
 * the annotation is repeated, javac shows it on the annotated class or attribute.
 *
 * <pre>{@code
 * @Entity
 * @Table(name = "projects")
 * @Electrified
 * @ElectricGrant(privileges = ALL, to = "projects:owner")
 * @ElectricGrant(privileges = SELECT, to = ANYONE)
 * public class Project {
 *   @Id UUID id;
 *
 *   @Column(nullable = false)
 *   String name;
 *
 *   @ManyToOne(optional = false)
 *   @ElectricAssign("projects:owner")
 *   User owner;
 * }
 * }</pre>
 *
 * <p>gives, where {@code User} is electrified as well, behind the tables of both
 *
 * <pre>{@code
 * ALTER TABLE users ENABLE ELECTRIC;
 * ALTER TABLE projects ENABLE ELECTRIC;
 * ELECTRIC ASSIGN 'projects:owner' TO projects.owner_id;
 * ELECTRIC GRANT ALL ON projects TO 'projects:owner';
 * ELECTRIC GRANT SELECT ON projects TO 'ANYONE';
 * }</pre>
 *
 * <h2>Which Electric</h2>
 *
 * <p>DDLX as its documentation describes it and DDLX as the last server that has it (0.12.1) takes
 * it are not the same. The option {@code -Aelectrified.server} says which of the two counts: with
 * {@code docs}, its default, what the server refuses is a warning; with {@code 0.12} it is an
 * error. These are the rules {@code assign-own-scope} (the example above is one), {@code
 * assign-scope-path}, {@code assign-optional-user}, {@code assign-condition}, {@code
 * condition-not-released}, {@code grant-using} and {@code disable-electric}. The server takes
 * {@code ASSIGN} and {@code GRANT} only when it runs with
 *
 * <pre>
 * ELECTRIC_FEATURES="proxy_ddlx_grant=true:proxy_ddlx_revoke=true:proxy_ddlx_assign=true:proxy_ddlx_unassign=true"
 * </pre>
 *
 * <p>and otherwise answers that they are unsupported ({@code EX001}); {@code
 * -Aelectrified.access=off} leaves them out of the migrations. Server 0.12.1 stores them, and does
 * not enforce them: do not rely on them to keep rows from anybody.
 *
 * <h2>Rules</h2>
 *
 * <p>The words in code on these pages, such as {@code unsupported-change}, are the rules that a
 * message of the processor begins with, {@code [electrified:unsupported-change]}; each has its page
 * in {@code docs/rules}. An error fails the compile, and nothing is written. A warning is silenced
 * by {@code @SuppressWarnings("electrified:assign-own-scope")} on the attribute or on a class
 * around it.
 *
 * <h2>In class files</h2>
 *
 * <p>These annotations have class retention: they are in the class files, and not in the running
 * program. From there the processor reads the entities that a partial compile leaves out, and
 * whether an entity of a library is electrified; the access rules of a library's entities are the
 * library's own.
 */
package dev.electrified.annotations;
