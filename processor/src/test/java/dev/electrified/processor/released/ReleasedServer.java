package dev.electrified.processor.released;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.electrified.runtime.fixture.EmptyDatabase;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.standin.StandInProxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database behind the stand-in, which has all its features on. */
public final class ReleasedServer implements AutoCloseable {
  private final EmptyDatabase database;
  private final Set<Path> ran = new HashSet<>();

  private ReleasedServer(EmptyDatabase database) {
    this.database = database;
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
    return new ReleasedServer(EmptyDatabase.take());
  }

  /** The database past the proxy. */
  public DataSource database() {
    return database.source();
  }

  /** The database through the proxy. */
  public DataSource proxied() {
    PGSimpleDataSource proxied = new PGSimpleDataSource();
    proxied.setUrl(Running.PROXY.url(database.name()) + "?preferQueryMode=simple");
    proxied.setUser("any");
    proxied.setPassword("proxy_password");
    return proxied;
  }

  /**
   * Runs those of the migrations that have not run, each in a transaction and statement by
   * statement; the header goes with the first one, as a client may send it.
   */
  public void migrate(List<Path> migrations) throws IOException, SQLException {
    try (Connection connection = proxied().getConnection();
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
    try (Connection connection = PostgresServer.connect(database.name())) {
      SampleRows rows = SampleRows.ofElectrified(connection);
      rows.insert();
      return rows.tables();
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
