package dev.electrified.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One PostgreSQL server for all tests of a JVM, and a database of its own for each that asks. */
public final class EmbeddedServer {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private EmbeddedServer() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its port. */
  public static int port() {
    return SERVER.getPort();
  }

  /** The database that is always there, for a superuser. */
  public static DataSource main() {
    return SERVER.getPostgresDatabase();
  }

  /** The name of a new database: a copy of {@code template}. */
  public static String create(String template) throws SQLException {
    String name = "test_" + DATABASES.incrementAndGet();
    run(main(), "CREATE DATABASE " + name + " TEMPLATE " + template);
    return name;
  }

  /** A database for a user, through a new connection each time. */
  public static DataSource database(String name, String user) {
    return SERVER.getDatabase(user, name);
  }

  /** The same, with one of the driver's properties. */
  public static DataSource database(String name, String property, String value) {
    return SERVER.getDatabase("postgres", name, Map.of(property, value));
  }

  /** Runs statements. */
  public static void run(DataSource dataSource, String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
