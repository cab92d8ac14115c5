package dev.electrified.processor.diff;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the model of a schema: what entities would map if nothing but the retired were missing. */
public final class UsedPart {
  private UsedPart() {}

  /** The schema without what is retired; relaxed columns are required again. */
  public static Schema of(Schema schema) {
    List<Table> tables = new ArrayList<>();
    for (Table table : schema.tables().values()) {
      if (!table.retired()) {
        tables.add(of(table));
      }
    }
    return Schema.of(tables, schema.sequences().values());
  }

  private static Table of(Table table) {
    Set<String> used = new HashSet<>();
    Table.Builder model = Table.builder(table.name(), table.key()).electrified(table.electrified());
    table.entities().forEach(model::entity);
    for (Column column : table.columns().values()) {
      if (!column.retired()) {
        used.add(column.name());
        model.column(
            new Column(
                column.name(),
                column.type(),
                column.nullable() && !column.relaxed(),
                column.identity(),
                false,
                false,
                column.details()));
      }
    }
    table.foreignKeys().values().stream()
        .filter(foreignKey -> used.containsAll(foreignKey.columns()))
        .forEach(model::foreignKey);
    table.indexes().values().stream()
        .filter(index -> index.columns().stream().allMatch(part -> used.contains(part.column())))
        .forEach(model::index);
    table.uniques().values().stream()
        .filter(unique -> used.containsAll(unique.columns()))
        .forEach(model::unique);
    table.checks().values().stream()
        .filter(check -> used.containsAll(check.columns()))
        .forEach(model::check);
    table.accessRules().values().forEach(model::accessRule);
    table.replaces().forEach(model::replaces);
    return model.build();
  }
}
