package dev.electrified.runtime.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;

class StandInProxyTest {
  private static StandInProxy.Builder proxy() {
    return StandInProxy.before("localhost", PostgresServer.port());
  }

  private static Connection connect(StandInProxy proxy, String database, String password)
      throws SQLException {
    return DriverManager.getConnection(
        proxy.url(database) + "?preferQueryMode=simple", "somebody", password);
  }

  @Test
  void migrationOfTheDocumentsRunsAndTakesRows() throws SQLException, IOException {
    try (Client client = Client.withFeatures()) {
      client.run(
          "CREATE TABLE users (id uuid NOT NULL, username text NOT NULL, inserted_at timestamptz NOT"
              + " NULL, CONSTRAINT users_pkey PRIMARY KEY (id));",
          "CREATE TABLE projects (id uuid NOT NULL, name text NOT NULL, owner_id uuid NOT NULL,"
              + " CONSTRAINT projects_pkey PRIMARY KEY (id), CONSTRAINT projects_owner_id_fkey"
              + " FOREIGN KEY (owner_id) REFERENCES users (id));",
          "CREATE INDEX projects_owner_id_idx ON projects (owner_id);",
          "CREATE TABLE memberships (id uuid NOT NULL, role text NOT NULL, project_id uuid NOT NULL,"
              + " user_id uuid NOT NULL, CONSTRAINT memberships_pkey PRIMARY KEY (id), CONSTRAINT"
              + " memberships_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON"
              + " DELETE CASCADE, CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id)"
              + " REFERENCES users (id) ON DELETE CASCADE);",
          "ALTER TABLE users ENABLE ELECTRIC;",
          "ALTER TABLE projects ENABLE ELECTRIC;",
          "ALTER TABLE memberships ENABLE ELECTRIC;",
          "ELECTRIC ASSIGN (projects, memberships.role) TO memberships.user_id;",
          "ELECTRIC ASSIGN 'owner' TO projects.owner_id;",
          "ELECTRIC GRANT ALL ON projects TO 'projects:owner';",
          "ELECTRIC GRANT SELECT ON projects TO 'ANYONE';",
          "ELECTRIC GRANT UPDATE (name) ON projects TO 'projects:member';",
          "INSERT INTO users VALUES (gen_random_uuid(), 'ada', now())",
          "INSERT INTO projects SELECT gen_random_uuid(), 'p', id FROM users",
          "INSERT INTO memberships SELECT gen_random_uuid(), 'reader', p.id, p.owner_id FROM"
              + " projects p",
          "UPDATE memberships SET role = 'member'");

      assertThat(
              client.committedRows(
                  "SELECT role, user_id = (SELECT id::text FROM users), coalesce(scope_table, '-'),"
                      + " coalesce(scope_id = (SELECT id::text FROM projects), false)"
                      + " FROM electric.roles ORDER BY 1"))
          .containsExactly("member t \"public\".\"projects\" t", "owner t - f");
    }
  }

  @Test
  void schemaElectricAndAFunctionInPublicAreThereFromTheFirstConnection()
      throws SQLException, IOException {
    try (Client client = Client.with(settings -> settings)) {
      assertThat(
              client.committedRows(
                  "SELECT relname FROM pg_class WHERE relnamespace = 'electric'::regnamespace"
                      + " AND relkind = 'r' ORDER BY 1"))
          .containsExactly("assignments", "electrified", "grants", "migration_versions", "roles");
      assertThat(
              client.committedRows(
                  "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace"))
          .containsExactly("electric_stand_in");
    }
  }

  @Test
  void receivedStatementsAreListedOneByOne() throws SQLException, IOException {
    try (Client client = Client.with(settings -> settings)) {
      client.answer("CREATE TABLE t (a text DEFAULT ';');\n-- don't; stop\nSELECT $$;$$ ;");
      client.answer("-- head\nELECTRIC GRANT ALL ON t TO 'a';");
      client.connection().setAutoCommit(false);
      client.answer("SELEC");

      assertThat(client.proxy().received())
          .endsWith(
              "CREATE TABLE t (a text DEFAULT ';')",
              "SELECT $$;$$",
              "ELECTRIC GRANT ALL ON t TO 'a'",
              "BEGIN",
              "SELEC");
    }
  }

  @Test
  void connectionIsDroppedAtAStatementInsteadOfRunningIt() throws SQLException, IOException {
    try (Client client =
        Client.with(settings -> settings.dropConnectionAt(sql -> sql.contains("b int")))) {
      client.connection().setAutoCommit(false);
      client.run("CREATE TABLE a (a int)");

      assertThat(client.answer("CREATE TABLE b (b int)")).isEqualTo(Client.DROPPED);
      assertThat(client.committedRows("SELECT relname FROM pg_class WHERE relname IN ('a', 'b')"))
          .isEmpty();
      assertThat(client.proxy().received())
          .endsWith("BEGIN", "CREATE TABLE a (a int)", "CREATE TABLE b (b int)");
    }
  }

  @Test
  void connectionIsDroppedInTheMiddleOfAMessage() throws SQLException, IOException {
    try (Client client =
        Client.with(settings -> settings.dropConnectionAt(sql -> sql.equals("SELECT 2")))) {
      client.run("CREATE TABLE t (a int)");

      assertThat(WireClient.answer(client, "INSERT INTO t VALUES (1); SELECT 2; SELECT 3"))
          .isEqualTo("dropped");
      assertThat(client.committedRows("SELECT a FROM t")).containsExactly("1");
    }
  }

  @Test
  void anyUserGetsInWithThePassword() throws SQLException, IOException {
    try (StandInProxy proxy = proxy().password("secret").start();
        Connection connection = connect(proxy, "postgres", "secret")) {
      assertThat(connection.isValid(5)).isTrue();
    }
  }

  @Test
  void wrongPasswordIsRefused() throws IOException {
    try (StandInProxy proxy = proxy().start()) {
      assertThatThrownBy(() -> connect(proxy, "postgres", "wrong"))
          .isInstanceOfSatisfying(
              PSQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"))
          .hasMessage("FATAL: Password authentication failed for user \"somebody\"");
    }
  }

  @Test
  void missingDatabaseIsPostgresError() throws IOException {
    try (StandInProxy proxy = proxy().start()) {
      assertThatThrownBy(() -> connect(proxy, "gone", "proxy_password"))
          .isInstanceOfSatisfying(
              PSQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("3D000"))
          .hasMessage("FATAL: database \"gone\" does not exist");
    }
  }

  @Test
  void withoutPostgresTheConnectionIsClosed() throws IOException {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    try (StandInProxy proxy = StandInProxy.before("localhost", nobody).start()) {
      assertThatThrownBy(() -> connect(proxy, "postgres", "proxy_password"))
          .isInstanceOfSatisfying(
              PSQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"));
    }
  }

  @Test
  void twoConnectionsMayComeFirst() throws Exception {
    String database = PostgresServer.newDatabase();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (StandInProxy proxy = proxy().start();
        StandInProxy other = proxy().start()) {
      Callable<Boolean> first = () -> connectsAndElectrifies(proxy, database);
      Callable<Boolean> second = () -> connectsAndElectrifies(other, database);
      for (Future<Boolean> done : threads.invokeAll(List.of(first, second, first, second))) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static boolean connectsAndElectrifies(StandInProxy proxy, String database)
      throws SQLException {
    try (Connection connection = connect(proxy, database, "proxy_password")) {
      int own = connection.unwrap(PGConnection.class).getBackendPID();
      connection.createStatement().execute("CREATE TABLE t" + own + " (id uuid PRIMARY KEY)");
      return !connection.createStatement().execute("ALTER TABLE t" + own + " ENABLE ELECTRIC");
    }
  }

  @Test
  void oneConnectionSeesWhatTheOtherElectrified() throws SQLException, IOException {
    try (Client client = Client.with(settings -> settings);
        Connection other = client.connect()) {
      client.run("CREATE TABLE t (id uuid PRIMARY KEY)", "ALTER TABLE t ENABLE ELECTRIC");

      assertThatThrownBy(() -> other.createStatement().execute("DROP TABLE t"))
          .hasMessage("ERROR: Cannot drop electrified table \"public\".\"t\"");
    }
  }

  @Test
  void clientMayLeaveAtAnyTime() throws SQLException, IOException {
    try (Client client = Client.with(settings -> settings)) {
      new Socket("localhost", client.proxy().port()).close();
      WireClient.answer(client, "BEGIN", "CREATE TABLE t ()");

      assertThat(client.answer("CREATE TABLE t ()")).isEqualTo(Client.DONE);
    }
  }

  @Test
  void closingEndsTheConnections() throws SQLException, IOException {
    StandInProxy proxy = proxy().start();
    try (Connection connection = connect(proxy, "postgres", "proxy_password")) {
      proxy.close();

      assertThatThrownBy(() -> connection.createStatement().execute("SELECT 1"))
          .isInstanceOfSatisfying(
              PSQLException.class, e -> assertThat(e.getSQLState()).startsWith("08"));
    }
  }

  @Test
  void mistakeOfTheStandInItselfIsToldWhenItCloses() throws SQLException, IOException {
    IllegalArgumentException mistake = new IllegalArgumentException("in the hook");
    StandInProxy proxy =
        proxy()
            .dropConnectionAt(
                sql -> {
                  if (sql.equals("SELECT 1")) {
                    throw mistake;
                  }
                  return false;
                })
            .start();
    try (Connection connection = connect(proxy, "postgres", "proxy_password")) {
      assertThatCode(() -> connection.createStatement().execute("SELECT 1"))
          .isInstanceOf(PSQLException.class);
    }

    assertThatThrownBy(proxy::close)
        .isInstanceOf(IllegalStateException.class)
        .hasSuppressedException(mistake);
  }

  @Test
  void copyGoesThrough() throws SQLException, IOException {
    try (Client client = Client.with(settings -> settings)) {
      client.run("CREATE TABLE t (a int)");
      client
          .connection()
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY t FROM STDIN", new java.io.StringReader("1\n2\n"));

      assertThat(client.rows("SELECT a FROM t ORDER BY a")).containsExactly("1", "2");
    }
  }
}
