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
 * CREATE TABLE projects (
 *   id uuid NOT NULL,
 *   name text NOT NULL,
 *   CONSTRAINT projects_pkey PRIMARY KEY (id)
 * );
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
 * @JoinTable(name = "project_members")
 * @Electrified
 * Set<User> members;
 * }</pre>
 *
 * <p>On one that maps no such table it is {@code misplaced-annotation}.
 *
 * <p>In a migration, tables are created first, with their foreign keys; then they are electrified,
 * a table after the tables it refers to; then roles are assigned and privileges granted.
 *
 * <h2>What an electrified table must be</h2>
 *
 * <p>Electric refuses some tables when they are electrified, and others only later, when a row is
 * inserted or a client syncs. These are compile errors, each on the attribute or annotation at
 * fault:
 *
 * <ul>
 *   <li>{@code electrified-key-not-uuid}, {@code electrified-generated-key}: the {@code @Id} is a
 *       {@link java.util.UUID} that the application makes, or Hibernate for it by
 *       {@code @GeneratedValue}. Numbers from a sequence or an identity column cannot be unique
 *       among clients that are offline.
 *   <li>{@code electrified-type}: columns are of the types {@code boolean}, {@code smallint},
 *       {@code integer}, {@code bigint}, {@code real}, {@code double precision}, {@code text},
 *       {@code date}, {@code time}, {@code timestamp}, {@code timestamptz}, {@code bytea}, {@code
 *       jsonb}, {@code uuid}, or an enum type of PostgreSQL. {@code BigDecimal}, {@code
 *       BigInteger}, {@code Duration}, {@code char}, {@code InetAddress} and {@code @Lob} are none
 *       of these. Electric replicates types without a size only, so the size is dropped, not
 *       refused: a {@code String} is {@code text} also with {@code @Column(length = 50)}, and an
 *       {@code Instant} is {@code timestamptz}. An enum is {@code smallint} or {@code text},
 *       without the check that Hibernate would add.
 *   <li>{@code electrified-unique}: no {@code unique = true}, {@code @UniqueConstraint} or unique
 *       {@code @Index}.
 *   <li>{@code electrified-check}: no {@code check}, no {@code @Check}.
 *   <li>{@code electrified-default}: no {@code @ColumnDefault}, no {@code @GeneratedColumn}.
 *   <li>{@code electrified-reference}, {@code electrified-reference-target}: foreign keys lead to
 *       electrified tables only, and to their keys.
 *   <li>{@code electrified-enum}, {@code electrified-options}: constants of enums and options of
 *       tables, columns and indexes are such as Electric can have.
 *   <li>{@code electrified-schema}: the table is in the schema {@code public}.
 *   <li>{@code misplaced-annotation}: the class is an entity or a mapped superclass.
 * </ul>
 *
 * <p>Names are held against what Electric's server can take: {@code electrified-name}, {@code
 * electrified-name-clash}.
 *
 * <h2>What an electrified table can become</h2>
 *
 * <p>Afterwards such a table takes new optional attributes, new indexes and new access rules:
 *
 * <pre>{@code
 * SET LOCAL lock_timeout = '5s';
 * ALTER TABLE projects ADD COLUMN description text;
 * }</pre>
 *
 * <p>An optional attribute that is removed leaves its column where it is, without SQL, and so does
 * an entity its table. What else changes is a compile error that names the ways out:
 *
 * <ul>
 *   <li>{@code new-required-column}: a new attribute that is not optional.
 *   <li>{@code electrified-new-reference}: a new association with a foreign key.
 *   <li>{@code retired-required-column}: a required attribute is gone.
 *   <li>{@code possible-rename}: an attribute or entity is gone, and one like it is new.
 *   <li>{@code unsupported-change}: anything else, such as another type or nullability.
 * </ul>
 *
 * <p>The annotation itself may come when the table has long been there: the migration takes away
 * what Electric refuses, as far as no value is lost, and then electrifies it; what stays in the way
 * is {@code unsupported-change}. It may also go. Electric documents {@code ALTER TABLE projects
 * DISABLE ELECTRIC}, and so it is written; but no released server runs it ({@code EX001}), which is
 * the warning {@code disable-electric}, and an error with {@code -Aelectrified.server=0.12}.
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
