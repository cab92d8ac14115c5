package dev.electrified.runtime.hibernate;

import static dev.electrified.runtime.Difference.NOTHING;

import dev.electrified.runtime.Difference.Kind;
import dev.electrified.runtime.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what Hibernate maps with what was migrated, table by table; in time proportional to the
 * number of columns.
 */
final class MappingComparison {
  private final MigratedTables migrated;
  private final ColumnTypes types = new ColumnTypes();
  private final MappingDifferences differences = new MappingDifferences();

  /** What was migrated for each mapped table, as far as anything was. */
  private final IdentityHashMap<MappedTable, Table> counterparts = new IdentityHashMap<>();

  private final Map<String, Table> counterpartsByName = new HashMap<>();

  /** The reverse: several where classes that share a table are mapped to several. */
  private final IdentityHashMap<Table, List<MappedTable>> mappedTables = new IdentityHashMap<>();

  /** Those of which a single mapped table has all columns. */
  private final IdentityHashMap<Table, Table> complete = new IdentityHashMap<>();

  private final Set<String> mappedClasses = new HashSet<>();

  private MappingComparison(MigratedTables migrated) {
    this.migrated = migrated;
  }

  /** Compares the tables. */
  static MappingDifferences of(List<MappedTable> mapped, MigratedTables migrated) {
    MappingComparison comparison = new MappingComparison(migrated);
    mapped.forEach(comparison::pair);
    mapped.forEach(comparison::compare);
    comparison.addUnmapped();
    return comparison.differences;
  }

  private void pair(MappedTable mapped) {
    mappedClasses.addAll(mapped.classes());
    migrated
        .of(mapped)
        .ifPresent(
            table -> {
              counterparts.put(mapped, table);
              counterpartsByName.put(mapped.name(), table);
              mappedTables.computeIfAbsent(table, key -> new ArrayList<>(1)).add(mapped);
            });
  }

  private void compare(MappedTable mapped) {
    Table table = counterparts.get(mapped);
    if (table == null) {
      differences.add(Kind.TABLE, mapped.place(), "table " + mapped.name(), NOTHING);
      return;
    }
    if (!table.name().equals(mapped.name())) {
      differences.add(
          Kind.TABLE, mapped.place(), "table " + mapped.name(), "table " + table.name());
    }
    int known = 0;
    for (MappedTable.Column column : mapped.columns().values()) {
      if (compare(mapped, column, table)) {
        known++;
      }
    }
    if (known == table.columns().size()) {
      complete.put(table, table);
    }
    new ForeignKeyComparison(mapped, table, counterpartsByName).addTo(differences);
  }

  /** Whether the column was migrated at all. */
  private boolean compare(MappedTable mapped, MappedTable.Column column, Table table) {
    Table.Column counterpart = table.columns().get(column.name());
    if (counterpart == null) {
      String retired = table.name() + "." + column.name() + ", retired";
      differences.add(
          Kind.COLUMN,
          mapped.places().apply(column.name()),
          text(mapped.name(), column.name(), column.type(), column.nullable()),
          table.retired().contains(column.name()) ? retired : NOTHING);
      return false;
    }
    boolean sameType = types.areEqual(column.type(), counterpart.type(), table.electrified());
    boolean sameNullability =
        column.nullable() == counterpart.nullable()
            || (counterpart.nullable() && counterpart.relaxed())
            || (column.nullable() && mapped.generated().test(column.name()));
    if (!sameType || !sameNullability) {
      // what is the same looks the same, however either spells it
      String type = sameType ? counterpart.type() : column.type();
      boolean nullable = sameNullability ? counterpart.nullable() : column.nullable();
      differences.add(
          sameType ? Kind.NULLABILITY : Kind.TYPE,
          mapped.places().apply(column.name()),
          text(mapped.name(), column.name(), type, nullable),
          text(table, counterpart));
    }
    return true;
  }

  /** What was migrated for classes that are mapped here, and is not mapped. */
  private void addUnmapped() {
    for (Table table : migrated.all()) {
      if (complete.containsKey(table)
          || table.entities().isEmpty()
          || !mappedClasses.containsAll(table.entities())) {
        continue; // its other columns may be those of a class of another persistence unit
      }
      Place place = Place.of(table.entities().get(0));
      List<MappedTable> mapped = mappedTables.get(table);
      if (mapped == null) {
        differences.add(Kind.TABLE, place, NOTHING, "table " + table.name());
        continue;
      }
      for (Table.Column column : table.columns().values()) {
        if (!isMapped(mapped, column.name())) {
          differences.add(Kind.COLUMN, place, NOTHING, text(table, column));
        }
      }
    }
  }

  private static boolean isMapped(List<MappedTable> mapped, String column) {
    for (MappedTable table : mapped) {
      if (table.columns().containsKey(column)) {
        return true;
      }
    }
    return false;
  }

  private static String text(Table table, Table.Column column) {
    return text(table.name(), column.name(), column.type(), column.nullable());
  }

  private static String text(String table, String column, String type, boolean nullable) {
    return table
        + "."
        + column
        + " "
        + (type.isEmpty() ? "(no SQL type)" : type)
        + (nullable ? " null" : " not null");
  }
}
