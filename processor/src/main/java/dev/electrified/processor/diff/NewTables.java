package dev.electrified.processor.diff;

import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The changes that bring new tables in, with all that belongs to them. */
final class NewTables {
  private NewTables() {}

  /** The changes for these tables; the tables themselves in foreign-key order. */
  static List<Change> diff(Collection<Table> tables) {
    List<Change> changes = new ArrayList<>();
    Set<String> ahead = new HashSet<>();
    for (Table table : tables) {
      ahead.add(table.name());
    }
    for (Table table : ForeignKeyOrder.order(tables)) {
      ahead.remove(table.name());
      create(table, ahead, changes);
    }
    for (Table table : tables) {
      for (Index index : table.indexes().values()) {
        changes.add(new Change.CreateIndex(table, index, false));
      }
      if (table.electrified()) {
        changes.add(new Change.EnableElectric(table, false));
      }
      for (AccessRule rule : table.accessRules().values()) {
        changes.add(new Change.AddAccessRule(table, rule, false));
      }
    }
    return changes;
  }

  private static void create(Table table, Set<String> ahead, List<Change> changes) {
    List<ForeignKey> inline = new ArrayList<>();
    List<Change> later = new ArrayList<>();
    for (ForeignKey foreignKey : table.foreignKeys().values()) {
      if (ahead.contains(foreignKey.references())) {
        later.add(new Change.AddForeignKey(table, foreignKey, false));
      } else {
        inline.add(foreignKey);
      }
    }
    changes.add(new Change.CreateTable(table, inline));
    changes.addAll(later);
  }
}
