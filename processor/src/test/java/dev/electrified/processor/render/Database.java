package dev.electrified.processor.render;

import dev.electrified.processor.diff.Evolution;
import dev.electrified.runtime.sql.DdlxDecision;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL server of a test class, with an empty database for each test. */
final class Database implements AutoCloseable {
  private final EmbeddedPostgres server;
  private int databases;

  private Database(EmbeddedPostgres server) {
    this.server = server;
  }

  static Database start() throws IOException {
    return new Database(EmbeddedPostgres.start());
  }

  /** A connection to a database nobody has used. */
  Connection connectToEmpty() throws SQLException {
    databases++;
    String name = "test" + databases;
    try (Connection postgres = server.getPostgresDatabase().getConnection();
        Statement create = postgres.createStatement()) {
      create.execute("CREATE DATABASE " + name);
    }
    return server.getDatabase("postgres", name).getConnection();
  }

  /** Runs a migration as a migrations framework would, but for the statements only Electric has. */
  static void migrate(Connection connection, Evolution evolution, RenderOptions options)
      throws SQLException {
    for (MigrationPart part : MigrationRenderer.render(evolution, options)) {
      connection.setAutoCommit(!part.transactional());
      try (Statement statement = connection.createStatement()) {
        for (String sql : part.statements()) {
          if (!isElectric(sql)) {
            statement.execute(sql);
          }
        }
      }
      if (part.transactional()) {
        connection.commit();
      }
      connection.setAutoCommit(true);
    }
  }

  private static boolean isElectric(String sql) {
    return DdlxDecision.of(sql).kind() == DdlxDecision.Kind.STATEMENT;
  }

  /** Runs statements. */
  static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The rows of a query, their columns joined by blanks. */
  static List<String> query(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(String.join(" ", row));
      }
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
