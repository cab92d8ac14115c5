package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.schema.Table;
import java.util.Map;
import java.util.Optional;

/**
 * An entity beside the table it became.
 *
 * @param entity what the developer wrote
 * @param table what the database has
 * @param columns attribute path to column name
 */
public record MappedEntity(Entity entity, Table table, Map<String, String> columns) {
  /** Copies the map. */
  public MappedEntity {
    columns = Map.copyOf(columns);
  }

  /** The column of the attribute of that path, if it has one. */
  public Optional<String> findColumn(String attribute) {
    return Optional.ofNullable(columns.get(attribute));
  }
}
