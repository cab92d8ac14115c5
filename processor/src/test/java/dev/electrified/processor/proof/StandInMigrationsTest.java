package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.standin.StandInProxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every migration set that a case folder expects goes through the stand-in for Electric's proxy,
 * and then takes rows. Left out are those that say what only the documentation allows: {@code
 * server=0.12} refuses them, and else changes no migration.
 */
class StandInMigrationsTest {
  /** What findings say that are errors with {@code server=0.12}. */
  private static final Pattern DOCUMENTED_ONLY =
      Pattern.compile(
          "the documentation allows it|DISABLE ELECTRIC|the released server \\S+ wants");

  /** What the conditions of cases call: it is the user's to make. */
  private static final String FUNCTION =
      "CREATE FUNCTION f(text) RETURNS boolean LANGUAGE sql AS 'SELECT true'";

  private static StandInProxy proxy;

  @BeforeAll
  static void startProxy() throws IOException {
    proxy = StandInProxy.before("localhost", PostgresServer.port()).features(true).start();
  }

  @AfterAll
  static void stopProxy() throws IOException {
    proxy.close();
  }

  static Stream<Path> casesThatElectrify() throws IOException {
    List<Path> cases =
        CaseMigrationsTest.casesWithMigrations()
            .filter(folder -> says(folder, ".sql", Pattern.compile(" ENABLE ELECTRIC;")))
            .filter(folder -> !says(folder, "messages.txt", DOCUMENTED_ONLY))
            .toList();
    assertThat(cases).isNotEmpty();
    return cases.stream();
  }

  /** Whether an expected file whose name ends like this has such a text. */
  private static boolean says(Path folder, String end, Pattern text) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(end)).toList()) {
        if (text.matcher(Files.readString(file)).find()) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("casesThatElectrify")
  void migrationsGoThroughTheProxyAndTakeRows(Path folder) throws IOException, SQLException {
    String name = PostgresServer.newDatabase();
    PostgresServer.execute(PostgresServer.database(name), FUNCTION);
    String url = proxy.url(name) + "?preferQueryMode=simple";
    try (Connection connection = DriverManager.getConnection(url, "any", "proxy_password");
        Statement statement = connection.createStatement()) {
      for (Path file : CaseMigrationsTest.migrations(folder)) {
        connection.setAutoCommit(false);
        for (String sql : CaseMigrationsTest.statements(file)) {
          assertThatCode(() -> statement.execute(sql))
              .as("%s: %s", file.getFileName(), sql)
              .doesNotThrowAnyException();
        }
        connection.commit();
      }
    }
    DataSource database = PostgresServer.database(name);
    SampleRows.insert(database);
    for (String table : SampleRows.electrified(database)) {
      assertThat(PostgresServer.query(database, "SELECT count(*) FROM " + table))
          .as(table)
          .containsExactly("1");
    }
  }
}
