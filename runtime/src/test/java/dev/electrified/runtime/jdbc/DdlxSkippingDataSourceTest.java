package dev.electrified.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.electrified.runtime.fixture.PostgresServer;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.BatchUpdateException;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.util.PSQLException;

class DdlxSkippingDataSourceTest {
  private static final String ENABLE = "ALTER TABLE projects ENABLE ELECTRIC";
  private static final String GRANT = "ELECTRIC GRANT ALL ON projects TO 'projects:owner'";
  private static final String VERSION = "CALL electric.migration_version(?)";

  private final List<String> skipped = new ArrayList<>();
  private DataSource plain;
  private DataSource skipping;
  private Connection connection;
  private Statement statement;

  @BeforeEach
  void connect() throws SQLException {
    plain = PostgresServer.emptyDatabase();
    skipping = new DdlxSkippingDataSource(plain, skipped::add);
    connection = skipping.getConnection();
    statement = connection.createStatement();
    statement.execute("CREATE TABLE projects (id int PRIMARY KEY)");
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void skippedStatementHasNoResult() throws SQLException {
    statement.executeUpdate("INSERT INTO projects VALUES (1)");

    assertThat(statement.execute(ENABLE)).isFalse();
    assertThat(statement.getUpdateCount()).isEqualTo(-1);
    assertThat(statement.getLargeUpdateCount()).isEqualTo(-1);
    assertThat(statement.getResultSet()).isNull();
    assertThat(statement.getMoreResults()).isFalse();
    assertThat((Object) statement.getWarnings()).isNull();
    assertThat(skipped).containsExactly(ENABLE);
  }

  @Test
  void everyWayToRunAStatementSkips() throws SQLException {
    assertThat(statement.execute(ENABLE, Statement.RETURN_GENERATED_KEYS)).isFalse();
    assertThat(statement.execute(ENABLE, new int[] {1})).isFalse();
    assertThat(statement.execute(ENABLE, new String[] {"id"})).isFalse();
    assertThat(statement.executeUpdate(ENABLE)).isZero();
    assertThat(statement.executeUpdate(ENABLE, Statement.NO_GENERATED_KEYS)).isZero();
    assertThat(statement.executeUpdate(ENABLE, new int[] {1})).isZero();
    assertThat(statement.executeUpdate(ENABLE, new String[] {"id"})).isZero();
    assertThat(statement.executeLargeUpdate(ENABLE)).isZero();
    assertThat(statement.executeLargeUpdate(ENABLE, Statement.NO_GENERATED_KEYS)).isZero();
    assertThat(skipped).hasSize(9).containsOnly(ENABLE);
  }

  @Test
  void listenerGetsTheStatementWithoutWhatIsAroundIt() throws SQLException {
    statement.execute("-- it's the first;\n" + ENABLE + " ; -- done");

    assertThat(skipped).containsExactly(ENABLE);
  }

  @Test
  void otherStatementsRunBeforeAndAfter() throws SQLException {
    statement.execute("INSERT INTO projects VALUES (1), (2)");
    assertThat(statement.getUpdateCount()).isEqualTo(2);
    statement.execute(GRANT);
    try (ResultSet result = statement.executeQuery("SELECT 'ELECTRIC ENABLE t' FROM projects")) {
      result.next();
      assertThat(result.getString(1)).isEqualTo("ELECTRIC ENABLE t");
    }
    assertThat(skipped).containsExactly(GRANT);
  }

  @Test
  void skippingClosesTheResultSetOfTheStatementBefore() throws SQLException {
    ResultSet result = statement.executeQuery("SELECT 1");
    statement.execute(ENABLE);

    assertThat(result.isClosed()).isTrue();
  }

  @Test
  void queryIsSkippedButHasNoResultSetToReturn() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> statement.executeQuery(ENABLE))
        .withMessage(
            "The DDLX statement `ALTER TABLE projects ENABLE ELECTRIC` was skipped, and has no"
                + " result set. Run it with `execute` instead of `executeQuery`")
        .returns("02000", SQLException::getSQLState);
    assertThat(skipped).containsExactly(ENABLE);
  }

  @Test
  void mixtureIsRefusedWhole() throws SQLException {
    String mixture = "INSERT INTO projects VALUES (1); " + ENABLE;

    assertRefused(() -> statement.execute(mixture));
    assertRefused(() -> statement.executeUpdate(mixture));
    assertRefused(() -> statement.executeQuery(mixture));
    assertRefused(() -> statement.addBatch(mixture));
    assertRefused(() -> connection.prepareStatement(mixture));
    assertRefused(() -> connection.prepareCall(mixture));
    assertThat(number("SELECT count(*) FROM projects")).isZero();
    assertThat(skipped).isEmpty();
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(call)
        .withMessage(
            "The text holds the DDLX statement `ALTER TABLE projects ENABLE ELECTRIC` among other"
                + " statements: to skip the text would lose them, and PostgreSQL cannot run it"
                + " whole. Give each statement to the connection by itself")
        .returns("0A000", SQLException::getSQLState);
  }

  @Test
  void mistakeInDdlxIsPostgresToRefuse() {
    assertThatExceptionOfType(PSQLException.class)
        .isThrownBy(() -> statement.execute("ELECTRIC GRNAT ALL ON projects TO 'a'"))
        .withMessage("ERROR: syntax error at or near \"ELECTRIC\"\n  Position: 1");
    assertThat(skipped).isEmpty();
  }

  @Test
  void batchSkipsInItsOrder() throws SQLException {
    statement.addBatch("INSERT INTO projects VALUES (1), (2)");
    statement.addBatch(ENABLE);
    statement.addBatch("UPDATE projects SET id = 3 WHERE id = 1");
    statement.addBatch(GRANT);
    assertThat(skipped).isEmpty();

    assertThat(statement.executeBatch()).containsExactly(2, 0, 1, 0);
    assertThat(skipped).containsExactly(ENABLE, GRANT);
  }

  @Test
  void batchIsForgottenOnceItHasRun() throws SQLException {
    statement.addBatch("INSERT INTO projects VALUES (1)");
    statement.addBatch(ENABLE);
    statement.executeLargeBatch();
    statement.addBatch(GRANT);

    assertThat(statement.executeLargeBatch()).containsExactly(0);
    assertThat(skipped).containsExactly(ENABLE, GRANT);
  }

  @Test
  void clearedBatchSkipsNothing() throws SQLException {
    statement.addBatch(ENABLE);
    statement.clearBatch();
    statement.addBatch("INSERT INTO projects VALUES (1)");

    assertThat(statement.executeBatch()).containsExactly(1);
    assertThat(skipped).isEmpty();
  }

  @Test
  void batchThatFailsHasSkippedNothing() throws SQLException {
    connection.setAutoCommit(false);
    statement.addBatch(ENABLE);
    statement.addBatch("INSERT INTO nowhere VALUES (1)");
    statement.addBatch(GRANT);

    assertThatExceptionOfType(BatchUpdateException.class)
        .isThrownBy(statement::executeBatch)
        .returns("42P01", SQLException::getSQLState);
    assertThat(skipped).isEmpty();
  }

  @Test
  void whatABatchRanInSpiteOfAFailureIsSkipped() throws SQLException {
    DataSource simple = PostgresServer.emptyDatabase(Map.of("preferQueryMode", "simple"));
    try (Connection other = new DdlxSkippingDataSource(simple, skipped::add).getConnection();
        Statement batch = other.createStatement()) {
      batch.addBatch(ENABLE);
      batch.addBatch("INSERT INTO nowhere VALUES (1)");
      batch.addBatch(GRANT);

      BatchUpdateException failure =
          catchThrowableOfType(BatchUpdateException.class, batch::executeBatch);

      assertThat(failure.getUpdateCounts()).containsExactly(0, Statement.EXECUTE_FAILED, 0);
      assertThat(skipped).containsExactly(ENABLE, GRANT);
    }
  }

  @Test
  void preparedStatementSkipsEachTimeItRuns() throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(ENABLE)) {
      assertThat(skipped).isEmpty();
      assertThat(prepared.getMetaData()).isNull();
      assertThat(prepared.execute()).isFalse();
      assertThat(prepared.getUpdateCount()).isEqualTo(-1);
      assertThat(prepared.executeUpdate()).isZero();
      assertThat(prepared.executeLargeUpdate()).isZero();
    }
    assertThat(skipped).containsExactly(ENABLE, ENABLE, ENABLE);
  }

  @Test
  void everyWayToPrepareSkips() throws SQLException {
    connection.prepareStatement(ENABLE, Statement.RETURN_GENERATED_KEYS).execute();
    connection.prepareStatement(ENABLE, new int[0]).execute();
    connection.prepareStatement(ENABLE, new String[] {"id"}).execute();
    connection
        .prepareStatement(ENABLE, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)
        .execute();
    connection.prepareCall(ENABLE).execute();

    assertThat(skipped).hasSize(5).containsOnly(ENABLE);
  }

  @Test
  void parametersOfASkippedStatementAreTaken() throws SQLException {
    try (CallableStatement call = connection.prepareCall(VERSION)) {
      call.setString(1, "20240101");
      call.setObject("version", 1);
      call.setMaxRows(7);

      assertThat(call.execute()).isFalse();
      assertThat(call.getMaxRows()).isEqualTo(7);
    }
    assertThat(skipped).containsExactly(VERSION);
  }

  @Test
  void parametersOfAClosedStatementAreNot() throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(VERSION);
    prepared.close();

    assertThatThrownBy(() -> prepared.setString(1, "20240101"))
        .isInstanceOf(PSQLException.class)
        .hasMessage("This statement has been closed.");
  }

  @Test
  void preparedBatchSkipsEachOfItsPlaces() throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(VERSION)) {
      prepared.setString(1, "1");
      prepared.addBatch();
      prepared.setString(1, "2");
      prepared.addBatch();

      assertThat(prepared.executeBatch()).containsExactly(0, 0);
    }
    assertThat(skipped).containsExactly(VERSION, VERSION);
  }

  @Test
  void otherPreparedStatementsRun() throws SQLException {
    try (PreparedStatement prepared =
        connection.prepareStatement("INSERT INTO projects VALUES (?)")) {
      prepared.setInt(1, 7);
      prepared.addBatch();
      prepared.setInt(1, 8);
      prepared.addBatch();
      assertThat(prepared.executeBatch()).containsExactly(1, 1);
      prepared.setInt(1, 9);
      assertThat(prepared.executeUpdate()).isEqualTo(1);
    }
    assertThat(number("SELECT sum(id) FROM projects")).isEqualTo(24);
    assertThat(skipped).isEmpty();
  }

  @Test
  void textForAPreparedStatementIsRefusedAsEver() throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement("SELECT 1")) {
      assertThatThrownBy(() -> prepared.execute(ENABLE))
          .isInstanceOf(PSQLException.class)
          .hasMessage("Can't use query methods that take a query string on a PreparedStatement.");
    }
    assertThat(skipped).isEmpty();
  }

  @Test
  void failedTransactionSkipsNothing() throws SQLException {
    connection.setAutoCommit(false);
    assertThatThrownBy(() -> statement.execute("SELECT 1 / 0")).isInstanceOf(SQLException.class);

    assertThatExceptionOfType(PSQLException.class)
        .isThrownBy(() -> statement.execute(ENABLE))
        .returns("25P02", SQLException::getSQLState);
    assertThat(skipped).isEmpty();

    connection.rollback();
    statement.execute(ENABLE);
    assertThat(skipped).containsExactly(ENABLE);
  }

  @Test
  void failedTransactionSkipsNothingInSimpleQueryMode() throws SQLException {
    DataSource simple = PostgresServer.emptyDatabase(Map.of("preferQueryMode", "simple"));
    try (Connection other = new DdlxSkippingDataSource(simple, skipped::add).getConnection();
        Statement failing = other.createStatement()) {
      other.setAutoCommit(false);
      assertThatThrownBy(() -> failing.execute("SELECT 1 / 0")).isInstanceOf(SQLException.class);

      assertThatExceptionOfType(PSQLException.class)
          .isThrownBy(() -> failing.execute(ENABLE))
          .returns("25P02", SQLException::getSQLState);
      assertThat(skipped).isEmpty();
    }
  }

  @Test
  void transactionGoesOnAndRollsBackAroundASkippedStatement() throws SQLException {
    connection.setAutoCommit(false);
    statement.execute("INSERT INTO projects VALUES (1)");
    statement.execute(ENABLE);
    statement.execute("INSERT INTO projects VALUES (2)");
    connection.rollback();
    connection.setAutoCommit(true);

    assertThat(number("SELECT count(*) FROM projects")).isZero();
    assertThat(skipped).containsExactly(ENABLE);
  }

  @Test
  void transactionMayStillBeConfiguredBehindASkippedStatement() throws SQLException {
    connection.setAutoCommit(false);
    statement.execute(ENABLE);
    statement.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE");

    assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
  }

  @Test
  void closedStatementThrows() throws SQLException {
    statement.close();

    assertThatThrownBy(() -> statement.execute(ENABLE))
        .isInstanceOf(PSQLException.class)
        .hasMessage("This statement has been closed.");
    assertThat(skipped).isEmpty();
  }

  @Test
  void closedConnectionThrows() throws SQLException {
    connection.close();

    assertThatThrownBy(() -> statement.execute(ENABLE)).isInstanceOf(PSQLException.class);
    assertThatThrownBy(() -> connection.prepareStatement(ENABLE))
        .isInstanceOf(PSQLException.class)
        .hasMessage("This connection has been closed.");
    assertThat(skipped).isEmpty();
  }

  @Test
  void connectionThatTheServerEndedThrows() throws SQLException {
    try (Connection administrator = plain.getConnection();
        Statement terminate = administrator.createStatement()) {
      terminate.execute(
          "SELECT pg_terminate_backend("
              + connection.unwrap(PGConnection.class).getBackendPID()
              + ")");
    }

    assertThatThrownBy(() -> statement.execute(ENABLE)).isInstanceOf(PSQLException.class);
    assertThat(skipped).isEmpty();
  }

  @Test
  void exceptionsAreThoseOfTheDriver() {
    assertThatExceptionOfType(PSQLException.class)
        .isThrownBy(() -> statement.execute("SELECT * FROM nowhere"))
        .returns("42P01", SQLException::getSQLState)
        .withNoCause();
    assertThatThrownBy(() -> connection.unwrap(Runnable.class))
        .isInstanceOf(SQLException.class)
        .hasMessage("Cannot unwrap to java.lang.Runnable");
  }

  @Test
  void exceptionOfTheListenerReachesTheCaller() throws SQLException {
    IllegalStateException thrown = new IllegalStateException();
    DataSource failing =
        new DdlxSkippingDataSource(
            plain,
            text -> {
              throw thrown;
            });
    try (Connection other = failing.getConnection();
        Statement unheard = other.createStatement()) {
      assertThatThrownBy(() -> unheard.execute(ENABLE)).isSameAs(thrown);
    }
  }

  @Test
  void unwrappingReachesTheDriver() throws SQLException {
    assertThat(connection.isWrapperFor(PGConnection.class)).isTrue();
    assertThat(connection.unwrap(PGConnection.class).getBackendPID())
        .isEqualTo(number("SELECT pg_backend_pid()"));
    assertThat(statement.isWrapperFor(PGStatement.class)).isTrue();
    assertThat(statement.unwrap(PGStatement.class)).isInstanceOf(PGStatement.class);
    assertThat(skipping.isWrapperFor(plain.getClass())).isTrue();
    assertThat((Object) skipping.unwrap(plain.getClass())).isSameAs(plain);
    assertThat(connection.isWrapperFor(Runnable.class)).isFalse();
  }

  @Test
  void unwrappingToAnInterfaceOfJdbcGivesWhatSkips() throws SQLException {
    assertThat(skipping.unwrap(DataSource.class)).isSameAs(skipping);
    assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
    assertThat(statement.unwrap(Statement.class)).isSameAs(statement);
  }

  @Test
  void statementKnowsTheConnectionThatMadeIt() throws SQLException {
    assertThat(statement.getConnection()).isSameAs(connection);
    assertThat(connection.prepareStatement("SELECT 1").getConnection()).isSameAs(connection);
    assertThat(connection.prepareCall(ENABLE).getConnection()).isSameAs(connection);
  }

  @Test
  void connectionsAndStatementsAreEqualToThemselvesOnly() throws SQLException {
    try (Connection other = skipping.getConnection()) {
      assertThat(statement.getConnection()).isEqualTo(connection).hasSameHashCodeAs(connection);
      assertThat(connection).isNotEqualTo(other).isNotEqualTo(null);
      assertThat(Map.of(connection, 1, other, 2)).containsEntry(connection, 1);
      assertThat(List.of(statement)).contains(statement);
      assertThat(statement).isNotEqualTo(connection.createStatement());
    }
  }

  /** Flyway asks the loader of the connection's class for the driver's own, to run a COPY. */
  @Test
  void connectionIsOfTheLoaderOfItsDriver() throws Exception {
    URL driver = PGConnection.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {driver}, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass("org.postgresql.ds.PGSimpleDataSource");
      DataSource isolated = (DataSource) type.getConstructor().newInstance();
      type.getMethod("setURL", String.class).invoke(isolated, connection.getMetaData().getURL());
      type.getMethod("setUser", String.class).invoke(isolated, "postgres");
      try (Connection other = new DdlxSkippingDataSource(isolated, skipped::add).getConnection()) {
        assertThat(other.getClass().getClassLoader()).isSameAs(loader);
      }
    }
  }

  @Test
  void namesWhatIsBehind() throws SQLException {
    assertThat(skipping).hasToString("DDLX is skipped on " + plain);
    assertThat(connection).hasToString(connection.unwrap(PGConnection.class).toString());
  }

  @Test
  void settingsAreThoseOfTheDataSourceBehind() throws SQLException {
    skipping.setLoginTimeout(17);

    assertThat(plain.getLoginTimeout()).isEqualTo(17);
    assertThat(skipping.getLoginTimeout()).isEqualTo(17);
  }

  @Test
  void connectionOfAUserSkipsToo() throws SQLException {
    try (Connection other = skipping.getConnection("postgres", "postgres");
        Statement skips = other.createStatement()) {
      skips.execute(GRANT);
    }
    assertThat(skipped).containsExactly(GRANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"simple", "extended", "extendedForPrepared", "extendedCacheEverything"})
  void everyQueryModeSkips(String mode) throws SQLException {
    DataSource inMode = PostgresServer.emptyDatabase(Map.of("preferQueryMode", mode));
    try (Connection other = new DdlxSkippingDataSource(inMode, skipped::add).getConnection();
        Statement skips = other.createStatement();
        PreparedStatement prepared = other.prepareStatement(VERSION)) {
      assertThat(skips.execute(ENABLE)).isFalse();
      assertThat(skips.getUpdateCount()).isEqualTo(-1);
      prepared.setInt(1, 1);
      assertThat(prepared.executeUpdate()).isZero();
      skips.addBatch(GRANT);
      assertThat(skips.executeBatch()).containsExactly(0);
    }
    assertThat(skipped).containsExactly(ENABLE, VERSION, GRANT);
  }

  @Test
  void eachOfTwoThreadsIsToldOfItsOwnInOrder() throws Exception {
    Map<Thread, List<String>> told = new ConcurrentHashMap<>();
    DataSource shared =
        new DdlxSkippingDataSource(
            plain,
            text ->
                told.computeIfAbsent(Thread.currentThread(), thread -> new ArrayList<>())
                    .add(text));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<List<String>> run :
          threads.invokeAll(List.of(skips(shared, "a"), skips(shared, "b")))) {
        assertThat(told.values()).contains(run.get());
      }
    } finally {
      threads.shutdown();
    }
    assertThat(number("SELECT count(*) FROM projects")).isEqualTo(200);
  }

  /** Runs DDLX and SQL in turns; returns the DDLX. */
  private static Callable<List<String>> skips(DataSource dataSource, String role) {
    return () -> {
      List<String> run = new ArrayList<>();
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        for (int i = 0; i < 100; i++) {
          run.add("ELECTRIC GRANT ALL ON projects TO '" + role + i + "'");
          statement.execute(run.get(i));
          statement.execute(
              "INSERT INTO projects VALUES (" + (role.equals("a") ? i : 1000 + i) + ")");
        }
      }
      return run;
    };
  }

  private int number(String query) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet result = select.executeQuery(query)) {
      result.next();
      return result.getInt(1);
    }
  }
}
