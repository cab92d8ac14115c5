package dev.electrified.processor.schema;

import java.util.List;

/**
 * The primary key of a table, which a few tables do not have: {@link #NONE}.
 *
 * @param name of the constraint
 * @param columns in key order; empty when there is no key
 */
public record PrimaryKey(String name, List<String> columns) {
  /** No key: the table of a bag has none. */
  public static final PrimaryKey NONE = new PrimaryKey("", List.of());

  /** Copies the list. */
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  /** Whether there is no key. */
  public boolean isNone() {
    return columns.isEmpty();
  }
}
