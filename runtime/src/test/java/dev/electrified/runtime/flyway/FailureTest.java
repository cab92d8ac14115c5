package dev.electrified.runtime.flyway;

import static dev.electrified.runtime.fixture.ModuleOutput.HEADER;
import static dev.electrified.runtime.fixture.PostgresServer.execute;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.rule.RulePage;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when migrations cannot run, and what is left in the database. */
@Tag("one-jdk")
class FailureTest {
  private static final String USERS = HEADER + "CREATE TABLE users (id uuid NOT NULL);\n";

  @TempDir Path root;

  private DataSource database;
  private URLClassLoader loader;

  @BeforeEach
  void openADatabase() throws SQLException, IOException {
    database = PostgresServer.emptyDatabase();
    loader = ModuleOutput.loader(List.of(root));
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  private ElectrifiedMigrations on(DataSource source) {
    return ElectrifiedMigrations.on(source).classLoader(loader);
  }

  private static String refusal(ElectrifiedMigrations migrations) {
    return catchThrowableOfType(ElectrifiedException.class, migrations::migrate).getMessage();
  }

  private List<String> history() throws SQLException {
    return query(
        database, "SELECT script, success FROM flyway_schema_history ORDER BY installed_rank");
  }

  @Test
  void connectionThatElectricsProxyCouldNotFollowIsRefused() throws Exception {
    ModuleOutput.in(root, "shop").table("users", true).write();

    assertThat(refusal(on(database)))
        .isEqualTo(
            "[electrified:query-mode] The connection would use the query protocol `extended`, and"
                + " Electric's proxy follows `simple` only: it loses track of any other, or hangs."
                + " Add `preferQueryMode=simple` to the JDBC URL of Electric's proxy:"
                + " `jdbc:postgresql://host:65432/database?preferQueryMode=simple`; or give URL,"
                + " user and password to `ElectrifiedMigrations.on`, which adds it. On a PostgreSQL"
                + " of a developer or a test, without Electric, say `.target(Target.POSTGRES)`"
                + " instead. See docs/rules/query-mode.md")
        .satisfies(RulePage::assertShows);
  }

  @Test
  void postgresInPlaceOfTheProxyIsTold() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS + "ALTER TABLE users ENABLE ELECTRIC;\n")
        .migration("V2__grant.sql", HEADER + "ELECTRIC GRANT ALL ON users TO 'admin';\n")
        .table("users", true)
        .write();
    String name = PostgresServer.newDatabase();
    DataSource simple = PostgresServer.database(name, Map.of("preferQueryMode", "simple"));

    assertThat(refusal(on(simple)))
        .isEqualTo(
            "[electrified:not-the-proxy] This is Postgres itself, not Electric's migrations proxy:"
                + " it takes `ELECTRIC` in `V1__add_users.sql` of module `shop` for a syntax error."
                + " Connect to the proxy: host and port of Electric, by default 65432, and its own"
                + " password (PG_PROXY_PASSWORD); or, on a database of a developer or a test that"
                + " replicates nothing, say `.target(Target.POSTGRES)`, which skips such"
                + " statements. See docs/rules/not-the-proxy.md")
        .satisfies(RulePage::assertShows);
    assertThat(query(simple, "SELECT count(*) FROM flyway_schema_history")).containsExactly("0");
  }

  @Test
  void misspeltStatementForElectricIsNotSkipped() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__grant.sql", HEADER + "ELECTRIC GRAND ALL ON users TO 'admin';\n")
        .write();

    assertThat(refusal(on(database)))
        .isEqualTo(
            "[electrified:migration-failed] The migrations of module `shop` failed in"
                + " `V1__grant.sql` of module `shop` (42601: ERROR: syntax error at or near"
                + " \"ELECTRIC\"). What only Electric knows is skipped here, and this is nothing"
                + " that Electric knows: correct its spelling, and mind the `;` at its end. See"
                + " docs/rules/migration-failed.md");
  }

  @Test
  void migrationThatFailsIsRolledBackAndNotRecorded() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__broken.sql", HEADER + "CREATE TABLE a (id uuid);\nSELECT nonsense;\n")
        .write();

    assertThat(refusal(on(database)))
        .isEqualTo(
            "[electrified:migration-failed] The migrations of module `shop` failed in"
                + " `V2__broken.sql` of module `shop` (42703: ERROR: column \"nonsense\" does not"
                + " exist). What was before it is applied and recorded, and this migration rolled"
                + " back, unless it runs outside a transaction. A draft may be changed and run"
                + " again; a committed migration must stay as it is, and the database be made to"
                + " suit it. See docs/rules/migration-failed.md")
        .satisfies(RulePage::assertShows);
    assertThat(history()).containsExactly("V1__add_users.sql|t");
    assertThat(query(database, "SELECT to_regclass('a')")).containsExactly("null");
  }

  @Test
  void groupOfMigrationsIsRolledBackAsAWhole() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__broken.sql", HEADER + "SELECT nonsense;\n")
        .write();

    assertThat(refusal(on(database).configure(flyway -> flyway.group(true))))
        .contains(
            "does not exist). All that this run has applied is rolled back, since Flyway was told"
                + " to group it. A draft may be changed");
    assertThat(history()).isEmpty();
  }

  @Test
  void tableThatSomebodyHoldsIsWaitedForNoLongerThanTheMigrationSays() throws Exception {
    ModuleOutput.in(root, "shop").migration("V1__add_users.sql", USERS).write();
    on(database).migrate();
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration(
            "V2__add_name.sql",
            HEADER + "SET LOCAL lock_timeout = '50ms';\nALTER TABLE users ADD COLUMN name text;\n")
        .write();

    try (Connection other = database.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("LOCK TABLE users");

      assertThat(refusal(on(database)))
          .isEqualTo(
              "[electrified:migration-failed] The migrations of module `shop` failed in"
                  + " `V2__add_name.sql` of module `shop` (55P03: ERROR: canceling statement due to"
                  + " lock timeout). Somebody else holds a lock on the table for longer than the"
                  + " migration waits. It is rolled back: run again when the table is less busy."
                  + " See docs/rules/migration-failed.md");
      other.rollback();
    }
    assertThat(history()).containsExactly("V1__add_users.sql|t");
  }

  @Test
  void draftThatChangedAfterItWasAppliedIsTold() throws Exception {
    ModuleOutput.in(root, "shop").migration("V1__add_users.sql", USERS).write();
    on(database).migrate();
    ModuleOutput.in(root, "shop").migration("V1__add_users.sql", USERS + "SELECT 1;\n").write();

    assertThat(refusal(on(database)))
        .isEqualTo(
            "[electrified:history-differs] The history `flyway_schema_history` of this database and"
                + " the migrations of module `shop` contradict each other: `1` was applied with"
                + " another text. If the migration is a draft that has changed since, make the"
                + " development database anew: `DROP DATABASE` and run again. If it is committed,"
                + " restore its text from version control: what other databases have run must not"
                + " change. See docs/rules/history-differs.md")
        .satisfies(RulePage::assertShows);
  }

  @Test
  void migrationThatWasAppliedAndIsGoneIsTold() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__draft.sql", HEADER + "SELECT 1;\n")
        .write();
    on(database).migrate();
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V3__renamed.sql", HEADER + "SELECT 1;\n")
        .write();

    assertThat(refusal(on(database)))
        .isEqualTo(
            "[electrified:history-differs] The history `flyway_schema_history` of this database and"
                + " the migrations of module `shop` contradict each other: `2` was applied, and"
                + " this program has no such migration. If the database was migrated by a newer"
                + " version of the program, run that one; if a draft was renamed or deleted after"
                + " it had been applied, make the development database anew; if its commit was"
                + " reverted, restore the file and the snapshot from version control, and take back"
                + " the entities only. See docs/rules/history-differs.md");
  }

  @Test
  void newestMigrationThatIsGoneIsMissedOnceThereIsANewerOne() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__reverted.sql", HEADER + "SELECT 1;\n")
        .write();
    on(database).migrate();
    ModuleOutput.in(root, "shop").migration("V1__add_users.sql", USERS).write();
    on(database).migrate();
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V3__next.sql", HEADER + "SELECT 1;\n")
        .write();

    assertThat(refusal(on(database)))
        .contains(": `2` was applied, and this program has no such migration. If ")
        .contains("; if its commit was reverted, restore the file and the snapshot from version");
    assertThat(history()).containsExactly("V1__add_users.sql|t", "V2__reverted.sql|t");
  }

  @Test
  void migrationThatComesTooLateIsTold() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V3__later.sql", HEADER + "SELECT 1;\n")
        .write();
    on(database).migrate();
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__other_branch.sql", HEADER + "SELECT 1;\n")
        .migration("V3__later.sql", HEADER + "SELECT 1;\n")
        .write();

    assertThat(refusal(on(database)))
        .isEqualTo(
            "[electrified:history-differs] The history `flyway_schema_history` of this database and"
                + " the migrations of module `shop` contradict each other: `2` has not been"
                + " applied, and is older than one that has. Branches were merged out of the order"
                + " of their versions: allow it with `.configure(flyway ->"
                + " flyway.outOfOrder(true))`. See docs/rules/history-differs.md");

    on(database).configure(flyway -> flyway.outOfOrder(true)).migrate();
    assertThat(history())
        .containsExactly("V1__add_users.sql|t", "V3__later.sql|t", "V2__other_branch.sql|t");
    on(database).migrate();
  }

  @Test
  void migrationThatComesTooLateForElectricIsMadeAnew() throws Exception {
    ModuleOutput.in(root, "shop").migration("V3__add_users.sql", USERS).write();
    on(database).migrate();
    ModuleOutput.in(root, "shop")
        .migration("V3__add_users.sql", USERS)
        .migration("V2_1__late.sql", HEADER + "CALL electric.migration_version('2.1');\n")
        .write();

    assertThat(refusal(on(database).target(Target.POSTGRES)))
        .endsWith(
            "`2.1` has not been applied, and is older than one that has. Branches were merged out"
                + " of the order of their versions. Make it anew, with a greater one: `outOfOrder`"
                + " is no way out, since Electric keeps from its clients what calls"
                + " `electric.migration_version` with a lower version. See"
                + " docs/rules/history-differs.md");
  }

  @Test
  void migrationThatFailedHalfwayIsNeverTakenForDone() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__half.sql", HEADER + "CREATE TABLE a (id uuid);\nSELECT nonsense;\n")
        .configuration("executeInTransaction=false\n")
        .write();
    assertThat(refusal(on(database))).contains("failed in `V1__half.sql` of module `shop`");

    assertThat(refusal(on(database)))
        .isEqualTo(
            "[electrified:history-differs] The history `flyway_schema_history` of this database and"
                + " the migrations of module `shop` contradict each other: `1` has failed before,"
                + " halfway, since it runs outside a transaction. Undo by hand what it has done,"
                + " then let Flyway forget the attempt: `flyway repair`. See"
                + " docs/rules/history-differs.md");
    assertThat(history()).containsExactly("V1__half.sql|f");
  }

  @Test
  void tableThatIsThereAlreadyIsTold() throws Exception {
    ModuleOutput.in(root, "shop").migration("V1__add_users.sql", USERS).write();
    execute(database, "CREATE SCHEMA app");
    execute(database, "CREATE TABLE app.users (id uuid)");

    assertThat(
            refusal(
                on(database)
                    .configure(
                        flyway ->
                            flyway.schemas("app").baselineOnMigrate(true).baselineVersion("0"))))
        .isEqualTo(
            "[electrified:migration-failed] The migrations of module `shop` failed in"
                + " `V1__add_users.sql` of module `shop` (42P07: ERROR: relation \"users\" already"
                + " exists). The table is in the database already, though this history knows"
                + " nothing of it: was it made by other means, or its history kept in another table"
                + " (`.historyTable(module, table)`). See docs/rules/migration-failed.md");
  }

  @Test
  void schemaThatIsNotEmptyIsRefusedAsByFlyway() throws Exception {
    ModuleOutput.in(root, "shop").migration("V1__add_users.sql", USERS).write();
    execute(database, "CREATE TABLE older (id uuid)");

    assertThat(refusal(on(database)))
        .startsWith(
            "[electrified:migration-failed] Flyway has not run the migrations of module `shop`:"
                + " Found non-empty schema(s) \"public\" but no schema history table.")
        .doesNotContain("..");
  }

  @Test
  void statementForElectricIsNotSkippedUnaskedWhenNoTableIsElectrifiedAnyMore() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS + "ALTER TABLE users ENABLE ELECTRIC;\n")
        .write();

    assertThat(refusal(on(database))).startsWith("[electrified:query-mode] ");
  }

  @Test
  void fileThatPeopleWroteAndThatIsGoneIsTold() throws Exception {
    ModuleOutput.in(root, "shop").entry("byhand.1", "V9__gone.sql").entry("byhands", "1").write();

    assertThat(refusal(on(database)))
        .isEqualTo(
            "[electrified:catalog-unreadable] `V9__gone.sql` was among the migrations when module"
                + " `shop` was compiled, and now `db/migration` on the class path has it not. Build"
                + " from clean. See docs/rules/catalog-unreadable.md");
  }

  @Test
  void serverThatIsDownIsTold() throws Exception {
    ModuleOutput.in(root, "shop").write();

    ElectrifiedException refusal =
        catchThrowableOfType(
            ElectrifiedException.class,
            () ->
                ElectrifiedMigrations.on("jdbc:postgresql://localhost:1/app", "app", "secret")
                    .classLoader(loader)
                    .target(Target.POSTGRES)
                    .migrate());

    assertThat(refusal.rule()).isEqualTo("database-unreachable");
    assertThat(refusal)
        .hasMessageContaining("Nobody answers where the database is expected")
        .hasMessageNotContaining("secret");
  }

  @Test
  void urlThatNoDriverTakesIsTold() throws Exception {
    ModuleOutput.in(root, "shop").write();

    assertThat(
            refusal(
                ElectrifiedMigrations.on("jdbc:postgres://localhost/app", "app", "secret")
                    .classLoader(loader)))
        .isEqualTo(
            "[electrified:database-unreachable] No JDBC driver takes the data source's URL: No"
                + " suitable driver found for jdbc:postgres://localhost/app. Put"
                + " `org.postgresql:postgresql` on the class path, and begin the URL with"
                + " `jdbc:postgresql://`. See docs/rules/database-unreachable.md")
        .satisfies(RulePage::assertShows);
  }
}
