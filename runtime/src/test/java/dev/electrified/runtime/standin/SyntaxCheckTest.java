package dev.electrified.runtime.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SyntaxCheckTest {
  private SyntaxCheck syntax;

  @BeforeEach
  void start() {
    syntax = new SyntaxCheck("localhost", PostgresServer.port());
  }

  @AfterEach
  void stop() throws IOException {
    syntax.close();
  }

  @Test
  void wellFormedTextHasNoError() throws IOException {
    assertThat(syntax.check("SELECT a FROM nothing; CREATE TABLE t (); COMMIT")).isEmpty();
  }

  @Test
  void placeIsCountedInCharacters() throws IOException {
    assertThat(syntax.check("SELECT '\u00e4\ud83d\ude00'; SELEC 1"))
        .contains(
            new Refusal(
                "42601", "syntax error at or near \"SELEC\"", Optional.empty(), Optional.of(14)));
  }

  @Test
  void nothingIsRun() throws IOException, SQLException {
    syntax.check("ROLLBACK; CREATE TABLE checked (); COMMIT");
    syntax.check("COMMIT; CREATE TABLE checked ()");

    try (Connection connection = PostgresServer.connect("postgres");
        ResultSet rows =
            connection.createStatement().executeQuery("SELECT to_regclass('checked') IS NULL")) {
      rows.next();
      assertThat(rows.getBoolean(1)).isTrue();
    }
  }
}
