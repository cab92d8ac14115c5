package dev.electrified.processor.diff;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Edits models at random, the same way for the same seed. Names come from a small stock, so that
 * what was removed comes back; some edits are ones no migration can make.
 */
public final class RandomModels {
  private static final List<String> TABLES = List.of("a", "b", "c", "d", "order", "T E");
  private static final List<String> COLUMNS = List.of("k", "l", "m", "n", "user", "C'");
  private static final List<String> TYPES = List.of("text", "bigint", "bytea", "varchar(255)");

  private final Random random;

  /** Edits for one seed. */
  public RandomModels(long seed) {
    this.random = new Random(seed);
  }

  /** The model after one to three edits. */
  public Schema next(Schema model) {
    Schema edited = model;
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      edited = edit(edited);
    }
    return edited;
  }

  private Schema edit(Schema model) {
    SortedMap<String, Table> tables = new TreeMap<>(model.tables());
    SortedMap<String, Sequence> sequences = new TreeMap<>(model.sequences());
    String name = pick(TABLES);
    Table table = tables.get(name);
    if (table == null) {
      tables.put(name, newTable(name));
    } else if (random.nextInt(12) == 0) {
      remove(name, tables);
    } else if (random.nextInt(12) == 0) {
      sequences.put("s" + name, new Sequence("s" + name, 1, 50));
    } else {
      tables.put(name, edit(table, new ArrayList<>(tables.keySet())));
    }
    return new Schema(tables, sequences, new TreeMap<>());
  }

  private Table newTable(String name) {
    Table.Builder table = Models.table(name).electrified(random.nextInt(4) == 0);
    if (random.nextBoolean()) {
      table.column(Models.required("must", "text"));
    }
    return table.build();
  }

  /** Entities that refer to a removed one lose the attribute too. */
  private static void remove(String name, SortedMap<String, Table> tables) {
    tables.remove(name);
    for (Map.Entry<String, Table> entry : tables.entrySet()) {
      Table table = entry.getValue();
      for (Column column : table.columns().values()) {
        if (column.name().equals("to_" + name)) {
          entry.setValue(without(column.name(), table));
        }
      }
    }
  }

  private Table edit(Table table, List<String> tables) {
    String column = pick(COLUMNS);
    if (random.nextInt(4) == 0) {
      return refer(table, pick(tables));
    }
    if (table.columns().containsKey(column)) {
      return random.nextBoolean()
          ? without(column, table)
          : table.toBuilder()
              .index(Models.index(table.name() + "_" + column + "_idx", column))
              .build();
    }
    if (random.nextInt(10) == 0 && table.columns().containsKey("must")) {
      return without("must", table);
    }
    Table.Builder edited = table.toBuilder();
    String type = TYPES.get((column.length() + column.charAt(0)) % TYPES.size());
    edited.column(Column.of(column, new ColumnType(type), random.nextInt(10) > 0));
    if (!table.electrified() && type.startsWith("varchar")) {
      edited.check(Models.check(table.name() + "_" + column + "_check", column, "A", "B'"));
    }
    if (!table.electrified() && random.nextInt(4) == 0) {
      edited.unique(Models.unique(table.name() + "_" + column + "_key", column));
    }
    return edited.build();
  }

  private static Table refer(Table table, String target) {
    String column = "to_" + target;
    return table.toBuilder()
        .column(Models.optional(column, "uuid"))
        .foreignKey(Models.reference(table.name(), column, target))
        .build();
  }

  /** The table without that column and all that involves it. */
  private static Table without(String column, Table table) {
    Table.Builder retired = table.toBuilder();
    table.findColumn(column).map(Column::asRetired).ifPresent(retired::column);
    Schema schema = Schema.of(List.of(retired.build()), List.of());
    return UsedPart.of(schema).tables().get(table.name());
  }

  private String pick(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }
}
