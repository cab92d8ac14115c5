package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference.Kind;
import dev.electrified.runtime.catalog.Table;
import org.jspecify.annotations.Nullable;

/** One table, and whether it is one. */
final class TableComparison {
  private TableComparison() {}

  /**
   * Compares it.
   *
   * @param live what bears its name in the database
   */
  static void compare(Table table, @Nullable LiveTable live, Differences differences) {
    String place = Shown.table(table.name());
    if (live == null) {
      differences.missing(Kind.TABLE, place, LiveTable.Kind.TABLE.text);
      return;
    }
    if (live.kind != LiveTable.Kind.TABLE) {
      differences.add(Kind.TABLE, place, live.kind.text, LiveTable.Kind.TABLE.text);
    }
    if (!live.kind.holdsRows()) {
      return;
    }
    ColumnComparison.compare(table, live, differences);
    if (!table.key().equals(live.key)) {
      String migrated = "primary key " + Shown.names(table.key());
      if (table.key().isEmpty()) {
        differences.extra(Kind.PRIMARY_KEY, place, "primary key " + Shown.names(live.key));
      } else if (live.key.isEmpty()) {
        differences.missing(Kind.PRIMARY_KEY, place, migrated);
      } else {
        String found = "primary key " + Shown.names(live.key);
        differences.add(Kind.PRIMARY_KEY, place, found, migrated);
      }
    }
    ForeignKeyComparison.compare(table, live, differences);
    UniqueComparison.compare(table, live, differences);
    CheckComparison.compare(table, live, differences);
    IndexComparison.compare(table, live, differences);
  }
}
