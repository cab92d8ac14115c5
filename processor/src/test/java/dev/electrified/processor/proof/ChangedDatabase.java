package dev.electrified.processor.proof;

import static dev.electrified.runtime.fixture.PostgresServer.query;

import dev.electrified.processor.released.ReleasedServer;
import dev.electrified.processor.released.SampleRows;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * A database that the migrations of a case run on: behind the stand-in for Electric's proxy where
 * the case is for the released server, else past it and without what only Electric knows.
 */
final class ChangedDatabase implements AutoCloseable {
  private static final String FILE = "SELECT pg_relation_filenode('%s')";
  private static final String COLUMNS =
      "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute"
          + " WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped";

  private final ReleasedServer server;
  private final ChangeCase changes;
  private final boolean released;

  private ChangedDatabase(ReleasedServer server, ChangeCase changes) {
    this.server = server;
    this.changes = changes;
    this.released = changes.isReleased();
  }

  static ChangedDatabase of(ChangeCase changes) throws SQLException {
    return new ChangedDatabase(ReleasedServer.empty(), changes);
  }

  /** What a change must leave as it is: the file of the table, and all values. */
  record State(String file, List<String> rows) {}

  DataSource source() {
    return server.database();
  }

  void migrate(List<Path> migrations) throws IOException, SQLException {
    if (released) {
      server.migrate(migrations);
      return;
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (Path migration : migrations) {
        for (String sql : statements(migration)) {
          statement.execute(sql);
        }
      }
    }
  }

  /** A connection that migrations run on. */
  Connection connect() throws SQLException {
    return (released ? server.proxied() : source()).getConnection();
  }

  /** Runs what has not run yet of a folder by Flyway. */
  void migrate(Path folder, Path scratch) throws IOException {
    if (released) {
      Migrations.run(server.proxied(), folder);
    } else {
      new Migrations(folder, scratch).run(source());
    }
  }

  /** Those of a migration that run: Electric's, or those that PostgreSQL itself knows. */
  List<String> statements(Path migration) throws IOException {
    return CaseMigrationsTest.statements(migration).stream().filter(changes::runs).toList();
  }

  /**
   * A row more in each table.
   *
   * @param number a digit that makes its values
   */
  void addRows(int number) throws SQLException {
    try (Connection connection = source().getConnection()) {
      SampleRows.ofAll(connection, number).insert();
    }
  }

  /** The columns of each table, as SQL. */
  Map<String, String> columns() throws SQLException {
    Map<String, String> columns = new TreeMap<>();
    try (Connection connection = source().getConnection()) {
      for (String table : SampleRows.ofAll(connection, 0).tables()) {
        columns.put(table, query(source(), COLUMNS.formatted(table)).get(0));
      }
    }
    return columns;
  }

  /** The state of these columns. */
  Map<String, State> states(Map<String, String> columns) throws SQLException {
    Map<String, State> states = new TreeMap<>();
    for (Map.Entry<String, String> entry : columns.entrySet()) {
      String table = entry.getKey();
      String rows = "SELECT ROW(" + entry.getValue() + ")::text FROM " + table + " ORDER BY 1";
      states.put(
          table, new State(query(source(), FILE.formatted(table)).get(0), query(source(), rows)));
    }
    return states;
  }

  @Override
  public void close() throws SQLException {
    server.close();
  }
}
