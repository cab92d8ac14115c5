package dev.electrified.runtime.doctor;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.flyway.History;
import dev.electrified.runtime.flyway.HistoryTables;
import dev.electrified.runtime.flyway.Modules;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the migrations of a module have come in a database; what people wrote among them.
 *
 * @param module its name
 * @param tool what runs them, where the program does not: then nothing else is known
 * @param applied how many of them have run
 * @param pending those that have not, in order
 * @param failed files that have failed halfway
 */
record ModuleState(
    String module, Optional<String> tool, int applied, List<Pending> pending, List<String> failed) {
  /**
   * A migration to come.
   *
   * @param file its path
   * @param text what is in it
   */
  record Pending(String file, String text) {}

  /** That of a module whose migrations another tool runs. */
  static ModuleState of(String module, String tool) {
    return new ModuleState(module, Optional.of(tool), 0, List.of(), List.of());
  }

  /** That of a module with these histories. */
  static ModuleState of(String module, List<History> histories, HistoryTables tables)
      throws SQLException {
    int applied = 0;
    List<Pending> pending = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (History history : histories) {
      Map<String, Boolean> outcomes = tables.outcomes(history.table());
      for (String file : history.versioned()) {
        Boolean success = outcomes.get(file);
        if (success == null) {
          pending.add(new Pending(file, Objects.requireNonNull(history.texts().get(file))));
        } else if (success) {
          applied++;
        } else {
          failed.add(file);
        }
      }
    }
    return new ModuleState(module, Optional.empty(), applied, pending, failed);
  }

  /**
   * The history table that the module has where nothing else is said.
   *
   * @param modules how many modules Flyway runs
   */
  static String table(Catalog catalog, int modules, HistoryTables tables) throws SQLException {
    String table = Modules.tableOf(catalog.module(), modules);
    String other = Modules.otherTable(catalog.module(), table);
    return !tables.exists(table) && tables.exists(other) ? other : table;
  }

  /** One line. */
  String describe() {
    if (tool.isPresent()) {
      return "run by " + tool.get();
    }
    StringBuilder text = new StringBuilder();
    text.append(count(applied)).append(" applied, ");
    text.append(count(pending.size())).append(" to come");
    if (!pending.isEmpty()) {
      text.append(": ").append(String.join(", ", pending.stream().map(Pending::file).toList()));
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
