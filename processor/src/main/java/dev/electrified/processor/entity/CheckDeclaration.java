package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.Optional;

/**
 * What {@code @CheckConstraint} or Hibernate's {@code @Check} says.
 *
 * @param subject the annotation
 * @param name as declared
 * @param constraint the condition, as declared
 * @param options as declared
 */
public record CheckDeclaration(
    Subject subject, Optional<String> name, String constraint, Optional<String> options) {}
