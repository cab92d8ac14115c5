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

  /** Some of its columns. */
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
        AND (which)
      ORDER BY a.attnum
      """;

  private static final String ALL = "true";
  private static final String REQUIRED = "a.attnotnull";
  private static final String OF_KEY =
      "a.attnum = ANY (SELECT unnest(indkey) FROM pg_index WHERE indrelid = a.attrelid"
          + " AND indisprimary)";

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
   * Inserts a row where it is not there, parents first, and updates it; a cycle begins with a row
   * whose other columns are NULL, if it takes that. Other rows stay as they are.
   */
  void insert() throws SQLException {
    List<String> missing = new ArrayList<>();
    for (String table : electrified()) {
      if (query("SELECT 1 FROM " + table + " WHERE " + key(table)).isEmpty()) {
        missing.add(table);
      }
    }
    while (!missing.isEmpty()) {
      if (!insertSome(missing, ALL) && !insertSome(missing, REQUIRED)) {
        insertTogether(missing);
      }
    }
    for (String table : electrified()) {
      String changes = String.join(", ", equations(columns(table, ALL)));
      execute("UPDATE " + table + " SET " + changes + " WHERE " + key(table));
    }
  }

  /** What the row that is inserted has in its key. */
  private String key(String table) throws SQLException {
    return String.join(" AND ", equations(columns(table, OF_KEY)));
  }

  private static List<String> equations(List<String> columns) {
    return columns.stream().map(column -> name(column) + " = " + value(column)).toList();
  }

  private boolean insertSome(List<String> missing, String which) throws SQLException {
    for (String table : List.copyOf(missing)) {
      try {
        insert(table, columns(table, which));
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
      insert(table, columns(table, ALL));
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

  private List<String> columns(String table, String which) throws SQLException {
    String sql = COLUMNS.replace("the table", table.replace("'", "''"));
    return query(sql.replace("which", which));
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
  private List<String> query(String sql) throws SQLException {
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
