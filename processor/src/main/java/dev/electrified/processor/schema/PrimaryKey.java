package dev.electrified.processor.schema;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name of the constraint
 * @param columns in key order
 */
public record PrimaryKey(String name, List<String> columns) {
  /** Copies the list. */
  public PrimaryKey {
    columns = List.copyOf(columns);
  }
}
