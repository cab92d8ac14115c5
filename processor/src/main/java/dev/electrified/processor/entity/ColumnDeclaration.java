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
 * @param extras what few columns declare
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
    boolean readOnly,
    ColumnExtras extras) {
  /** The same, of that name where none is declared. */
  public ColumnDeclaration orNamed(String other) {
    return with(name.or(() -> Optional.of(other)), nullable, readOnly, extras);
  }

  /** The same, of which this attribute only reads. */
  public ColumnDeclaration asReadOnly() {
    return with(name, nullable, true, extras);
  }

  /** The same, which takes no NULL. */
  public ColumnDeclaration asRequired() {
    return with(name, Optional.of(false), readOnly, extras);
  }

  /** The same with that length. */
  public ColumnDeclaration withLength(OptionalInt other) {
    return sized(other, precision, scale);
  }

  /** The same with that precision and scale. */
  public ColumnDeclaration withPrecision(int digits, int fraction) {
    return sized(length, OptionalInt.of(digits), OptionalInt.of(fraction));
  }

  /** The same with these extras. */
  public ColumnDeclaration withExtras(ColumnExtras other) {
    return with(name, nullable, readOnly, other);
  }

  private ColumnDeclaration with(
      Optional<String> newName,
      Optional<Boolean> newNullable,
      boolean newReadOnly,
      ColumnExtras newExtras) {
    return new ColumnDeclaration(
        subject,
        newName,
        newNullable,
        unique,
        length,
        precision,
        scale,
        table,
        newReadOnly,
        newExtras);
  }

  private ColumnDeclaration sized(
      OptionalInt newLength, OptionalInt newPrecision, OptionalInt newScale) {
    return new ColumnDeclaration(
        subject,
        name,
        nullable,
        unique,
        newLength,
        newPrecision,
        newScale,
        table,
        readOnly,
        extras);
  }

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
        false,
        ColumnExtras.NONE);
  }
}
