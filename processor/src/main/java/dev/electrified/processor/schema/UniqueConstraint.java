package dev.electrified.processor.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name of the constraint; unique in the whole database schema
 * @param columns in their order
 */
public record UniqueConstraint(String name, List<String> columns) {
  /** Copies the list. */
  public UniqueConstraint {
    columns = List.copyOf(columns);
  }
}
