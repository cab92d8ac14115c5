package dev.electrified.processor.schema;

import java.util.List;

/**
 * A plain (never unique) index.
 *
 * @param name of the index; unique in the whole database schema
 * @param columns in index order
 */
public record Index(String name, List<Part> columns) {
  /** Copies the list. */
  public Index {
    columns = List.copyOf(columns);
  }

  /**
   * One column of an index.
   *
   * @param column its name
   * @param descending whether it is sorted downwards
   */
  public record Part(String column, boolean descending) {}
}
