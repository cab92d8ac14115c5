package dev.electrified.processor.schema;

import java.util.List;
import java.util.Optional;

/**
 * A plain (never unique) index.
 *
 * @param name of the index; unique in the whole database schema
 * @param columns in index order
 * @param options text appended to its definition, such as a condition
 */
public record Index(String name, List<Part> columns, Optional<String> options) {
  /** Checks the text, copies the list. */
  public Index {
    options.ifPresent(SqlFragment::require);
    columns = List.copyOf(columns);
  }

  /** An index without options. */
  public Index(String name, List<Part> columns) {
    this(name, columns, Optional.empty());
  }

  /**
   * One column of an index.
   *
   * @param column its name
   * @param descending whether it is sorted downwards
   */
  public record Part(String column, boolean descending) {}
}
