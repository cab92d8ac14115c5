package dev.electrified.processor.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One PostgreSQL server for all proofs of a JVM, which stops with it; a database per use. */
final class Server {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private Server() {}

  private static final class Running {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("synchronous_commit", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** An empty database that is dropped when it is closed. */
  static Database create() throws SQLException {
    String name = "proof" + DATABASES.incrementAndGet();
    execute("CREATE DATABASE " + name);
    return new Database(name, Running.SERVER.getDatabase("postgres", name));
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * A database.
   *
   * @param name its name
   * @param source connections to it
   */
  record Database(String name, DataSource source) implements AutoCloseable {
    @Override
    public void close() throws SQLException {
      execute("DROP DATABASE " + name + " WITH (FORCE)");
    }
  }
}
