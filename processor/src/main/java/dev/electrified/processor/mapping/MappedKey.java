package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Entity;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An entity with the name of its table and what references to it need to know of its key.
 *
 * @param entity the entity
 * @param table name of the table its rows lie in, or the part of them it adds
 * @param tableQuoted whether Hibernate quotes that name
 * @param columns of that table's key, in the key's order; empty when it has none that can be
 *     mapped, which has been said
 * @param replaced paths of key attributes that have no column, since a reference makes it:
 *     {@code @MapsId}
 */
record MappedKey(
    Entity entity,
    String table,
    boolean tableQuoted,
    List<KeyColumn> columns,
    Set<String> replaced) {
  MappedKey {
    columns = List.copyOf(columns);
    replaced = Set.copyOf(replaced);
  }

  /** Names of the key's columns, in the key's order. */
  List<String> names() {
    return columns.stream().map(KeyColumn::name).toList();
  }

  /** Where in the key a column stands; -1 when it is none of the key. */
  int position(KeyColumn column) {
    for (int i = 0; i < columns.size(); i++) {
      KeyColumn own = columns.get(i);
      if (own.name().equals(column.name()) && Objects.equals(own, column)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The logical name of a column that refers to one of the key, where the model gives none: quoted
   * as soon as a part of it comes from a quoted name or belongs to a quoted table.
   *
   * @param attribute what stands before it, such as the attribute's name
   */
  String referenceName(String attribute, KeyColumn column) {
    String name = attribute + "_" + column.logical();
    return column.quoted() || tableQuoted ? "`" + name + "`" : name;
  }
}
