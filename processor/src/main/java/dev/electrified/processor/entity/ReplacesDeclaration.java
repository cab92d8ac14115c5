package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;

/**
 * What {@code @Replaces} says.
 *
 * @param subject the value of the annotation
 * @param column name of the old column
 */
public record ReplacesDeclaration(Subject subject, String column) {}
