package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.Optional;

/**
 * What {@code @ForeignKey} says.
 *
 * @param subject the annotation; where it would be where there is none
 * @param name as declared
 * @param noConstraint whether {@code ConstraintMode.NO_CONSTRAINT} is declared
 * @param definition {@code foreignKeyDefinition}, as declared
 * @param options as declared
 */
public record ForeignKeyDeclaration(
    Subject subject,
    Optional<String> name,
    boolean noConstraint,
    Optional<String> definition,
    Optional<String> options) {
  /** No {@code @ForeignKey}. */
  public static ForeignKeyDeclaration none(Subject subject) {
    return new ForeignKeyDeclaration(
        subject, Optional.empty(), false, Optional.empty(), Optional.empty());
  }
}
