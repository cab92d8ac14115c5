package dev.electrified.runtime.flyway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data sources that are no driver's own. */
class PoolTest {
  @TempDir Path root;

  private DataSource database;
  private URLClassLoader loader;

  @BeforeEach
  void writeAModule() throws SQLException, IOException {
    database = PostgresServer.emptyDatabase();
    ModuleOutput.in(root, "shop")
        .migration(
            "V1__add_users.sql",
            """
            -- made by Electrified from the entities, never changed

            CREATE TABLE users (id uuid NOT NULL);
            """)
        .write();
    loader = ModuleOutput.loader(List.of(root));
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  private ElectrifiedMigrations on(Callable<Connection> pool) {
    DataSource dataSource =
        (DataSource)
            Proxy.newProxyInstance(
                PoolTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) ->
                    method.getName().equals("getConnection")
                        ? pool.call()
                        : method.invoke(database, arguments));
    return ElectrifiedMigrations.on(dataSource).classLoader(loader);
  }

  private Connection opened(Collection<Connection> given) throws SQLException {
    Connection connection = database.getConnection();
    given.add(connection);
    return connection;
  }

  private static int open(Collection<Connection> given) throws SQLException {
    int open = 0;
    for (Connection connection : given) {
      open += connection.isClosed() ? 0 : 1;
    }
    return open;
  }

  private static String noConnection(String why) {
    return "[electrified:database-unreachable] There is no connection to the database: "
        + why
        + ". Give the data source the URL, the user and the password of a PostgreSQL that runs. See"
        + " docs/rules/database-unreachable.md";
  }

  /** As one does that connects when it is first used. */
  @Test
  void poolThatThrowsWhatItLikesIsTold() {
    assertThatThrownBy(
            on(
                    () -> {
                      throw new IllegalStateException("the pool did not start");
                    })
                ::migrate)
        .hasMessage(noConnection("the pool did not start"));
  }

  @Test
  void poolThatGivesNothingIsTold() {
    assertThatThrownBy(on(() -> null)::migrate)
        .hasMessage(noConnection("the data source gives no connection"));
  }

  @Test
  void twoConnectionsAtATimeAreEnough() throws SQLException {
    List<Connection> given = new ArrayList<>();

    List<String> applied =
        on(() -> {
              if (open(given) == 2) {
                throw new SQLTransientConnectionException("the pool is empty");
              }
              return opened(given);
            })
            .migrate()
            .applied();

    assertThat(applied).containsExactly("V1__add_users.sql");
    assertThat(open(given)).isZero();
  }

  @Test
  void poolThatHasNoSecondConnectionIsTold() {
    List<Connection> given = new ArrayList<>();

    assertThatThrownBy(
            on(
                    () -> {
                      if (open(given) == 1) {
                        throw new SQLTransientConnectionException("the pool is empty");
                      }
                      return opened(given);
                    })
                ::migrate)
        .hasMessage(
            "[electrified:database-unreachable] The pool gives no connection: the pool is empty."
                + " Let it have two at a time, which migrations need, and see in its log whether the"
                + " server answers it. See docs/rules/database-unreachable.md");
  }
}
