package dev.electrified.processor.schema;

import java.util.Optional;

/**
 * A sequence Hibernate draws key values from.
 *
 * @param name as PostgreSQL stores it, qualified as {@link TableName} has it
 * @param start first value
 * @param increment step between values
 * @param options text appended to its definition
 */
public record Sequence(String name, long start, long increment, Optional<String> options) {
  /** Checks the text. */
  public Sequence {
    options.ifPresent(SqlFragment::require);
  }

  /** A sequence without options. */
  public Sequence(String name, long start, long increment) {
    this(name, start, increment, Optional.empty());
  }
}
