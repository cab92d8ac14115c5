package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code @SequenceGenerator}, {@code @TableGenerator} or one of Hibernate's own says.
 *
 * @param subject the annotation
 * @param kind what makes the values
 * @param generic whether it is a {@code @GenericGenerator}, which counts less than the others and
 *     only for {@code GenerationType.AUTO}
 * @param name as declared; empty for the one of the class or attribute it stands on
 * @param attribute path of the attribute it stands on; empty when it stands on a class or package
 * @param object name of the sequence or table, as declared
 * @param schema as declared
 * @param initialValue of a sequence its start, of a table what its row holds at first
 * @param allocationSize as declared
 * @param options as declared
 * @param pkColumnName of a table: column of the generators' names, as declared
 * @param valueColumnName of a table: column of the values, as declared
 * @param pkColumnValue of a table: this generator's name in it, as declared
 */
public record GeneratorDeclaration(
    Subject subject,
    Kind kind,
    boolean generic,
    Optional<String> name,
    String attribute,
    Optional<String> object,
    Optional<String> schema,
    OptionalInt initialValue,
    OptionalInt allocationSize,
    Optional<String> options,
    Optional<String> pkColumnName,
    Optional<String> valueColumnName,
    Optional<String> pkColumnValue) {
  /** The kinds of generators. */
  public enum Kind {
    /** A sequence. */
    SEQUENCE,
    /** A table of counters. */
    TABLE,
    /** An identity column. */
    IDENTITY,
    /** The application, with nothing of the database. */
    NONE
  }

  /** One that says no more than what makes the values. */
  public static GeneratorDeclaration of(
      Subject subject, Kind kind, Optional<String> name, String attribute) {
    return new GeneratorDeclaration(
        subject,
        kind,
        true,
        name,
        attribute,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
