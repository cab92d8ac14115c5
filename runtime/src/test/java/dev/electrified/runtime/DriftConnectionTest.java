package dev.electrified.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.fixture.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How the comparison behaves on a connection, whatever that is like. */
class DriftConnectionTest {
  private static final String STATE =
      "SELECT current_setting('transaction_isolation') || ' ' ||"
          + " current_setting('default_transaction_isolation') || ' ' ||"
          + " current_setting('transaction_read_only') || ' ' || current_setting('search_path')";

  @Test
  void connectionIsLeftAsItWasAndClosed() throws SQLException {
    DataSource dataSource = PostgresServer.database(Shop.create(), "postgres");
    try (KeptConnection kept = KeptConnection.of(dataSource)) {
      Shop.check(kept.lend()).target(Target.POSTGRES).compare();

      assertThat(kept.isClosed()).isTrue();
      assertThat(kept.connection().getAutoCommit()).isTrue();
      assertThat(kept.connection().isReadOnly()).isFalse();
      assertThat(ask(kept.connection(), STATE))
          .isEqualTo("read committed read committed off \"$user\", public");
    }
  }

  @Test
  void connectionIsClosedWhenTheDatabaseCannotBeRead() throws SQLException {
    DataSource dataSource = PostgresServer.database(Shop.create(), "postgres");
    try (KeptConnection kept = KeptConnection.of(dataSource)) {
      try (Statement statement = kept.connection().createStatement()) {
        statement.execute("SET search_path TO nowhere");
      }
      DriftCheck check = Shop.check(kept.lend());

      assertThatThrownBy(check::compare)
          .isInstanceOf(ElectrifiedException.class)
          .hasMessage(
              "[electrified:database-unreachable] The connection has no schema: of its"
                  + " `search_path`, `nowhere`, none is there that `postgres` may use. Let the role"
                  + " use it, `GRANT USAGE ON SCHEMA …`, or give the connection the schema of the"
                  + " tables, such as `currentSchema=…` in its URL. See"
                  + " docs/rules/database-unreachable.md");
      assertThat(kept.isClosed()).isTrue();
      assertThat(kept.connection().getAutoCommit()).isTrue();
    }
  }

  @Test
  void transactionOfOthersGoesOn() throws SQLException {
    DataSource dataSource = PostgresServer.database(Shop.create(), "postgres");
    try (KeptConnection kept = KeptConnection.of(dataSource)) {
      kept.connection().setAutoCommit(false);
      try (Statement statement = kept.connection().createStatement()) {
        statement.execute("ALTER TABLE accounts ADD COLUMN mail text");
      }
      Drift drift = Shop.check(kept.lend()).target(Target.POSTGRES).compare();
      kept.connection().commit();

      assertThat(drift.differences())
          .containsExactly(
              new Difference(Difference.Kind.COLUMN, "accounts.mail", "nothing", "text"));
      assertThat(Shop.check(dataSource).target(Target.POSTGRES).compare().differences())
          .isEqualTo(drift.differences());
    }
  }

  @Test
  void simpleQueryProtocolGivesTheSameAnswer() throws SQLException {
    DataSource dataSource =
        PostgresServer.database(Shop.create(), Map.of("preferQueryMode", "simple"));
    PostgresServer.execute(dataSource, "DROP INDEX invoices_by_status");

    assertThat(Shop.check(dataSource).target(Target.POSTGRES).compare().differences())
        .containsExactly(
            new Difference(
                Difference.Kind.INDEX,
                "invoices (status, amount)",
                "index invoices_by_status (status, amount desc)",
                "nothing"));
  }

  @Test
  void schemaIsThatOfTheConnection() throws SQLException {
    String name = Shop.create();
    PostgresServer.execute(
        PostgresServer.database(name, "postgres"),
        "ALTER SCHEMA public RENAME TO \"The.Shop\"; CREATE SCHEMA public");
    DataSource dataSource = PostgresServer.database(name, Map.of("currentSchema", "\"The.Shop\""));

    assertThat(Shop.check(dataSource).target(Target.POSTGRES).compare().differences()).isEmpty();
  }

  @Test
  void nothingIsWrittenThoughAViewStandsInForElectric() throws SQLException {
    DataSource dataSource =
        Shop.migratedAnd(
            """
            CREATE FUNCTION write() RETURNS text LANGUAGE plpgsql AS
              $$ BEGIN DELETE FROM of_nobody; RETURN 'notes'; END $$;
            CREATE SCHEMA electric;
            CREATE VIEW electric.electrified AS
              SELECT 'public' AS schema_name, write() AS table_name;
            """);
    DriftCheck check = Shop.check(dataSource);

    assertThatThrownBy(check::compare)
        .isInstanceOf(ElectrifiedException.class)
        .hasMessageStartingWith(
            "[electrified:database-unreachable] The database does not tell what is in it: ERROR:"
                + " cannot execute DELETE in a read-only transaction");
  }

  @Test
  void databaseThatIsNotThereIsSaid() {
    DriftCheck check =
        DriftCheck.on(PostgresServer.database("nowhere", "postgres")).catalogs(List.of());

    assertThatThrownBy(check::compare)
        .isInstanceOf(ElectrifiedException.class)
        .hasMessage(
            "[electrified:database-unreachable] The server has no such database: FATAL: database"
                + " \"nowhere\" does not exist. Create it, or correct the name at the end of the"
                + " data source's URL. See docs/rules/database-unreachable.md");
  }

  @Test
  void classPathWithoutCatalogueIsSaid() {
    DriftCheck check =
        DriftCheck.on(PostgresServer.main()).classLoader(ClassLoader.getPlatformClassLoader());

    assertThatThrownBy(check::compare)
        .isInstanceOf(ElectrifiedException.class)
        .extracting(thrown -> ((ElectrifiedException) thrown).rule())
        .isEqualTo("no-catalog");
  }

  private static String ask(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
