package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code @Column} says.
 *
 * @param subject the annotation; the attribute where there is none
 * @param name as declared
 * @param nullable as declared, true by default; empty only where there is no {@code @Column}, which
 *     is not the same: a bare {@code @Column} makes a primitive nullable
 * @param unique as declared
 * @param length as declared
 * @param precision as declared
 * @param scale as declared
 * @param table as declared: the secondary table it lies in
 * @param readOnly whether {@code insertable} and {@code updatable} are both false
 */
public record ColumnDeclaration(
    Subject subject,
    Optional<String> name,
    Optional<Boolean> nullable,
    boolean unique,
    OptionalInt length,
    OptionalInt precision,
    OptionalInt scale,
    Optional<String> table,
    boolean readOnly) {
  /** An attribute without {@code @Column}. */
  public static ColumnDeclaration none(Subject subject) {
    return new ColumnDeclaration(
        subject,
        Optional.empty(),
        Optional.empty(),
        false,
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false);
  }
}
