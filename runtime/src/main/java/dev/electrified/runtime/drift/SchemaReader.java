package dev.electrified.runtime.drift;

import dev.electrified.runtime.catalog.TableName;
import dev.electrified.runtime.rule.RuntimeRule;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the schema of a connection: its tables, whatever they are, and nothing of their rows. */
final class SchemaReader {
  private final Connection connection;
  private final Map<Long, LiveTable> tables = new HashMap<>();
  private final Map<String, Long> sequences = new HashMap<>();
  private final Map<TypeKey, LiveTable.Type> types = new HashMap<>();

  private SchemaReader(Connection connection) {
    this.connection = connection;
  }

  /**
   * Reads it.
   *
   * @param wanted what of it
   */
  static LiveSchema read(Connection connection, Wanted wanted) throws SQLException {
    return new SchemaReader(connection).read(wanted);
  }

  private LiveSchema read(Wanted wanted) throws SQLException {
    Session session = session();
    Set<String> schemas = wanted.schemas();
    each(CatalogQueries.in(schemas, CatalogQueries.RELATIONS), row -> relation(row, session));
    each(
        CatalogQueries.in(schemas, CatalogQueries.TYPES),
        row -> types.put(typeOf(row), CatalogRows.type(row)));
    each(CatalogQueries.in(schemas, CatalogQueries.COLUMNS), this::column);
    each(CatalogQueries.in(schemas, CatalogQueries.CONSTRAINTS), this::constraint);
    each(
        CatalogQueries.in(schemas, CatalogQueries.indexes(session.version)),
        row -> {
          LiveTable table = table(row);
          if (table != null) {
            table.indexes.add(CatalogRows.index(row, table));
          }
        });
    Map<String, LiveTable> byName = new HashMap<>();
    tables.values().forEach(table -> byName.put(table.name, table));
    Map<String, List<String>> enumTypes = new HashMap<>();
    if (wanted.enumTypes()) {
      each(
          CatalogQueries.ENUM_TYPES,
          row ->
              enumTypes
                  .computeIfAbsent(row.getString("typname"), name -> new ArrayList<>())
                  .add(row.getString("enumlabel")));
    }
    LiveElectric state =
        wanted.electric() ? electric() : LiveElectric.unread(LiveElectric.State.NOT_ASKED);
    return new LiveSchema(session.schema, session.role, byName, sequences, enumTypes, state);
  }

  /** A type and its size, as the database numbers them. */
  private record TypeKey(long type, int size) {}

  private record Session(String schema, String role, int version) {}

  private Session session() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(CatalogQueries.SESSION)) {
      row.next();
      String role = row.getString("role_name");
      @Nullable String schema = row.getString("schema_name");
      if (schema == null) {
        throw RuntimeRule.DATABASE_UNREACHABLE.exception(
            "The connection has no schema: of its `search_path`, `"
                + row.getString("search_path")
                + "`, none is there that `"
                + role
                + "` may use",
            "Let the role use it, `GRANT USAGE ON SCHEMA …`, or give the connection the schema of"
                + " the tables, such as `currentSchema=…` in its URL");
      }
      return new Session(schema, role, row.getInt("version"));
    }
  }

  private void relation(ResultSet row, Session session) throws SQLException {
    String schema = row.getString("schema_name");
    String name =
        new TableName(schema.equals(session.schema) ? "" : schema, row.getString("relname")).text();
    LiveTable.Kind kind =
        switch (row.getString("relkind")) {
          case "r" ->
              row.getBoolean("relispartition") ? LiveTable.Kind.PARTITION : LiveTable.Kind.TABLE;
          case "p" -> LiveTable.Kind.PARTITIONED;
          case "v" -> LiveTable.Kind.VIEW;
          case "m" -> LiveTable.Kind.MATERIALIZED_VIEW;
          case "f" -> LiveTable.Kind.FOREIGN;
          case "S" -> LiveTable.Kind.SEQUENCE;
          default -> LiveTable.Kind.OTHER;
        };
    if (kind == LiveTable.Kind.SEQUENCE) {
      sequences.put(name, row.getLong("seqincrement"));
    }
    tables.put(row.getLong("id"), new LiveTable(name, kind));
  }

  private void column(ResultSet row) throws SQLException {
    LiveTable table = table(row);
    LiveTable.Type type = types.get(typeOf(row));
    if (table != null && type != null) {
      table.add(row.getInt("attnum"), CatalogRows.column(row, type));
    }
  }

  private static TypeKey typeOf(ResultSet row) throws SQLException {
    return new TypeKey(row.getLong("type_id"), row.getInt("atttypmod"));
  }

  private void constraint(ResultSet row) throws SQLException {
    LiveTable table = table(row);
    if (table == null) {
      return;
    }
    switch (row.getString("contype")) {
      case "p" -> table.key = table.names(CatalogRows.numbers(row.getString("columns")));
      case "f" ->
          table.foreignKeys.add(
              CatalogRows.foreignKey(row, table, tables.get(row.getLong("referenced_id"))));
      default -> table.checks.add(CatalogRows.check(row, table));
    }
  }

  private @Nullable LiveTable table(ResultSet row) throws SQLException {
    return tables.get(row.getLong("id"));
  }

  /** Asks for the privilege first: a statement that fails would end a transaction of others. */
  private LiveElectric electric() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(CatalogQueries.ELECTRIC)) {
      if (!row.next()) {
        return LiveElectric.unread(LiveElectric.State.NO_SCHEMA);
      }
      if (!row.getBoolean("has_table")) {
        return LiveElectric.unread(LiveElectric.State.NO_TABLE);
      }
      if (!row.getBoolean("is_readable")) {
        return LiveElectric.unread(LiveElectric.State.UNREADABLE);
      }
    }
    Map<String, Boolean> electrified = new HashMap<>();
    each(
        CatalogQueries.ELECTRIFIED,
        row ->
            electrified.put(
                TableName.of(row.getString("table_name")).text(), row.getBoolean("is_same")));
    return new LiveElectric(LiveElectric.State.READ, electrified);
  }

  @FunctionalInterface
  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String query, Row reader) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }
}
