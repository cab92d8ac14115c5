package dev.electrified.processor.proof;

import dev.electrified.processor.proof.Catalogue.Fact;
import dev.electrified.processor.proof.Catalogue.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Reads all schemas of a database but those of the system. */
final class CatalogueReader {
  private static final String OURS =
      " %s NOT IN (SELECT oid FROM pg_namespace WHERE nspname LIKE 'pg\\_%%' OR nspname ="
          + " 'information_schema') ";
  private static final String NOT_FLYWAYS =
      OURS.formatted("c.relnamespace") + " AND c.relname NOT LIKE 'flyway_history%' ";

  /** A name with its schema, unless that is the usual one. */
  private static final String NAME =
      "(CASE %1$snamespace WHEN 'public'::regnamespace THEN '' ELSE"
          + " %1$snamespace::regnamespace::text || '.' END || %1$sname)";

  private static final String TABLE = NAME.formatted("c.rel");
  private static final String KEY_COLUMNS =
      "(SELECT string_agg(a.attname, ', ' ORDER BY k.n) FROM unnest(o.%s) WITH ORDINALITY k(num, n)"
          + " JOIN pg_attribute a ON a.attrelid = o.%s AND a.attnum = k.num)";

  private static final String SCHEMAS =
      "SELECT nspname FROM pg_namespace WHERE nspname <> 'public' AND" + OURS.formatted("oid");
  private static final String ENUMS =
      "SELECT "
          + NAME.formatted("t.typ")
          + ", string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)"
          + " FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typnamespace,"
          + " t.typname";
  private static final String CASTS =
      "SELECT format_type(castsource, NULL), format_type(casttarget, NULL), castmethod::text ||"
          + " castcontext::text FROM pg_cast WHERE oid >= 16384";
  private static final String TABLES =
      "SELECT "
          + TABLE
          + ", c.relkind, pg_get_viewdef(c.oid), coalesce(obj_description(c.oid, 'pg_class'), '')"
          + " FROM pg_class c WHERE c.relkind NOT IN ('i', 'S') AND"
          + NOT_FLYWAYS;
  private static final String COLUMNS =
      "SELECT "
          + TABLE
          + ", a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull,"
          + " a.attidentity, coalesce(pg_get_expr(d.adbin, d.adrelid), ''), a.attgenerated,"
          + " coalesce((SELECT l.collname FROM pg_collation l, pg_type t WHERE l.oid ="
          + " a.attcollation AND t.oid = a.atttypid AND t.typcollation <> a.attcollation), ''),"
          + " coalesce(col_description(c.oid, a.attnum), '')"
          + " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
          + " LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
          + " WHERE c.relkind IN ('r', 'c') AND a.attnum > 0 AND NOT a.attisdropped AND"
          + NOT_FLYWAYS;
  private static final String CONSTRAINTS =
      "SELECT "
          + TABLE
          + ", o.contype, o.conname, "
          + KEY_COLUMNS.formatted("conkey", "conrelid")
          + ", o.confrelid::regclass::text, "
          + KEY_COLUMNS.formatted("confkey", "confrelid")
          + ", o.confdeltype, o.confupdtype, o.convalidated, o.condeferrable,"
          + " pg_get_constraintdef(o.oid)"
          + " FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid"
          + " WHERE o.contype <> 'n' AND"
          + NOT_FLYWAYS;
  private static final String INDEXES =
      "SELECT "
          + TABLE
          + ", i.relname, pg_get_indexdef(x.indexrelid), x.indisunique, x.indisvalid"
          + " FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid"
          + " JOIN pg_class c ON c.oid = x.indrelid WHERE NOT EXISTS (SELECT 1 FROM pg_constraint o"
          + " WHERE o.conindid = x.indexrelid AND o.contype IN ('p', 'u')) AND"
          + NOT_FLYWAYS;
  private static final String SEQUENCES =
      "SELECT "
          + TABLE
          + ", 'start ' || s.seqstart, 'by ' || s.seqincrement, 'from ' || s.seqmin, 'to ' ||"
          + " s.seqmax, format_type(s.seqtypid, NULL), 'cycle ' || s.seqcycle, 'cache ' ||"
          + " s.seqcache"
          + " FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid WHERE NOT EXISTS"
          + " (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'i') AND"
          + NOT_FLYWAYS;
  private static final String WITH_ROWS =
      "SELECT "
          + TABLE
          + ", c.oid::regclass::text FROM pg_class c WHERE c.relkind = 'r' AND"
          + " pg_relation_size(c.oid) > 0 AND"
          + NOT_FLYWAYS;

  private final Connection connection;
  private final SortedMap<Fact, String> facts = new TreeMap<>();

  private CatalogueReader(Connection connection) {
    this.connection = connection;
  }

  /** Reads the catalogue. */
  static Catalogue read(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      CatalogueReader reader = new CatalogueReader(connection);
      reader.readTypes();
      reader.readTables();
      reader.readConstraints();
      reader.readRows();
      return new Catalogue(reader.facts);
    }
  }

  private void readTypes() throws SQLException {
    for (List<String> row : query(SCHEMAS)) {
      put(Kind.SCHEMA, row.get(0), "", "there");
    }
    for (List<String> row : query(ENUMS)) {
      put(Kind.ENUM, row.get(0), "", row.get(1));
    }
    for (List<String> row : query(CASTS)) {
      put(Kind.CAST, row.get(0), "to " + row.get(1), row.get(2));
    }
    for (List<String> row : query(SEQUENCES)) {
      put(Kind.SEQUENCE, row.get(0), "", String.join(" ", row.subList(1, row.size())));
    }
  }

  private void readTables() throws SQLException {
    for (List<String> row : query(TABLES)) {
      put(Kind.TABLE, row.get(0), "", row.get(1));
      if (row.get(2) != null) {
        put(Kind.VIEW, row.get(0), "", row.get(2));
      }
      put(Kind.COMMENT, row.get(0), "", row.get(3));
    }
    for (List<String> row : query(COLUMNS)) {
      String table = row.get(0);
      String column = row.get(1);
      boolean generated = !row.get(6).isEmpty();
      put(Kind.TYPE, table, column, row.get(2));
      put(Kind.NULLABLE, table, column, row.get(3));
      put(Kind.IDENTITY, table, column, row.get(4));
      put(Kind.DEFAULT, table, column, generated ? "" : row.get(5));
      put(Kind.GENERATED, table, column, generated ? row.get(6) + " " + row.get(5) : "");
      put(Kind.COLLATION, table, column, row.get(7));
      put(Kind.COMMENT, table, column, row.get(8));
    }
  }

  private void readConstraints() throws SQLException {
    for (List<String> row : query(CONSTRAINTS)) {
      String columns = "(" + row.get(3) + ")";
      switch (row.get(1)) {
        case "p" -> add(Kind.PRIMARY_KEY, row.get(0), columns, row.get(2));
        case "u" -> add(Kind.UNIQUE, row.get(0), columns, row.get(2));
        case "f" -> add(Kind.FOREIGN_KEY, row.get(0), columns + target(row), row.get(2));
        case "c" -> {
          for (String condition : Conditions.of(row.get(10))) {
            add(Kind.CHECK, row.get(0), condition, row.get(2));
          }
        }
        default -> throw new IllegalStateException("constraint " + row);
      }
    }
    for (List<String> row : query(INDEXES)) {
      String definition = row.get(2).substring(row.get(2).indexOf(" USING "));
      String detail = definition + (row.get(3).equals("t") ? " unique" : "");
      add(
          Kind.INDEX,
          row.get(0),
          row.get(4).equals("t") ? detail : detail + " invalid",
          row.get(1));
    }
  }

  private static String target(List<String> row) {
    return (" references " + row.get(4) + " (" + row.get(5) + ")")
        + (" on delete " + row.get(6) + " on update " + row.get(7))
        + (row.get(8).equals("t") ? "" : " not validated")
        + (row.get(9).equals("t") ? " deferrable" : "");
  }

  /** A schema has rows where generators count, and nowhere else. */
  private void readRows() throws SQLException {
    for (List<String> table : query(WITH_ROWS)) {
      List<String> rows = new ArrayList<>();
      for (List<String> row : query("SELECT to_jsonb(t)::text FROM " + table.get(1) + " t")) {
        rows.add(row.get(0));
      }
      rows.sort(null);
      put(Kind.ROWS, table.get(0), "", String.join(" ", rows));
    }
  }

  private void put(Kind kind, String table, String detail, String value) {
    facts.put(new Fact(kind, table, detail), value);
  }

  /** Adds one that may be there twice. */
  private void add(Kind kind, String table, String detail, String name) {
    facts.merge(new Fact(kind, table, detail), name, (one, other) -> one + " and " + other);
  }

  private List<List<String>> query(String sql) throws SQLException {
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
