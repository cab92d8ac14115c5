package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.finding.Subject;
import java.util.Optional;

/**
 * A column that refers to one of another table.
 *
 * @param logical its name before any naming strategy, quoted where Hibernate quotes it
 * @param join what {@code @JoinColumn} says, if there is one
 * @param target the column it refers to
 */
record ReferenceColumn(String logical, Optional<JoinColumnDeclaration> join, KeyColumn target) {
  /** Whether the model says that it takes no NULL. */
  boolean required() {
    return join.isPresent() && !join.get().nullable();
  }

  /** Whether the column is written by another attribute. */
  boolean readOnly() {
    return join.isPresent() && join.get().readOnly();
  }

  /** Where its name comes from. */
  Subject subject(Subject attribute) {
    return join.isPresent()
            && join.get().name().isPresent()
            && join.get().subject().annotation() != null
        ? join.get().subject().value("name")
        : attribute;
  }
}
