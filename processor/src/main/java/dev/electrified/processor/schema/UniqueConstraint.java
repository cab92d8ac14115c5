package dev.electrified.processor.schema;

import java.util.List;
import java.util.Optional;

/**
 * A unique constraint.
 *
 * @param name of the constraint; unique in the whole database schema
 * @param columns in their order
 * @param options text appended to its definition
 */
public record UniqueConstraint(String name, List<String> columns, Optional<String> options) {
  /** Checks the text, copies the list. */
  public UniqueConstraint {
    options.ifPresent(SqlFragment::requireValue);
    columns = List.copyOf(columns);
  }

  /** A constraint without options. */
  public UniqueConstraint(String name, List<String> columns) {
    this(name, columns, Optional.empty());
  }
}
