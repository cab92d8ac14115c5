package dev.electrified.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Replicates a table to the clients of ElectricSQL.
 *
 * <p>On an <b>entity</b>, it electrifies the entity's table:
 *
 * <pre>{@code
 * @Entity
 * @Table(name = "projects")
 * @Electrified
 * public class Project {
 *   @Id UUID id;
 *
 *   @Column(nullable = false)
 *   String name;
 * }
 * }</pre>
 *
 * <pre>{@code
 * CREATE TABLE projects (id uuid NOT NULL, name text NOT NULL, CONSTRAINT projects_pkey PRIMARY KEY (id));
 * ALTER TABLE projects ENABLE ELECTRIC;
 * }</pre>
 *
 * <p>On a <b>mapped superclass</b>, it holds for every entity below.
 *
 * <p>On an <b>attribute</b>, a field or a getter, it electrifies the join table or the collection
 * table which that attribute maps:
 *
 * <pre>{@code
 * @ManyToMany
 * @JoinTable(
 *     name = "project_members",
 *     joinColumns = @JoinColumn(name = "project_id"),
 *     inverseJoinColumns = @JoinColumn(name = "user_id"))
 * @Electrified
 * Set<User> members;
 * }</pre>
 *
 * <pre>{@code
 * ALTER TABLE project_members ENABLE ELECTRIC;
 * }</pre>
 *
 * <p>In a migration, tables are created first, with their foreign keys; then they are electrified,
 * a table after the tables it refers to; then roles are assigned and privileges granted.
 *
 * <h2>What an electrified table must be</h2>
 *
 * <p>Electric refuses some tables when they are electrified, and others only later, when a row is
 * inserted or a client syncs. All of them are compile errors, each on the attribute or annotation
 * at fault:
 *
 * <ul>
 *   <li>A table in the schema {@code public}, with a primary key whose columns are all {@code
 *       uuid}: numbers from a sequence cannot be unique among clients that are offline.
 *   <li>Columns of the types {@code bool}, {@code int2}, {@code int4}, {@code int8}, {@code
 *       float4}, {@code float8}, {@code text}, {@code varchar} without a length, {@code date},
 *       {@code time}, {@code timestamp}, {@code timestamptz}, {@code bytea}, {@code jsonb}, {@code
 *       uuid}, or of an enum type whose labels match {@code [a-z][a-z_0-9]*}. No {@code
 *       varchar(50)}, no {@code numeric}, no arrays.
 *   <li>No default, no generated or identity column, no {@code UNIQUE}, {@code CHECK} or {@code
 *       EXCLUDE} constraint, no unique index.
 *   <li>Foreign keys only to the primary keys of tables that are electrified as well.
 *   <li>Names that Electric, its clients and SQLite can live with: a table name of at most 44 bytes
 *       whose first 23 no other electrified table begins with, column names of at most 51 bytes
 *       that do not begin with {@code _}, and no reserved words.
 * </ul>
 *
 * <h2>What an electrified table can become</h2>
 *
 * <p>Afterwards such a table takes new optional columns, and indexes. A new required attribute, a
 * new association with a foreign key, a changed type or nullability are compile errors which name
 * the ways out. An attribute that is removed leaves its column where it is.
 *
 * <p>To remove the annotation again means {@code ALTER TABLE projects DISABLE ELECTRIC}, after its
 * rules are revoked. Electric documents that statement, but no released server runs it: with {@code
 * -Aelectrified.server=0.12} removing the annotation is an error.
 *
 * @see <a href="https://legacy.electric-sql.com/docs/api/ddlx#enable">ENABLE in Electric's DDLX
 *     reference</a>
 * @see <a
 *     href="https://legacy.electric-sql.com/docs/usage/data-modelling/electrification">Electrification
 *     in Electric's guide</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Electrified {}
