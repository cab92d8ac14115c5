package dev.electrified.processor.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * What PostgreSQL has in a database, as facts that say what is there by its meaning.
 *
 * @param facts the value of each: of a column its type, of a constraint its name
 */
record Catalogue(SortedMap<Fact, String> facts) {
  Catalogue {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /** Kinds of facts. */
  enum Kind {
    TABLE,
    TYPE,
    NULLABLE,
    IDENTITY,
    DEFAULT,
    PRIMARY_KEY,
    FOREIGN_KEY,
    UNIQUE,
    CHECK,
    INDEX,
    SEQUENCE
  }

  /**
   * Something that is in the database.
   *
   * @param kind its kind
   * @param table of what table
   * @param detail column, or columns and target of a constraint
   */
  record Fact(Kind kind, String table, String detail) implements Comparable<Fact> {
    @Override
    public int compareTo(Fact other) {
      int tables = table.compareTo(other.table);
      int kinds = tables != 0 ? tables : kind.compareTo(other.kind);
      return kinds != 0 ? kinds : detail.compareTo(other.detail);
    }

    @Override
    public String toString() {
      return kind + " " + table + (detail.isEmpty() ? "" : " " + detail);
    }
  }

  private static final String NOT_FLYWAYS =
      " c.relnamespace = 'public'::regnamespace AND c.relname NOT LIKE 'flyway_history%' ";
  private static final String KEY_COLUMNS =
      "(SELECT string_agg(a.attname, ', ' ORDER BY k.n) FROM unnest(o.%s) WITH ORDINALITY k(num, n)"
          + " JOIN pg_attribute a ON a.attrelid = o.%s AND a.attnum = k.num)";

  private static final String TABLES =
      "SELECT c.relname, '', c.relkind FROM pg_class c WHERE c.relkind NOT IN ('i', 'S') AND"
          + NOT_FLYWAYS;
  private static final String COLUMNS =
      "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull,"
          + " a.attidentity, coalesce(pg_get_expr(d.adbin, d.adrelid), '')"
          + " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
          + " LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
          + " WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND"
          + NOT_FLYWAYS;
  private static final String CONSTRAINTS =
      "SELECT c.relname, o.contype, o.conname, "
          + KEY_COLUMNS.formatted("conkey", "conrelid")
          + ", t.relname, "
          + KEY_COLUMNS.formatted("confkey", "confrelid")
          + ", o.confdeltype, o.confupdtype, o.convalidated, o.condeferrable,"
          + " pg_get_constraintdef(o.oid)"
          + " FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid"
          + " LEFT JOIN pg_class t ON t.oid = o.confrelid WHERE o.contype <> 'n' AND"
          + NOT_FLYWAYS;
  private static final String INDEXES =
      "SELECT c.relname, i.relname, pg_get_indexdef(x.indexrelid), x.indisunique, x.indisvalid"
          + " FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid"
          + " JOIN pg_class c ON c.oid = x.indrelid WHERE NOT EXISTS (SELECT 1 FROM pg_constraint o"
          + " WHERE o.conindid = x.indexrelid AND o.contype IN ('p', 'u')) AND"
          + NOT_FLYWAYS;
  private static final String SEQUENCES =
      "SELECT c.relname, s.seqstart, s.seqincrement, format_type(s.seqtypid, NULL), s.seqcycle"
          + " FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid WHERE NOT EXISTS"
          + " (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'i') AND"
          + NOT_FLYWAYS;
  private static final Pattern LABEL = Pattern.compile("'(?:[^']|'')*'");

  /** Reads the catalogue. */
  static Catalogue read(DataSource database) throws SQLException {
    SortedMap<Fact, String> facts = new TreeMap<>();
    try (Connection connection = database.getConnection()) {
      for (List<String> row : query(connection, TABLES)) {
        facts.put(new Fact(Kind.TABLE, row.get(0), ""), row.get(2));
      }
      for (List<String> row : query(connection, COLUMNS)) {
        facts.put(new Fact(Kind.TYPE, row.get(0), row.get(1)), row.get(2));
        facts.put(new Fact(Kind.NULLABLE, row.get(0), row.get(1)), row.get(3));
        facts.put(new Fact(Kind.IDENTITY, row.get(0), row.get(1)), row.get(4));
        facts.put(new Fact(Kind.DEFAULT, row.get(0), row.get(1)), row.get(5));
      }
      for (List<String> row : query(connection, CONSTRAINTS)) {
        facts.merge(constraint(row), row.get(2), (one, other) -> one + " and " + other);
      }
      for (List<String> row : query(connection, INDEXES)) {
        String definition = row.get(2).substring(row.get(2).indexOf(" USING "));
        String detail = definition + (row.get(3).equals("t") ? " unique" : "");
        facts.merge(
            new Fact(Kind.INDEX, row.get(0), row.get(4).equals("t") ? detail : detail + " invalid"),
            row.get(1),
            (one, other) -> one + " and " + other);
      }
      for (List<String> row : query(connection, SEQUENCES)) {
        facts.put(
            new Fact(Kind.SEQUENCE, row.get(0), ""), String.join(" ", row.subList(1, row.size())));
      }
    }
    return new Catalogue(facts);
  }

  private static Fact constraint(List<String> row) {
    String table = row.get(0);
    String columns = "(" + row.get(3) + ")";
    return switch (row.get(1)) {
      case "p" -> new Fact(Kind.PRIMARY_KEY, table, columns);
      case "u" -> new Fact(Kind.UNIQUE, table, columns);
      case "c" -> new Fact(Kind.CHECK, table, meaning(row.get(10)));
      case "f" ->
          new Fact(
              Kind.FOREIGN_KEY,
              table,
              columns
                  + " references "
                  + row.get(4)
                  + " ("
                  + row.get(5)
                  + ") on delete "
                  + row.get(6)
                  + " on update "
                  + row.get(7)
                  + (row.get(8).equals("t") ? "" : " not validated")
                  + (row.get(9).equals("t") ? " deferrable" : ""));
      default -> throw new IllegalStateException("constraint " + row);
    };
  }

  /** A check on a list of labels says the same in any order of them. */
  private static String meaning(String check) {
    int start = check.indexOf("ARRAY[");
    if (start < 0) {
      return check;
    }
    List<String> labels = new ArrayList<>();
    int end = start;
    Matcher matcher = LABEL.matcher(check);
    while (matcher.find(end)) {
      labels.add(matcher.group());
      end = matcher.end();
    }
    Collections.sort(labels);
    return check.substring(0, start) + labels + check.substring(end);
  }

  private static List<List<String>> query(Connection connection, String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
