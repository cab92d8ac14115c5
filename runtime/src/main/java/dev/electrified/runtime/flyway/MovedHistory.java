package dev.electrified.runtime.flyway;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.rule.RuntimeRule;
import java.sql.SQLException;
import java.util.Set;

/**
 * A program that had one module kept its history in {@code flyway_schema_history}. When a second
 * module comes, each has a table of its own, and the migrations of the first would all run again;
 * likewise when a module is left alone. This is found before anything runs.
 */
record MovedHistory(HistoryTables tables) {
  /**
   * Checks that a module whose own history table is not there yet has not run under the other name.
   *
   * @throws dev.electrified.runtime.ElectrifiedException when it has
   * @throws SQLException when the database cannot be asked
   */
  void check(Catalog catalog, String table) throws SQLException {
    String other = Modules.otherTable(catalog.module(), table);
    if (tables.exists(table) || !tables.exists(other)) {
      return;
    }
    Set<String> ran = tables.scripts(other);
    for (Catalog.Migration migration : catalog.migrations()) {
      if (ran.contains(migration.file())) {
        throw RuntimeRule.MODULE_HISTORY.exception(
            "The migrations of module `"
                + catalog.module()
                + "` have run on this database, and their history is in `"
                + other
                + "`, not in `"
                + table
                + "`",
            "Keep it there: `.historyTable(\"" + catalog.module() + "\", \"" + other + "\")`");
      }
    }
  }
}
