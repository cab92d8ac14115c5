package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.schema.ColumnType;
import java.util.Optional;

/**
 * An entity with the name of its table and what references to it need to know of its key.
 *
 * @param entity the entity
 * @param table name of its table
 * @param attribute its {@code @Id}; empty when it has none that can be mapped, which has been said
 * @param column name of the key's column; empty without attribute
 * @param logicalColumn the same before any naming strategy, without quotes
 * @param quoted whether Hibernate quotes the table or that column
 * @param type of that column
 */
record MappedKey(
    Entity entity,
    String table,
    Optional<BasicAttribute> attribute,
    String column,
    String logicalColumn,
    boolean quoted,
    Optional<ColumnType> type) {

  /**
   * The logical name of a column that refers to the key, where the model gives none: quoted as soon
   * as a part of it comes from a quoted name or belongs to a quoted table.
   */
  String referenceName(String attribute) {
    String name = attribute + "_" + logicalColumn;
    return quoted ? "`" + name + "`" : name;
  }
}
