package dev.electrified.runtime;

/**
 * One place in which the catalogue disagrees with Hibernate's mapping, or with a database.
 *
 * @param kind what it is about
 * @param subject whose it is: the class and attribute {@code app.Project.owner}, or the table and
 *     column {@code projects.owner_id}
 * @param migrated what the migrations made, such as {@code projects.owner_id uuid not null}; {@code
 *     nothing} where they made nothing
 * @param found what Hibernate maps or the database has in its place; {@code nothing} where there is
 *     nothing
 */
public record Difference(Kind kind, String subject, String migrated, String found) {
  /** What stands where there is nothing. */
  public static final String NOTHING = "nothing";

  /** What a difference can be about. */
  public enum Kind {
    /** A table is missing, or is another one. */
    TABLE,
    /** A column is missing, or is there and unknown. */
    COLUMN,
    /** The type of a column, or an enum type. */
    TYPE,
    /** Whether a column takes NULL. */
    NULLABILITY,
    /** Whether the database makes the values of a column. */
    IDENTITY,
    /** A default or generated value of a column that no migration made. */
    DEFAULT,
    /** The columns of the primary key. */
    PRIMARY_KEY,
    /** A foreign key. */
    FOREIGN_KEY,
    /** A unique constraint or unique index. */
    UNIQUE,
    /** A check constraint. */
    CHECK,
    /** An index. */
    INDEX,
    /** A sequence. */
    SEQUENCE,
    /** Whether Electric replicates a table. */
    ELECTRIFIED
  }
}
