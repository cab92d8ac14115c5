package dev.electrified.processor.released;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A row for each table, inserted and then updated, so that all triggers of Electric run. Every
 * value of a type is the same, so that every foreign key finds its row.
 */
public final class SampleRows {
  private static final String ELECTRIFIED = "SELECT oid FROM electric.electrified";

  private static final String ALL_TABLES =
      """
      SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE relkind = 'r' AND nspname NOT LIKE 'pg\\_%'
        AND nspname NOT IN ('information_schema', 'electric') AND relname NOT LIKE 'flyway\\_%'
      """;

  private static final String NAMES =
      """
      SELECT format('%I.%I', nspname, relname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.oid IN (the tables) ORDER BY 1
      """;

  /** Some of its columns; a check of one column tells a value that passes. */
  private static final String COLUMNS =
      """
      SELECT quote_ident(a.attname) || ' ' || coalesce((
          SELECT coalesce(quote_literal(substring(d from $$ = .*?'([^']*)'$$)), substring(d from '>= (\\d+)'))
          FROM pg_constraint k, pg_get_constraintdef(k.oid) d
          WHERE k.conrelid = a.attrelid AND contype = 'c' AND conkey = ARRAY[a.attnum] LIMIT 1), CASE
          WHEN t.typtype = 'e' THEN (
            SELECT quote_literal(enumlabel) FROM pg_enum WHERE enumtypid = t.oid
            ORDER BY enumsortorder LIMIT 1)
          WHEN t.typname = 'uuid' THEN quote_literal('00000000-0000-0000-0000-00000000000#')
          WHEN t.typname = 'bool' THEN 'true'
          WHEN t.typname IN ('date', 'timestamp', 'timestamptz') THEN quote_literal('2026-01-0#')
          WHEN t.typname IN ('time', 'timetz') THEN quote_literal('03:04:0#')
          WHEN t.typname IN ('json', 'jsonb') OR t.typcategory = 'A' THEN quote_literal('{}')
          ELSE quote_literal('#') END)
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = 'the table'::regclass AND a.attnum > 0 AND NOT a.attisdropped
        AND attgenerated = '' AND (which)
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
      FROM pg_constraint WHERE conrelid IN (the tables) AND contype = 'f'
      """;

  private static final String MISSING_PARENT = "23503";

  private final Connection connection;
  private final String tables;
  private final int number;

  private SampleRows(Connection connection, String tables, int number) {
    this.connection = connection;
    this.tables = tables;
    this.number = number;
  }

  /** One for each electrified table. */
  static SampleRows ofElectrified(Connection connection) {
    return new SampleRows(connection, ELECTRIFIED, 1);
  }

  /**
   * One for each table that is not Electric's or Flyway's.
   *
   * @param number a digit that makes its values
   */
  public static SampleRows ofAll(Connection connection, int number) {
    return new SampleRows(connection, ALL_TABLES, number);
  }

  /** The tables, as SQL. */
  public List<String> tables() throws SQLException {
    return query(NAMES.replace("the tables", tables));
  }

  /**
   * Inserts a row where it is not there, parents first, and updates it; a cycle begins with a row
   * whose other columns are NULL, if it takes that. Other rows stay as they are.
   */
  public void insert() throws SQLException {
    List<String> missing = new ArrayList<>();
    for (String table : tables()) {
      if (query("SELECT 1 FROM " + table + " WHERE " + key(table)).isEmpty()) {
        missing.add(table);
      }
    }
    while (!missing.isEmpty()) {
      if (!insertSome(missing, ALL) && !insertSome(missing, REQUIRED)) {
        insertTogether(missing);
      }
    }
    for (String table : tables()) {
      String changes = String.join(", ", equations(columns(table, ALL)));
      execute("UPDATE " + table + " SET " + changes + " WHERE " + key(table));
    }
  }

  /** What the row that is inserted has in its key. */
  private String key(String table) throws SQLException {
    List<String> columns = columns(table, OF_KEY);
    return columns.isEmpty() ? "false" : String.join(" AND ", equations(columns));
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
    for (String alter : query(DEFER.replace("the tables", tables))) {
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
    return query(sql.replace("which", which).replace("#", Integer.toString(number)));
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
