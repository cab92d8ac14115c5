package dev.electrified.runtime.flyway;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flyway's history tables, seen and marked by SQL, without Flyway. */
public final class HistoryTables {
  private final Connection connection;
  private final String schema;

  /**
   * Those of one schema.
   *
   * @param schema that of the history tables; empty: the connection's own
   */
  public HistoryTables(Connection connection, Optional<String> schema) {
    this.connection = connection;
    this.schema = schema.map(HistoryTables::literal).orElse("pg_catalog.current_schema()");
  }

  /** Whether the table is there. */
  public boolean exists(String table) throws SQLException {
    return !column(
            "SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = "
                + schema
                + " AND tablename = "
                + literal(table))
        .isEmpty();
  }

  /** The files that ran, or failed halfway, of a table that is there. */
  Set<String> scripts(String table) throws SQLException {
    return column("SELECT script FROM " + qualified(table));
  }

  /** Whether the files that ran have succeeded; empty where the table is not there. */
  public Map<String, Boolean> outcomes(String table) throws SQLException {
    Map<String, Boolean> outcomes = new HashMap<>();
    if (exists(table)) {
      try (Statement statement = connection.createStatement();
          ResultSet result =
              statement.executeQuery("SELECT script, success FROM " + qualified(table))) {
        while (result.next()) {
          outcomes.put(result.getString(1), result.getBoolean(2));
        }
      }
    }
    return outcomes;
  }

  /** The comment on a table; empty where it has none, or is not there. */
  Optional<String> comment(String table) throws SQLException {
    return column(
            "SELECT pg_catalog.obj_description(c.oid, 'pg_class') FROM pg_catalog.pg_class c"
                + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = "
                + schema
                + " AND c.relname = "
                + literal(table)
                + " AND pg_catalog.obj_description(c.oid, 'pg_class') IS NOT NULL")
        .stream()
        .findFirst();
  }

  /** Replaces the comment on a table that is there. */
  void setComment(String table, String comment) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("COMMENT ON TABLE " + qualified(table) + " IS " + literal(comment));
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    } catch (SQLException e) {
      rollBack(e);
      throw e;
    }
  }

  /** What failed must not keep the connection from what comes next. */
  private void rollBack(SQLException failed) {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
    } catch (SQLException e) {
      failed.addSuppressed(e);
    }
  }

  private String qualified(String table) throws SQLException {
    return column(
            "SELECT pg_catalog.quote_ident("
                + schema
                + ") || '.' || pg_catalog.quote_ident("
                + literal(table)
                + ")")
        .iterator()
        .next();
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

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
