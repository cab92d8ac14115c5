package dev.electrified.runtime.junit;

import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.catalog.Catalogs;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a database on which the migrations have run. Server and originals are there until the
 * JVM ends.
 *
 * @param name its name
 */
record MigratedDatabase(String name) {
  private static final String USER = "postgres";
  private static final Map<Key, String> ORIGINALS = new HashMap<>();
  private static int databases;

  /** What decides which migrations run. */
  private record Key(ClassLoader loader, List<String> modules) {}

  /**
   * The server of this JVM; started when it is first asked for, and ended by its own hook. No
   * static initializer does it: where that fails, only the first who asks is told why.
   */
  private static final class Server {
    private static @Nullable EmbeddedPostgres instance;

    static synchronized EmbeddedPostgres instance() {
      EmbeddedPostgres running = instance;
      if (running == null) {
        running = start();
        instance = running;
      }
      return running;
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("synchronous_commit", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException("embedded PostgreSQL does not start", e);
      }
    }
  }

  /**
   * Makes one, and the original first if it is not there.
   *
   * @throws dev.electrified.runtime.ElectrifiedException when the migrations fail
   */
  static synchronized MigratedDatabase copy(List<String> modules) {
    Key key = new Key(Catalogs.applicationLoader(), modules);
    String original = ORIGINALS.get(key);
    if (original == null) {
      original = create("template1");
      ElectrifiedMigrations.on(new MigratedDatabase(original).dataSource())
          .classLoader(key.loader())
          .modules(modules.toArray(String[]::new))
          .target(Target.POSTGRES)
          .development(true)
          .migrate();
      ORIGINALS.put(key, original);
    }
    return new MigratedDatabase(create(original));
  }

  private static String create(String template) {
    String name = "electrified_" + ++databases;
    try {
      execute("CREATE DATABASE " + name + " TEMPLATE " + template);
    } catch (SQLException e) {
      throw new IllegalStateException("embedded PostgreSQL makes no database", e);
    }
    return name;
  }

  /** Connections to it, each a new one. */
  DataSource dataSource() {
    return Server.instance().getDatabase(USER, name);
  }

  /** Ends all connections to it, and takes it away. */
  void drop() throws SQLException {
    execute("DROP DATABASE " + name + " WITH (FORCE)");
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = Server.instance().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
