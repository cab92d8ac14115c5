package dev.electrified.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.Drift;
import dev.electrified.runtime.DriftCheck;
import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.fixture.PostgresServer;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database in which the committed migrations have run, against the catalogue of the compile. */
class DriftTest {
  private DataSource database;

  @BeforeEach
  void migrate() throws SQLException {
    database = PostgresServer.emptyDatabase();
    ElectrifiedMigrations.on(database).target(Target.POSTGRES).migrate();
  }

  @Test
  void migratedDatabaseIsWhatTheMigrationsMake() {
    assertThat(DriftCheck.on(database).target(Target.POSTGRES).compare())
        .hasToString(
            """
            The database is what the migrations make.
            Not compared, for target POSTGRES: which tables Electric replicates.
            """);
  }

  @Test
  void databaseThatOnlyPostgresHasMigratedNeverPassesAsElectrified() {
    assertThat(DriftCheck.on(database).compare())
        .hasToString(
            """
              table and column  in the database                      was migrated
              comments          not electrified, no schema electric  electrified
              issues            not electrified, no schema electric  electrified
              memberships       not electrified, no schema electric  electrified
              projects          not electrified, no schema electric  electrified
              users             not electrified, no schema electric  electrified
            """);
  }

  @Test
  void changeByHandIsTold() throws SQLException {
    PostgresServer.execute(database, "ALTER TABLE invoices ALTER COLUMN number TYPE varchar(30)");
    Drift drift = DriftCheck.on(database).target(Target.POSTGRES).compare();

    assertThatThrownBy(drift::orThrow)
        .isInstanceOf(ElectrifiedException.class)
        .hasMessage(
            """
            [electrified:database-differs] The database is not what the migrations make:
              table and column  in the database        was migrated
              invoices.number   character varying(30)  character varying(20)
            Run the migrations that the database lacks; undo what was changed past them, or have \
            the entities say it too and migrate. See docs/rules/database-differs.md""");
  }
}
