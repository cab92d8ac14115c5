package dev.electrified.processor.schema;

import java.util.List;

/**
 * An enum type of PostgreSQL, with the two casts by which Hibernate writes and reads it as text.
 *
 * @param name as PostgreSQL stores it, in the default schema
 * @param labels in the order in which they are declared
 */
public record EnumType(String name, List<String> labels) {
  /** Copies the list. */
  public EnumType {
    labels = List.copyOf(labels);
  }
}
