package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code @SequenceGenerator} or {@code @TableGenerator} says.
 *
 * @param subject the annotation
 * @param kind which of the two
 * @param name as declared; empty for the one of the class or attribute it stands on
 * @param attribute path of the attribute it stands on; empty when it stands on a class
 * @param object name of the sequence or table, as declared
 * @param schema as declared
 * @param initialValue as declared
 * @param allocationSize as declared
 * @param options as declared
 * @param pkColumnName of a table: column of the generators' names, as declared
 * @param valueColumnName of a table: column of the values, as declared
 * @param pkColumnValue of a table: this generator's name in it, as declared
 */
public record GeneratorDeclaration(
    Subject subject,
    Kind kind,
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
    /** {@code @SequenceGenerator}. */
    SEQUENCE,
    /** {@code @TableGenerator}. */
    TABLE
  }
}
