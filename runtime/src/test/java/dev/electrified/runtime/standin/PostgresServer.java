package dev.electrified.runtime.standin;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for all tests of the stand-in, which stops with the JVM; a database per use. */
final class PostgresServer {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private PostgresServer() {}

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

  static int port() {
    return Running.SERVER.getPort();
  }

  /** A connection that goes past the stand-in. */
  static Connection connect(String database) throws SQLException {
    return Running.SERVER.getDatabase("postgres", database).getConnection();
  }

  /** The name of a new and empty database. */
  static String newDatabase() throws SQLException {
    String name = "standin" + DATABASES.incrementAndGet();
    try (Connection connection = connect("postgres");
        Statement create = connection.createStatement()) {
      create.execute("CREATE DATABASE " + name);
    }
    return name;
  }
}
