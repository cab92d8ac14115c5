package dev.electrified.runtime.hibernate;

import static dev.electrified.runtime.Difference.NOTHING;

import dev.electrified.runtime.Difference.Kind;
import dev.electrified.runtime.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares the foreign keys of one table. What only follows from another difference, such as that
 * of the name of the referenced table, is not told again.
 */
final class ForeignKeyComparison {
  private final MappedTable mapped;
  private final Table table;
  private final Map<String, Table> counterparts;

  /**
   * Takes the two tables.
   *
   * @param counterparts what was migrated for the tables that Hibernate maps, by their names
   */
  ForeignKeyComparison(MappedTable mapped, Table table, Map<String, Table> counterparts) {
    this.mapped = mapped;
    this.table = table;
    this.counterparts = counterparts;
  }

  /** One foreign key; the columns are in the order of their names. */
  private record Key(SortedMap<String, String> columns, String references, String onDelete) {
    Set<String> from() {
      return columns.keySet();
    }

    String text(String table) {
      String action =
          onDelete.equals("no_action")
              ? ""
              : " on delete " + onDelete.replace('_', ' ').toLowerCase(Locale.ROOT);
      return table
          + " ("
          + String.join(", ", columns.keySet())
          + ") references "
          + references
          + " ("
          + String.join(", ", columns.values())
          + ")"
          + action;
    }
  }

  void addTo(MappingDifferences differences) {
    List<Key> onlyMapped = mappedKeys();
    Map<Set<String>, List<Key>> onlyMigrated = new HashMap<>();
    for (Table.ForeignKey foreignKey : table.foreignKeys()) {
      if (mapped.columns().keySet().containsAll(foreignKey.columns())) {
        Key key = key(foreignKey);
        if (!onlyMapped.remove(key)) {
          onlyMigrated.computeIfAbsent(key.from(), columns -> new ArrayList<>()).add(key);
        }
      }
    }
    for (Key key : onlyMapped) {
      List<Key> others = onlyMigrated.getOrDefault(key.from(), List.of());
      String other = others.isEmpty() ? NOTHING : others.remove(0).text(table.name());
      differences.add(Kind.FOREIGN_KEY, place(key), key.text(mapped.name()), other);
    }
    for (List<Key> keys : onlyMigrated.values()) {
      for (Key key : keys) {
        differences.add(Kind.FOREIGN_KEY, place(key), NOTHING, key.text(table.name()));
      }
    }
  }

  private Place place(Key key) {
    return key.columns().isEmpty()
        ? mapped.place()
        : mapped.places().apply(key.columns().firstKey());
  }

  private List<Key> mappedKeys() {
    List<Key> keys = new ArrayList<>();
    for (MappedTable.ForeignKey foreignKey : mapped.foreignKeys()) {
      if (table.columns().keySet().containsAll(foreignKey.columns().keySet())) {
        keys.add(key(foreignKey));
      }
    }
    return keys;
  }

  private Key key(MappedTable.ForeignKey foreignKey) {
    Table references = counterparts.get(foreignKey.references());
    SortedMap<String, String> columns = new TreeMap<>(foreignKey.columns());
    if (references == null) {
      return new Key(columns, foreignKey.references(), foreignKey.onDelete());
    }
    if (!references.columns().keySet().containsAll(columns.values())) {
      migratedFor(columns, references.name());
    }
    return new Key(columns, references.name(), foreignKey.onDelete());
  }

  /** Puts the migrated names of the referenced columns in place of mapped ones that are unknown. */
  private void migratedFor(SortedMap<String, String> columns, String references) {
    for (Table.ForeignKey foreignKey : table.foreignKeys()) {
      if (foreignKey.references().equals(references)
          && columns.keySet().equals(Set.copyOf(foreignKey.columns()))) {
        columns.putAll(key(foreignKey).columns());
        return;
      }
    }
  }

  private static Key key(Table.ForeignKey foreignKey) {
    SortedMap<String, String> columns = new TreeMap<>();
    for (int i = 0; i < foreignKey.columns().size(); i++) {
      columns.put(foreignKey.columns().get(i), foreignKey.referencedColumns().get(i));
    }
    return new Key(columns, foreignKey.references(), foreignKey.onDelete());
  }
}
