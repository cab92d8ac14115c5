package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An entity's place among entities that inherit from each other.
 *
 * @param parent canonical name of the nearest entity above; empty for a root
 * @param strategy what {@code @Inheritance} says; counts on a root
 * @param abstractClass whether the class is abstract: no row is of it
 * @param discriminatorColumn what {@code @DiscriminatorColumn} says
 * @param discriminatorFormula whether {@code @DiscriminatorFormula} takes the column's place
 * @param forcedDiscriminator whether {@code @DiscriminatorOptions(force = true)} expects rows of
 *     other values too
 * @param discriminatorValue what {@code @DiscriminatorValue} says
 * @param joinColumns what {@code @PrimaryKeyJoinColumn}s say
 * @param foreignKey what {@code @PrimaryKeyJoinColumns(foreignKey)}, or the first of them, says
 * @param onDelete what Hibernate's {@code @OnDelete} on the class says, by the name of its constant
 */
public record Inheritance(
    Optional<String> parent,
    Optional<Strategy> strategy,
    boolean abstractClass,
    Optional<DiscriminatorColumn> discriminatorColumn,
    boolean discriminatorFormula,
    boolean forcedDiscriminator,
    Optional<String> discriminatorValue,
    List<JoinColumnDeclaration> joinColumns,
    ForeignKeyDeclaration foreignKey,
    Optional<String> onDelete) {
  /** Copies the list. */
  public Inheritance {
    joinColumns = List.copyOf(joinColumns);
  }

  /** An entity of its own. */
  public static Inheritance none(Subject subject) {
    return new Inheritance(
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        List.of(),
        ForeignKeyDeclaration.none(subject),
        Optional.empty());
  }

  /** The strategies of Jakarta Persistence. */
  public enum Strategy {
    /** All in the root's table. */
    SINGLE_TABLE,
    /** A table for each class, joined by key. */
    JOINED,
    /** A table for each class that can have rows, with everything in it. */
    TABLE_PER_CLASS
  }

  /**
   * What {@code @DiscriminatorColumn} says.
   *
   * @param subject the annotation
   * @param name as declared
   * @param type {@code STRING}, {@code CHAR} or {@code INTEGER}
   * @param length as declared
   * @param definition {@code columnDefinition}, as declared
   * @param options as declared
   */
  public record DiscriminatorColumn(
      Subject subject,
      Optional<String> name,
      String type,
      OptionalInt length,
      Optional<String> definition,
      Optional<String> options) {}
}
