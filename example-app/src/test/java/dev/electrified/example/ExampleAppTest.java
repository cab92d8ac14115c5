package dev.electrified.example;

import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.DriftCheck;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.standin.StandInProxy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The program from its first line to its last, wherever its database is. */
class ExampleAppTest {
  private static final Path GOLDEN = Path.of("src/test/golden");
  private static final List<String> ELECTRIFIED =
      List.of("comments", "issues", "memberships", "projects", "users");

  private static String run(Map<String, String> environment) throws IOException, SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExampleApp.run(environment, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Compares with a file; {@code -Dgolden.update=true} writes it instead. */
  private static void assertGolden(String name, String output) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, output);
    }
    assertThat(output).isEqualTo(Files.readString(file));
  }

  private static String url(String database) {
    return "postgresql://postgres:any@localhost:" + PostgresServer.port() + "/" + database;
  }

  private static StandInProxy proxy() throws IOException {
    return StandInProxy.before("localhost", PostgresServer.port()).features(true).start();
  }

  private static String url(StandInProxy proxy, String database) {
    return "postgresql://electric:proxy_password@localhost:" + proxy.port() + "/" + database;
  }

  private static List<String> electrified(String database) throws SQLException {
    return query(
        PostgresServer.database(database),
        "SELECT table_name FROM electric.electrified ORDER BY table_name");
  }

  @Test
  void withNothingNamedItRunsOnAPostgresOfItsOwn() throws Exception {
    assertGolden("embedded.txt", run(Map.of()));
  }

  @Test
  void namedDatabaseIsMigratedOnceAndMayBeUsedAgain() throws Exception {
    String database = PostgresServer.newDatabase();

    run(Map.of("DATABASE_URL", url(database)));

    assertGolden("second-run.txt", run(Map.of("DATABASE_URL", url(database))));
  }

  @Test
  void throughElectricsProxyNothingIsSkipped() throws Exception {
    String database = PostgresServer.newDatabase();
    try (StandInProxy proxy = proxy()) {
      String output =
          run(
              Map.of(
                  "DATABASE_URL",
                  "jdbc:" + url(database).replace("postgres:any@", "") + "?user=postgres",
                  "ELECTRIC_PROXY_URL",
                  url(proxy, database)));

      assertGolden("electric.txt", output);
    }
    assertThat(electrified(database)).isEqualTo(ELECTRIFIED);
  }

  @Test
  void plainFlywayRunsTheSameFilesThroughTheProxy() throws Exception {
    String database = PostgresServer.newDatabase();
    try (StandInProxy proxy = proxy()) {
      Flyway.configure()
          .dataSource(proxy.url(database) + "?preferQueryMode=simple", "app", "proxy_password")
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
    }

    assertThat(electrified(database)).isEqualTo(ELECTRIFIED);
    assertThat(DriftCheck.on(PostgresServer.database(database)).compare())
        .hasToString("The database is what the migrations make.\n");
  }

  @Test
  void proxyThatIsPostgresItselfIsTold() throws Exception {
    String database = PostgresServer.newDatabase();

    assertThatThrownBy(
            () ->
                run(
                    Map.of(
                        "DATABASE_URL", url(database),
                        "ELECTRIC_PROXY_URL", url(database))))
        .hasMessageStartingWith(
            "[electrified:not-the-proxy] This is Postgres itself, not Electric's migrations proxy:"
                + " it takes `ELECTRIC` in `V20261122230142__add_invoices_and_2_more.sql` of module"
                + " `example-app` for a syntax error.");
    assertThat(query(PostgresServer.database(database), "SELECT to_regclass('projects')"))
        .containsExactly("null");
  }

  @Test
  void proxyWithoutItsDatabaseIsRefused() {
    assertThatThrownBy(() -> run(Map.of("ELECTRIC_PROXY_URL", "postgresql://localhost/app")))
        .hasMessage(
            "ELECTRIC_PROXY_URL says where to send migrations; DATABASE_URL must say where the data"
                + " is: the PostgreSQL that this Electric replicates");
  }

  @Test
  void urlOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> run(Map.of("DATABASE_URL", "mysql://localhost/app")))
        .hasMessage(
            "A database is named by postgresql://user:password@host:port/database or by a URL that"
                + " begins with jdbc:postgresql://");
  }
}
