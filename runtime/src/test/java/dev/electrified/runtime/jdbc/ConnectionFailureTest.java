package dev.electrified.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What is said when there is no connection; most of it by a real server. */
class ConnectionFailureTest {
  private static final String PAGE = ". See docs/rules/database-unreachable.md";
  private static final String REFUSED =
      ". Give the data source the user and the password of this server. Electric's migrations proxy"
          + " has a password of its own, `PG_PROXY_PASSWORD`"
          + PAGE;

  @Test
  void wrongPasswordIsSaid() throws IOException {
    try (RefusingServer server =
        RefusingServer.saying("28P01", "password authentication failed for user \"app\"")) {
      assertThat(told(server.url()))
          .isEqualTo(
              "[electrified:database-unreachable] The database refuses the user: FATAL: password"
                  + " authentication failed for user \"app\""
                  + REFUSED);
    }
  }

  @Test
  void roleThatMayNotLogInIsSaid() throws SQLException {
    PostgresServer.execute(PostgresServer.main(), "CREATE ROLE sleeper NOLOGIN");

    assertThat(told(url("postgres"), "sleeper"))
        .isEqualTo(
            "[electrified:database-unreachable] The database refuses the user: FATAL: role"
                + " \"sleeper\" is not permitted to log in"
                + REFUSED);
  }

  @Test
  void databaseThatIsNotThereIsSaid() {
    assertThat(told(url("nowhere")))
        .isEqualTo(
            "[electrified:database-unreachable] The server has no such database: FATAL: database"
                + " \"nowhere\" does not exist. Create it, or correct the name at the end of the"
                + " data source's URL"
                + PAGE);
  }

  @Test
  void portOnWhichNobodyListensIsSaid() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertThat(told("jdbc:postgresql://localhost:" + port + "/shop"))
        .isEqualTo(
            "[electrified:database-unreachable] Nobody answers where the database is expected:"
                + " Connection to localhost:"
                + port
                + " refused. Check that the hostname and port are correct and that the postmaster"
                + " is accepting TCP/IP connections (ConnectException: Connection refused). Start"
                + " the server, or correct host and port in the data source's URL"
                + PAGE);
  }

  @Test
  void tooManyConnectionsAreSaid() throws SQLException {
    PostgresServer.execute(PostgresServer.main(), "CREATE ROLE crowd LOGIN CONNECTION LIMIT 0");

    assertThat(told(url("postgres"), "crowd"))
        .isEqualTo(
            "[electrified:database-unreachable] The database has no connection left: FATAL: too"
                + " many connections for role \"crowd\". Close connections that nobody uses, make"
                + " the pools of the applications smaller, or raise `max_connections`"
                + PAGE);
  }

  @Test
  void serverThatIsAboutToStartIsSaid() throws IOException {
    try (RefusingServer server =
        RefusingServer.saying("57P03", "the database system is starting up")) {
      assertThat(told(server.url()))
          .isEqualTo(
              "[electrified:database-unreachable] The database takes no connections at this time:"
                  + " FATAL: the database system is starting up. Try again when it has started"
                  + PAGE);
    }
  }

  @Test
  void serverThatIsNoPostgresIsSaid() throws IOException {
    try (RefusingServer server = RefusingServer.babbling("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      assertThat(told(server.url()))
          .isEqualTo(
              "[electrified:database-unreachable] What answers does not speak as PostgreSQL does:"
                  + " An error occurred while setting up the SSL connection. Correct host and port"
                  + " in the data source's URL: it must lead to PostgreSQL, or to Electric's"
                  + " migrations proxy, whose port is not that of its HTTP service"
                  + PAGE);
    }
  }

  @Test
  void lostConnectionIsSaid() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "");
        Statement statement = connection.createStatement()) {
      SQLException thrown =
          catchThrowableOfType(
              SQLException.class,
              () -> statement.execute("SELECT pg_terminate_backend(pg_backend_pid())"));

      assertThat(ConnectionFailure.translate(thrown))
          .hasMessage(
              "[electrified:database-unreachable] The connection to the database was lost: FATAL:"
                  + " terminating connection due to administrator command. See in the server's log"
                  + " why, and try again"
                  + PAGE);
    }
  }

  @Test
  void missingDriverIsSaidWithoutThePasswordOfTheUrl() {
    String url = "jdbc:oracle:thin://app:t0p/secret@db/shop?user=app&password=hush&ssl=true";
    ElectrifiedException thrown = failure(url, "app");

    assertThat(thrown)
        .hasMessage(
            "[electrified:database-unreachable] No JDBC driver takes the data source's URL: No"
                + " suitable driver found for"
                + " jdbc:oracle:thin://app:***@db/shop?user=app&password=***&ssl=true. Put"
                + " `org.postgresql:postgresql` on the class path, and begin the URL with"
                + " `jdbc:postgresql://`"
                + PAGE);
    assertThat(trace(thrown)).doesNotContain("hush", "t0p");
  }

  @Test
  void whatWrapsTheDriversExceptionDoesNotHideIt() {
    SQLException driver = new SQLException("FATAL: database \"x\" does not exist", "3D000");
    RuntimeException pool =
        new IllegalStateException(
            "pool failed for jdbc:postgresql://h/x?password=hush",
            new SQLException("no connection within 30000 ms", driver));
    ElectrifiedException thrown = ConnectionFailure.translate(pool);

    assertThat(thrown)
        .hasMessage(
            "[electrified:database-unreachable] The server has no such database: FATAL: database"
                + " \"x\" does not exist. Create it, or correct the name at the end of the data"
                + " source's URL"
                + PAGE);
    assertThat(trace(thrown))
        .contains("pool failed for jdbc:postgresql://h/x?password=***", "no connection within")
        .doesNotContain("hush");
  }

  @Test
  void anythingElseIsSaidAsItIs() {
    assertThat(ConnectionFailure.translate(new IllegalStateException("the pool is\nclosed.")))
        .hasMessage(
            "[electrified:database-unreachable] There is no connection to the database: the pool is"
                + " closed. Give the data source the URL, the user and the password of a PostgreSQL"
                + " that runs"
                + PAGE);
  }

  @Test
  void chainThatBitesItsTailEnds() {
    SQLException one = new SQLException("one");
    SQLException other = new SQLException("other password=hush", one);
    one.initCause(other);

    assertThat(trace(ConnectionFailure.translate(one)))
        .contains("password=***")
        .doesNotContain("hush");
  }

  @Test
  void failedStatementIsNoFailureOfTheConnection() {
    assertThatThrownBy(() -> PostgresServer.execute(PostgresServer.main(), "SELECT 1 FROM nowhere"))
        .satisfies(thrown -> assertThat(ConnectionFailure.find(thrown)).isEmpty());
  }

  private static String url(String database) {
    return "jdbc:postgresql://localhost:" + PostgresServer.port() + "/" + database;
  }

  private static String told(String url) {
    return told(url, "postgres");
  }

  private static String told(String url, String user) {
    return String.valueOf(failure(url, user).getMessage());
  }

  private static ElectrifiedException failure(String url, String user) {
    SQLException thrown =
        catchThrowableOfType(
            SQLException.class, () -> DriverManager.getConnection(url, user, "wrong").close());
    return ConnectionFailure.translate(thrown);
  }

  private static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
