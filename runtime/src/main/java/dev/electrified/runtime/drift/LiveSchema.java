package dev.electrified.runtime.drift;

import java.util.List;
import java.util.Map;

/**
 * The schema of the connection as the database has it, and what was asked for of others. Names of
 * tables and sequences are texts of {@link dev.electrified.runtime.catalog.TableName}.
 *
 * @param name what {@code current_schema()} says
 * @param role who asked
 * @param tables by name; views and the like among them
 * @param sequences their increments by name
 * @param enumTypes the labels of each enum type, by its name
 * @param electric what Electric says of the tables
 */
record LiveSchema(
    String name,
    String role,
    Map<String, LiveTable> tables,
    Map<String, Long> sequences,
    Map<String, List<String>> enumTypes,
    LiveElectric electric) {

  /** Copies the maps. */
  LiveSchema {
    tables = Map.copyOf(tables);
    sequences = Map.copyOf(sequences);
    enumTypes = Map.copyOf(enumTypes);
  }
}
