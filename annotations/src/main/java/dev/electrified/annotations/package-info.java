/**
 * What an entity says about its place in ElectricSQL: whether its table is replicated ({@link
 * dev.electrified.annotations.Electrified}), which users get which roles ({@link
 * dev.electrified.annotations.ElectricAssign}), and what a role may do ({@link
 * dev.electrified.annotations.ElectricGrant}).
 *
 * <p>The processor reads them from the entities of a compile and writes the DDLX statements into
 * the migration it drafts. It resolves every name in them against the entity model, and what does
 * not resolve is a compile error on the annotation's value.
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
 * <p>gives
 *
 * <pre>{@code
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
 * error. Where the two differ, the page of the member says so. The server takes {@code ASSIGN} and
 * {@code GRANT} only when it runs with
 *
 * <pre>
 * ELECTRIC_FEATURES="proxy_ddlx_grant=true:proxy_ddlx_revoke=true:proxy_ddlx_assign=true:proxy_ddlx_unassign=true"
 * </pre>
 *
 * <p>and otherwise answers that they are unsupported ({@code EX001}); {@code
 * -Aelectrified.access=off} leaves them out of the migrations, {@code separate} puts them into
 * migrations of their own.
 *
 * <p>These annotations have class retention: they are in the class files, where the processor reads
 * those of entities in libraries, and not in the running program.
 */
package dev.electrified.annotations;
