package dev.electrified.runtime.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.sql.DdlxDecision.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL's own parser is asked what the decision should be. */
class PostgresAgreesTest {
  /** Written as nothing else is, so that PostgreSQL's message tells that it came this far. */
  private static final String MARKED_DDLX = "eLeCtRiC ENABLE t";

  private static final String REACHED = "syntax error at or near \"eLeCtRiC\"";

  private Connection connection;
  private PreparedStatement parse;

  @BeforeEach
  void connect() throws SQLException {
    connection = PostgresServer.emptyDatabase().getConnection();
    try (Statement statement = connection.createStatement()) {
      // The text goes in as a value, past the driver's own cutting into statements.
      statement.execute(
          """
          CREATE FUNCTION run(sql text) RETURNS text LANGUAGE plpgsql AS $$
          BEGIN
            EXECUTE sql;
            RETURN 'ran';
          EXCEPTION WHEN others THEN
            RETURN SQLERRM;
          END $$
          """);
    }
    parse = connection.prepareStatement("SELECT run(?)");
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void whatPostgresRunsIsNone() throws SQLException {
    HostileSql sql = new HostileSql(5);
    for (int i = 0; i < 3_000; i++) {
      String text = sql.gap() + sql.query() + sql.gap() + ";" + sql.gap() + sql.query();

      assertThat(run(text)).as(text).isEqualTo("ran");
      assertThat(DdlxDecision.of(text).kind()).as(text).isEqualTo(Kind.NONE);
    }
  }

  @Test
  void ddlxThatPostgresStumblesOverIsFound() throws SQLException {
    HostileSql sql = new HostileSql(6);
    for (int i = 0; i < 3_000; i++) {
      String text = sql.gap() + sql.query() + sql.gap() + ";" + sql.gap() + MARKED_DDLX;

      assertThat(run(text)).as(text).isEqualTo(REACHED);
      assertThat(DdlxDecision.of(text)).isEqualTo(new DdlxDecision(Kind.MIXTURE, MARKED_DDLX));
    }
  }

  @Test
  void ddlxBehindAnythingIsFoundIfPostgresReachesItAndNotIfItIsSwallowed() throws SQLException {
    HostileSql sql = new HostileSql(7);
    int reached = 0;
    int swallowed = 0;
    for (int i = 0; i < 10_000; i++) {
      String text = "SELECT 1 AS a" + sql.pieces() + "\n;" + MARKED_DDLX;
      String answer = run(text);
      DdlxDecision decision = DdlxDecision.of(text);

      if (answer.equals(REACHED)) {
        reached++;
        assertThat(decision.kind()).as(text).isEqualTo(Kind.MIXTURE);
      } else if (answer.equals("ran") || answer.startsWith("unterminated")) {
        swallowed++;
        assertThat(decision.kind()).as(text).isEqualTo(Kind.NONE);
      }
    }
    assertThat(reached).isGreaterThan(500);
    assertThat(swallowed).isGreaterThan(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ELECTRIC ENABLE t",
        "ELECTRIC GRANT ALL ON t TO 'a'",
        "ALTER TABLE t ENABLE ELECTRIC",
        "ALTER TABLE IF EXISTS ONLY public.t * DISABLE ELECTRIC",
        "CREATE PROCEDURE p() BEGIN ATOMIC SELECT 1; CALL electric.x(); END",
        "CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; CALL electric.x(); SELECT 1)"
      })
  void postgresRunsNothingThatIsCalledDdlx(String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (id uuid)");
      statement.execute("CREATE SCHEMA electric");
      statement.execute("CREATE PROCEDURE electric.x() LANGUAGE sql AS ''");
    }

    assertThat(DdlxDecision.of(text).kind()).isNotEqualTo(Kind.NONE);
    assertThat(run(text)).isNotEqualTo("ran");
  }

  private String run(String text) throws SQLException {
    parse.setString(1, text);
    try (ResultSet result = parse.executeQuery()) {
      result.next();
      return result.getString(1);
    }
  }
}
