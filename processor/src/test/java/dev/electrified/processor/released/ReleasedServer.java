package dev.electrified.processor.released;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.standin.StandInProxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/**
 * A database behind the stand-in, which has all its features on. When it is closed all in it goes,
 * and the next one takes it: that is faster than another database.
 */
public final class ReleasedServer implements AutoCloseable {
  private static final Queue<String> FREE = new ConcurrentLinkedQueue<>();

  private static final String EMPTY =
      """
      DO $$
      DECLARE
        schema name;
      BEGIN
        FOR schema IN SELECT nspname FROM pg_namespace
            WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema' LOOP
          EXECUTE format('DROP SCHEMA %I CASCADE', schema);
        END LOOP;
      END
      $$;
      DROP PUBLICATION IF EXISTS electric_publication;
      CREATE SCHEMA public;
      """;

  private final String name;
  private final Set<Path> ran = new HashSet<>();

  private ReleasedServer(String name) {
    this.name = name;
  }

  private static final class Running {
    private static final StandInProxy PROXY = start();

    private static StandInProxy start() {
      try {
        return StandInProxy.before("localhost", PostgresServer.port()).features(true).start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A server that nobody has migrated. */
  public static ReleasedServer empty() throws SQLException {
    String free = FREE.poll();
    return new ReleasedServer(free == null ? PostgresServer.newDatabase() : free);
  }

  /** The database past the proxy. */
  public DataSource database() {
    return PostgresServer.database(name);
  }

  /**
   * Runs those of the migrations that have not run, each in a transaction and statement by
   * statement; the header goes with the first one, as a client may send it.
   */
  public void migrate(List<Path> migrations) throws IOException, SQLException {
    String url = Running.PROXY.url(name) + "?preferQueryMode=simple";
    try (Connection connection = DriverManager.getConnection(url, "any", "proxy_password");
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (Path file : migrations) {
        if (ran.add(file)) {
          // Each statement of ours ends a line, and no line in it has this end.
          for (String sql : Files.readString(file).split(";\n", 0)) {
            assertThatCode(() -> statement.execute(sql))
                .as("%s: %s", file.getFileName(), sql)
                .doesNotThrowAnyException();
          }
          connection.commit();
        }
      }
    }
  }

  /** Each electrified table has one row, or takes it; gives the tables. */
  public List<String> takeRows() throws SQLException {
    List<String> tables = addRows();
    for (String table : tables) {
      assertThat(PostgresServer.query(database(), "SELECT count(*) FROM " + table))
          .as(table)
          .containsExactly("1");
    }
    return tables;
  }

  /** Each electrified table takes a row beside those that it has; gives the tables. */
  public List<String> addRows() throws SQLException {
    try (Connection connection = PostgresServer.connect(name)) {
      SampleRows rows = new SampleRows(connection);
      rows.insert();
      return rows.electrified();
    }
  }

  @Override
  public void close() throws SQLException {
    PostgresServer.execute(database(), EMPTY);
    FREE.add(name);
  }
}
