package dev.electrified.runtime.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtendedProtocolTest {
  private Client client;

  @BeforeEach
  void start() throws SQLException, IOException {
    client = Client.with(settings -> settings.features(true).extended(true));
    client.run("CREATE TABLE t (id uuid PRIMARY KEY, a text)");
  }

  @AfterEach
  void stop() throws SQLException, IOException {
    client.close();
  }

  private Connection extended() throws SQLException {
    String url = client.proxy().url(client.database()) + "?preferQueryMode=extended";
    return DriverManager.getConnection(url, "any", "proxy_password");
  }

  @Test
  void ordinaryStatementsPassWithTheirValues() throws SQLException {
    try (Connection connection = extended();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO t VALUES (gen_random_uuid(), ?)")) {
      for (String value : new String[] {"one", "two"}) {
        insert.setString(1, value);
        insert.executeUpdate();
      }
    }

    assertThat(client.committedRows("SELECT a FROM t ORDER BY 1")).containsExactly("one", "two");
    assertThat(client.proxy().received()).contains("INSERT INTO t VALUES (gen_random_uuid(), $1)");
  }

  @Test
  void errorOfAnOrdinaryStatementLeavesTheConnectionUsable() throws SQLException {
    try (Connection connection = extended();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("SELECT 1/0"))
          .hasMessageContaining("division by zero");

      assertThat(statement.execute("SELECT 1")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE t ENABLE ELECTRIC",
        "ELECTRIC GRANT ALL ON t TO 'a'",
        "CALL electric.electrify('t')",
        "CREATE TABLE u ()",
        "CREATE INDEX i ON t (a)",
        "DROP TABLE t",
        "BEGIN",
        "DO $$ BEGIN END $$",
        "SELEC"
      })
  void otherStatementsDropTheConnection(String sql) throws SQLException {
    try (Connection connection = extended();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .hasMessage("An I/O error occurred while sending to the backend.");
      assertThat(connection.isClosed()).isTrue();
    }
    assertThat(
            client.committedRows(
                "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
                    + " ORDER BY 1"))
        .containsExactly("t", "t_pkey");
    assertThat(client.committedRows("SELECT table_name FROM electric.electrified")).isEmpty();
  }

  @Test
  void statementThatWasPreparedBeforeDropsTheConnection() throws SQLException {
    String url = client.proxy().url(client.database()) + "?prepareThreshold=1";
    try (Connection connection = DriverManager.getConnection(url, "any", "proxy_password");
        PreparedStatement select = connection.prepareStatement("SELECT 1")) {
      select.executeQuery();

      assertThatThrownBy(select::executeQuery)
          .hasMessage("An I/O error occurred while sending to the backend.");
    }
  }
}
