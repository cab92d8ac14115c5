package dev.electrified.runtime.flyway;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.rule.RuntimeRule;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A program that had one module kept its history in {@code flyway_schema_history}. When a second
 * module comes, each has a table of its own, and the migrations of the first would all run again:
 * this is found before anything runs.
 */
final class MovedHistory {
  private final Connection connection;
  private final String schema;

  /**
   * Looks in one schema.
   *
   * @param schema that of the history tables; empty: the connection's own
   */
  MovedHistory(Connection connection, Optional<String> schema) {
    this.connection = connection;
    this.schema =
        schema
            .map(name -> "'" + name.replace("'", "''") + "'")
            .orElse("pg_catalog.current_schema()");
  }

  /**
   * Checks that a module whose own history table is not there yet has not run under the old name.
   *
   * @throws dev.electrified.runtime.ElectrifiedException when it has
   * @throws SQLException when the database cannot be asked
   */
  void check(Catalog catalog, String table) throws SQLException {
    if (table.equals(Modules.SINGLE) || exists(table) || !exists(Modules.SINGLE)) {
      return;
    }
    Set<String> ran = scripts();
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

  private boolean exists(String table) throws SQLException {
    return !column(
            "SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = "
                + schema
                + " AND tablename = '"
                + table.replace("'", "''")
                + "'")
        .isEmpty();
  }

  private Set<String> scripts() throws SQLException {
    String quoted = column("SELECT pg_catalog.quote_ident(" + schema + ")").iterator().next();
    return column("SELECT script FROM " + quoted + "." + Modules.SINGLE);
  }

  private Set<String> column(String sql) throws SQLException {
    Set<String> values = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        values.add(result.getString(1));
      }
    }
    return values;
  }
}
