package dev.electrified.processor.released;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

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

  private static final String DEFER =
      """
      SELECT format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED',
          conrelid::regclass, conname)
      FROM pg_constraint k JOIN electric.electrified e ON e.oid = k.conrelid
      WHERE contype = 'f'
      """;

  private static final String MISSING_PARENT = "23503";

  private final Connection connection;

  SampleRows(Connection connection) {
    this.connection = connection;
  }

  /** The electrified tables, as SQL. */
  List<String> electrified() throws SQLException {
    return query(TABLES);
  }

  /**
   * Inserts where there is no row, parents first, and updates all; a cycle begins with a row whose
   * other columns are NULL, if it takes that.
   */
  void insert() throws SQLException {
    List<String> missing = new ArrayList<>();
    for (String table : electrified()) {
      if (query("SELECT 1 FROM " + table).isEmpty()) {
        missing.add(table);
      }
    }
    while (!missing.isEmpty()) {
      if (!insertSome(missing, true) && !insertSome(missing, false)) {
        insertTogether(missing);
      }
    }
    for (String table : electrified()) {
      List<String> changes = new ArrayList<>();
      for (String column : columns(table, true)) {
        changes.add(name(column) + " = " + value(column));
      }
      execute("UPDATE " + table + " SET " + String.join(", ", changes));
    }
  }

  private boolean insertSome(List<String> missing, boolean whole) throws SQLException {
    for (String table : List.copyOf(missing)) {
      try {
        insert(table, columns(table, whole));
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

  /** Of a cycle that takes no NULL no row can be the first: their keys are looked at in the end. */
  private void insertTogether(List<String> missing) throws SQLException {
    for (String alter : query(DEFER)) {
      execute(alter);
    }
    connection.setAutoCommit(false);
    for (String table : missing) {
      insert(table, columns(table, true));
    }
    connection.commit();
    connection.setAutoCommit(true);
    missing.clear();
  }

  private void insert(String table, List<String> columns) throws SQLException {
    String names = String.join(", ", columns.stream().map(SampleRows::name).toList());
    String values = String.join(", ", columns.stream().map(SampleRows::value).toList());
    execute("INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")");
  }

  private List<String> columns(String table, boolean all) throws SQLException {
    String sql = COLUMNS.replace("the table", table.replace("'", "''"));
    return query(sql.replace("all_of_them", String.valueOf(all)));
  }

  /** A value has no blank, a name may. */
  private static String name(String column) {
    return column.substring(0, column.lastIndexOf(' '));
  }

  private static String value(String column) {
    return column.substring(column.lastIndexOf(' ') + 1);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of each row. */
  List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
