package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.Optional;

/** Which columns are of an enum type of PostgreSQL. */
final class EnumUses {
  private final Evolution evolution;

  EnumUses(Evolution evolution) {
    this.evolution = evolution;
  }

  /** Whether the column is of an enum type. */
  boolean isEnum(Column column) {
    return evolution.to().enumTypes().values().stream().anyMatch(type -> isOf(column, type));
  }

  /** An electrified table that has a column of the type already, if there is one. */
  Optional<Table> electrifiedTable(EnumType type) {
    return evolution.from().tables().values().stream()
        .filter(Table::electrified)
        .filter(table -> table.columns().values().stream().anyMatch(column -> isOf(column, type)))
        .findFirst();
  }

  private static boolean isOf(Column column, EnumType type) {
    return column.type().sql().equals(Identifier.sql(type.name()));
  }
}
