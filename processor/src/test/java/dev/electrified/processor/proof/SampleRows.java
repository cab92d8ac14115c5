package dev.electrified.processor.proof;

import static dev.electrified.runtime.fixture.PostgresServer.query;

import dev.electrified.runtime.fixture.PostgresServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A row for each electrified table, inserted and then updated, so that all triggers of Electric
 * run. Every value of a type is the same, so that every foreign key finds its row.
 */
final class SampleRows {
  private static final String TABLES =
      "SELECT format('%I.%I', schema_name, table_name) FROM electric.electrified ORDER BY 1";

  /** Its columns: those alone that take no NULL, or all of them. */
  private static final String COLUMNS =
      """
      SELECT quote_ident(a.attname) || ' ' || CASE
          WHEN t.typtype = 'e' THEN (
            SELECT quote_literal(enumlabel) FROM pg_enum WHERE enumtypid = t.oid
            ORDER BY enumsortorder LIMIT 1)
          WHEN t.typname = 'uuid' THEN quote_literal('00000000-0000-0000-0000-000000000001')
          WHEN t.typname = 'bool' THEN 'true'
          WHEN t.typname IN ('date', 'timestamp', 'timestamptz') THEN quote_literal('2026-01-02')
          WHEN t.typname = 'time' THEN quote_literal('03:04:05')
          WHEN t.typname = 'jsonb' THEN quote_literal('{}')
          ELSE quote_literal('1') END
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = 'the table'::regclass AND a.attnum > 0 AND NOT a.attisdropped
        AND (a.attnotnull OR all_of_them)
      ORDER BY a.attnum
      """;

  private static final String MISSING_PARENT = "23503";

  private SampleRows() {}

  /** The electrified tables, as SQL. */
  static List<String> electrified(DataSource database) throws SQLException {
    return query(database, TABLES);
  }

  /** Inserts and updates; a cycle begins with a row whose other columns are NULL. */
  static void insert(DataSource database) throws SQLException {
    List<String> missing = new ArrayList<>(electrified(database));
    while (!missing.isEmpty()) {
      if (!insertSome(database, missing, true) && !insertSome(database, missing, false)) {
        throw new AssertionError("no row can be the first of " + missing);
      }
    }
    for (String table : electrified(database)) {
      List<String> columns = columns(database, table, true);
      List<String> changes = new ArrayList<>();
      for (String column : columns) {
        changes.add(name(column) + " = " + value(column));
      }
      PostgresServer.execute(database, "UPDATE " + table + " SET " + String.join(", ", changes));
    }
  }

  private static boolean insertSome(DataSource database, List<String> missing, boolean whole)
      throws SQLException {
    for (String table : List.copyOf(missing)) {
      List<String> columns = columns(database, table, whole);
      try {
        PostgresServer.execute(
            database,
            "INSERT INTO "
                + table
                + " ("
                + String.join(", ", columns.stream().map(SampleRows::name).toList())
                + ") VALUES ("
                + String.join(", ", columns.stream().map(SampleRows::value).toList())
                + ")");
        missing.remove(table);
        return true;
      } catch (SQLException e) {
        if (!MISSING_PARENT.equals(e.getSQLState())) {
          throw new AssertionError(table + " takes no row", e);
        }
      }
    }
    return false;
  }

  private static List<String> columns(DataSource database, String table, boolean all)
      throws SQLException {
    String sql = COLUMNS.replace("the table", table.replace("'", "''"));
    return query(database, sql.replace("all_of_them", String.valueOf(all)));
  }

  /** A value has no blank, a name may. */
  private static String name(String column) {
    return column.substring(0, column.lastIndexOf(' '));
  }

  private static String value(String column) {
    return column.substring(column.lastIndexOf(' ') + 1);
  }
}
