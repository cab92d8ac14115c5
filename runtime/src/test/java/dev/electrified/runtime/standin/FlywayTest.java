package dev.electrified.runtime.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain Flyway through the stand-in. */
class FlywayTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("V1__users.sql"),
        """
        -- The users, and who may see them
        CREATE TABLE users (
          id uuid NOT NULL,
          name text NOT NULL,
          CONSTRAINT users_pkey PRIMARY KEY (id)
        );
        CALL electric.migration_version('20240712103000_001');
        ALTER TABLE users ENABLE ELECTRIC;
        ELECTRIC GRANT SELECT ON users TO 'ANYONE';
        """);
    Files.writeString(
        folder.resolve("V2__more.sql"),
        """
        ALTER TABLE users ADD COLUMN email text;
        CREATE INDEX users_email_idx ON users (email);
        """);
  }

  private FluentConfiguration flyway(Client client) {
    return Flyway.configure()
        .dataSource(client.url(), "any", "proxy_password")
        .locations("filesystem:" + folder)
        .baselineOnMigrate(true)
        .baselineVersion("0");
  }

  private static String history(Client client) throws SQLException {
    return String.join(
        ", ",
        client.committedRows(
            "SELECT version, success FROM flyway_schema_history ORDER BY installed_rank"));
  }

  @Test
  void migrationsRun() throws SQLException, IOException {
    try (Client client = Client.withFeatures()) {
      flyway(client).load().migrate();

      assertThat(history(client)).isEqualTo("0 t, 1 t, 2 t");
      assertThat(client.committedRows("SELECT table_name FROM electric.electrified"))
          .containsExactly("users");
    }
  }

  @Test
  void migrationsRunAsOneTransaction() throws SQLException, IOException {
    try (Client client = Client.withFeatures()) {
      flyway(client).group(true).load().migrate();

      assertThat(history(client)).isEqualTo("0 t, 1 t, 2 t");
    }
  }

  @Test
  void secondRunFindsNothingToDo() throws SQLException, IOException {
    try (Client client = Client.withFeatures()) {
      flyway(client).load().migrate();

      assertThat(flyway(client).load().migrate().migrationsExecuted).isZero();
    }
  }

  @Test
  void withoutABaselineTheSchemaIsNotEmpty() throws SQLException, IOException {
    try (Client client = Client.withFeatures()) {
      assertThatThrownBy(() -> flyway(client).baselineOnMigrate(false).load().migrate())
          .isInstanceOf(FlywayException.class)
          .hasMessageContaining("Found non-empty schema(s) \"public\" but no schema history table");
    }
  }

  @Test
  void refusedMigrationIsRolledBack() throws SQLException, IOException {
    try (Client client = Client.with(settings -> settings)) {
      assertThatThrownBy(() -> flyway(client).load().migrate())
          .isInstanceOf(FlywayException.class)
          .hasMessageContaining("SQL State  : EX001")
          .hasMessageContaining("ERROR: ELECTRIC GRANT is currently unsupported");

      assertThat(history(client)).isEqualTo("0 t");
      assertThat(client.committedRows("SELECT relname FROM pg_class WHERE relname = 'users'"))
          .isEmpty();
    }
  }

  @Test
  void connectionDroppedInAMigrationLeavesNothingOfIt() throws SQLException, IOException {
    try (Client client =
        Client.with(
            settings -> settings.dropConnectionAt(sql -> sql.startsWith("CREATE INDEX users")))) {
      Files.writeString(
          folder.resolve("V1__users.sql"), "CREATE TABLE users (id uuid PRIMARY KEY);");

      assertThatThrownBy(() -> flyway(client).load().migrate()).isInstanceOf(FlywayException.class);

      assertThat(history(client)).isEqualTo("0 t, 1 t");
      assertThat(
              client.committedRows(
                  "SELECT attname FROM pg_attribute WHERE attrelid = 'users'::regclass"
                      + " AND attnum > 0"))
          .containsExactly("id");
    }
  }

  @Test
  void extendedProtocolFails() throws SQLException, IOException {
    try (Client client = Client.withFeatures()) {
      assertThatThrownBy(
              () ->
                  flyway(client)
                      .dataSource(client.proxy().url(client.database()), "any", "proxy_password")
                      .load()
                      .migrate())
          .isInstanceOf(FlywayException.class);
    }
  }
}
