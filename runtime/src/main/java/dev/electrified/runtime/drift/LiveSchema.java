package dev.electrified.runtime.drift;

import java.util.Map;

/**
 * The schema of the connection as the database has it.
 *
 * @param name what {@code current_schema()} says
 * @param role who asked
 * @param tables by name; views and the like among them
 * @param sequences their increments by name
 * @param electric what Electric says of the tables
 */
record LiveSchema(
    String name,
    String role,
    Map<String, LiveTable> tables,
    Map<String, Long> sequences,
    LiveElectric electric) {

  /** Copies the maps. */
  LiveSchema {
    tables = Map.copyOf(tables);
    sequences = Map.copyOf(sequences);
  }
}
