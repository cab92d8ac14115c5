package dev.electrified.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flyway as anybody uses it, which knows nothing of DDLX, over a data source that skips it. */
class FlywayOnPlainPostgresTest {
  private static final String FIRST =
      """
      -- Create projects and memberships, and electrify them

      CREATE TABLE projects (
          id uuid NOT NULL,
          name text NOT NULL DEFAULT 'ELECTRIC ENABLE projects;',
          CONSTRAINT projects_pkey PRIMARY KEY (id)
      );
      CREATE TABLE memberships (id uuid NOT NULL PRIMARY KEY, user_id uuid);

      ALTER TABLE projects ENABLE ELECTRIC;

      ELECTRIC ASSIGN 'projects:member' TO memberships.user_id;
      ELECTRIC GRANT ALL ON projects TO 'projects:owner';
      COMMENT ON TABLE projects IS 'electrified;';
      """;

  private static final String SECOND =
      """
      CALL electric.migration_version('20240102000000');
      CREATE FUNCTION electric_name() RETURNS text LANGUAGE plpgsql AS $electric$
      BEGIN
        -- it's no DDLX;
        RETURN 'ELECTRIC GRANT ALL ON projects TO ''a'';';
      END
      $electric$;
      ALTER TABLE public.memberships ENABLE ELECTRIC;
      COPY memberships (id) FROM stdin;
      11111111-1111-1111-1111-111111111111
      \\.
      ELECTRIC GRANT SELECT ON memberships TO 'ANYONE'
      """;

  private static final String OUTSIDE_A_TRANSACTION =
      """
      ALTER TABLE memberships DISABLE ELECTRIC;
      CREATE INDEX CONCURRENTLY memberships_user_id_idx ON memberships (user_id);
      """;

  private static final List<String> SKIPPED =
      List.of(
          "ALTER TABLE projects ENABLE ELECTRIC",
          "ELECTRIC ASSIGN 'projects:member' TO memberships.user_id",
          "ELECTRIC GRANT ALL ON projects TO 'projects:owner'",
          "CALL electric.migration_version('20240102000000')",
          "ALTER TABLE public.memberships ENABLE ELECTRIC",
          "ELECTRIC GRANT SELECT ON memberships TO 'ANYONE'",
          "ALTER TABLE memberships DISABLE ELECTRIC");

  private final List<String> skipped = new ArrayList<>();
  @TempDir private Path folder;

  @BeforeEach
  void writeMigrations() throws IOException {
    Files.writeString(folder.resolve("V20240101000000__add_projects.sql"), FIRST);
    Files.writeString(folder.resolve("V20240102000000__grant_to_anyone.sql"), SECOND);
    Files.writeString(folder.resolve("V20240103000000__index.sql"), OUTSIDE_A_TRANSACTION);
    Files.writeString(
        folder.resolve("V20240103000000__index.sql.conf"), "executeInTransaction=false\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"simple", "extended"})
  void migratesAndSkipsDdlxInItsOrder(String mode) throws SQLException {
    DataSource plain = PostgresServer.emptyDatabase(Map.of("preferQueryMode", mode));

    flyway(plain).load().migrate();

    assertThat(skipped).containsExactlyElementsOf(SKIPPED);
    assertThat(rows(plain, "SELECT electric_name(), count(*) FROM memberships"))
        .containsExactly("ELECTRIC GRANT ALL ON projects TO 'a';|1");
    assertThat(
            rows(
                plain,
                "SELECT indisvalid FROM pg_index JOIN pg_class ON oid = indexrelid"
                    + " WHERE relname = 'memberships_user_id_idx'"))
        .containsExactly("t");
  }

  @Test
  void historyIsWhatFlywayComputesOfTheFiles() throws SQLException {
    DataSource plain = PostgresServer.emptyDatabase();
    // What Flyway sees in the files without us, and before anything has run.
    List<String> resolved =
        Arrays.stream(plainFlyway(plain).load().info().all())
            .map(
                info ->
                    String.join(
                        "|",
                        info.getVersion().getVersion(),
                        info.getDescription(),
                        info.getType().name(),
                        info.getScript(),
                        info.getChecksum().toString(),
                        "t"))
            .toList();

    flyway(plain).load().migrate();

    assertThat(resolved).hasSize(3);
    assertThat(
            rows(
                plain,
                "SELECT version, description, type, script, checksum, success"
                    + " FROM flyway_schema_history ORDER BY installed_rank"))
        .containsExactlyElementsOf(resolved);
  }

  @Test
  void plainFlywayFindsNothingToComplainOfAfterwards() throws SQLException {
    DataSource plain = PostgresServer.emptyDatabase();
    flyway(plain).load().migrate();

    Flyway alone = plainFlyway(plain).load();
    alone.validate();

    assertThat(alone.migrate().migrationsExecuted).isZero();
  }

  @Test
  void migratesAllInOneTransaction() throws SQLException, IOException {
    Files.delete(folder.resolve("V20240103000000__index.sql"));
    DataSource plain = PostgresServer.emptyDatabase();

    flyway(plain).group(true).load().migrate();

    assertThat(skipped).containsExactlyElementsOf(SKIPPED.subList(0, 6));
  }

  @Test
  void migrationThatFailsBehindASkippedStatementIsRolledBack() throws SQLException, IOException {
    Files.writeString(
        folder.resolve("V20240104000000__broken.sql"),
        "CREATE TABLE gone (id int);\nELECTRIC ENABLE gone;\nSELECT 1 / 0;\nELECTRIC ENABLE gone;\n");
    DataSource plain = PostgresServer.emptyDatabase();

    assertThatThrownBy(() -> flyway(plain).load().migrate())
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining("division by zero");

    assertThat(skipped).hasSize(8).endsWith("ELECTRIC ENABLE gone");
    assertThat(rows(plain, "SELECT to_regclass('gone')")).containsExactly("null");
    assertThat(rows(plain, "SELECT count(*) FROM flyway_schema_history")).containsExactly("3");
  }

  private FluentConfiguration flyway(DataSource plain) {
    return plainFlyway(new DdlxSkippingDataSource(plain, skipped::add));
  }

  /** Without the lock of its own, for which an index made concurrently would wait for ever. */
  private FluentConfiguration plainFlyway(DataSource dataSource) {
    FluentConfiguration configuration =
        Flyway.configure().dataSource(dataSource).locations("filesystem:" + folder);
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    return configuration;
  }

  private static List<String> rows(DataSource dataSource, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }
}
