package dev.electrified.runtime.doctor;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.flyway.HistoryTables;
import dev.electrified.runtime.flyway.Modules;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far the migrations of a module have come in a database.
 *
 * @param module its name
 * @param applied how many of them have run
 * @param pending those that have not, in order
 * @param failed files that have failed halfway
 */
record ModuleState(
    String module, int applied, List<Catalog.Migration> pending, List<String> failed) {
  /**
   * Looks into the history tables that the module has where nothing else is said.
   *
   * @param modules how many modules there are
   */
  static ModuleState of(Catalog catalog, int modules, HistoryTables tables) throws SQLException {
    String table = Modules.tableOf(catalog.module(), modules);
    String other = Modules.otherTable(catalog.module(), table);
    if (!tables.exists(table) && tables.exists(other)) {
      table = other;
    }
    Map<String, Boolean> plain = tables.outcomes(table);
    Map<String, Boolean> access = tables.outcomes(Modules.accessTable(table));
    List<Catalog.Migration> pending = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (Catalog.Migration migration : catalog.migrations()) {
      Boolean success = (migration.access() ? access : plain).get(migration.file());
      if (success == null) {
        pending.add(migration);
      } else if (!success) {
        failed.add(migration.file());
      }
    }
    return new ModuleState(
        catalog.module(),
        catalog.migrations().size() - pending.size() - failed.size(),
        pending,
        failed);
  }

  /** One line. */
  String describe() {
    StringBuilder text = new StringBuilder();
    text.append(count(applied)).append(" applied, ");
    text.append(count(pending.size())).append(" to come");
    if (!pending.isEmpty()) {
      text.append(": ")
          .append(String.join(", ", pending.stream().map(Catalog.Migration::file).toList()));
    }
    if (!failed.isEmpty()) {
      text.append("; failed halfway: ").append(String.join(", ", failed));
    }
    return text.toString();
  }

  private static String count(int number) {
    return number == 0 ? "none" : Integer.toString(number);
  }
}
