package dev.electrified.runtime.flyway;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.rule.RuntimeRule;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * A program that had one module kept its history in {@code flyway_schema_history}. When a second
 * module comes, each has a table of its own, and the migrations of the first would all run again:
 * this is found before anything runs.
 */
final class MovedHistory {
  private MovedHistory() {}

  /**
   * Checks that a module whose own history table is not there yet has not run under the old name.
   *
   * @throws dev.electrified.runtime.ElectrifiedException when it has
   * @throws SQLException when the database cannot be asked
   */
  static void check(Connection connection, Catalog catalog, String table) throws SQLException {
    if (table.equals(Modules.SINGLE)
        || exists(connection, table)
        || !exists(connection, Modules.SINGLE)) {
      return;
    }
    Set<String> ran = scripts(connection);
    for (Catalog.Migration migration : catalog.migrations()) {
      if (ran.contains(migration.file())) {
        throw RuntimeRule.MODULE_HISTORY.exception(
            "The migrations of module `"
                + catalog.module()
                + "` have run on this database, and their history is in `"
                + Modules.SINGLE
                + "`, not in `"
                + table
                + "`",
            "Keep it there: `.historyTable(\""
                + catalog.module()
                + "\", \""
                + Modules.SINGLE
                + "\")`");
      }
    }
  }

  private static boolean exists(Connection connection, String table) throws SQLException {
    String sql =
        "SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = current_schema() AND tablename = '"
            + table.replace("'", "''")
            + "'";
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next();
    }
  }

  private static Set<String> scripts(Connection connection) throws SQLException {
    Set<String> scripts = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT script FROM " + Modules.SINGLE)) {
      while (result.next()) {
        scripts.add(result.getString(1));
      }
    }
    return scripts;
  }
}
