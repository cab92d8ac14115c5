package dev.electrified.runtime.flyway;

import static dev.electrified.runtime.fixture.ModuleOutput.HEADER;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.LeftOutFile;
import dev.electrified.runtime.MigrationResult;
import dev.electrified.runtime.SkippedStatement;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.fixture.LogRecords;
import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migrations of a catalogue on a PostgreSQL that has no Electric beside it. */
class PostgresTargetTest {
  private static final String USERS =
      HEADER
          + """
          CREATE TABLE users (id uuid NOT NULL, CONSTRAINT users_pkey PRIMARY KEY (id));
          ALTER TABLE users ENABLE ELECTRIC;
          ELECTRIC GRANT SELECT ON users TO 'ANYONE';
          """;
  private static final String NAME =
      HEADER
          + """
          CALL electric.migration_version('2');
          ALTER TABLE users ADD COLUMN name text;
          """;

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

  private ElectrifiedMigrations migrations() {
    return ElectrifiedMigrations.on(database).target(Target.POSTGRES).classLoader(loader);
  }

  @Test
  void migrationsRunAndStatementsForElectricAreListed() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__add_name_to_users.sql", NAME)
        .table("users", true)
        .write();

    MigrationResult result = migrations().migrate();

    assertThat(result)
        .isEqualTo(
            new MigrationResult(
                Target.POSTGRES,
                List.of(
                    new MigrationResult.History(
                        "shop",
                        "flyway_schema_history",
                        List.of("V1__add_users.sql", "V2__add_name_to_users.sql"),
                        List.of(
                            new SkippedStatement(
                                "shop", "V1__add_users.sql", "ALTER TABLE users ENABLE ELECTRIC"),
                            new SkippedStatement(
                                "shop",
                                "V1__add_users.sql",
                                "ELECTRIC GRANT SELECT ON users TO 'ANYONE'"),
                            new SkippedStatement(
                                "shop",
                                "V2__add_name_to_users.sql",
                                "CALL electric.migration_version('2')")))),
                List.of()));
    assertThat(columnsOfUsers()).containsExactly("id", "name");
  }

  @Test
  void whatIsSkippedAndWhatIsLeftOutIsLogged() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .copy("V0__old.sql", HEADER)
        .table("users", true)
        .write();
    LogRecords log = LogRecords.of("dev.electrified");
    try (log) {
      migrations().migrate();
    }

    assertThat(log.lines())
        .containsExactly(
            "WARNING Not run: "
                + location("V0__old.sql")
                + " is a copy of a draft that was renamed or deleted; build from clean",
            "INFO Skipped, since this is PostgreSQL and not Electric: ALTER TABLE users ENABLE"
                + " ELECTRIC (V1__add_users.sql of module shop)",
            "INFO Skipped, since this is PostgreSQL and not Electric: ELECTRIC GRANT SELECT ON users"
                + " TO 'ANYONE' (V1__add_users.sql of module shop)");
  }

  private List<String> columnsOfUsers() throws SQLException {
    return query(
        database,
        "SELECT column_name FROM information_schema.columns WHERE table_name = 'users' ORDER BY 1");
  }

  @Test
  void secondRunDoesNothing() throws Exception {
    ModuleOutput.in(root, "shop").migration("V1__add_users.sql", USERS).write();
    migrations().migrate();

    MigrationResult result = migrations().migrate();

    assertThat(result.applied()).isEmpty();
    assertThat(result.skipped()).isEmpty();
  }

  @Test
  void textOfTheLastCompileRunsAndNotAnOldCopy() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .copy("V1__add_users.sql", HEADER + "CREATE TABLE old_draft (id uuid);\n")
        .write();

    assertThat(migrations().migrate().applied()).containsExactly("V1__add_users.sql");

    assertThat(query(database, "SELECT to_regclass('users'), to_regclass('old_draft')"))
        .containsExactly("users|null");
  }

  @Test
  void migrationsOfPeopleRunInTheOrderOfVersions() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V3__add_name_to_users.sql", NAME)
        .byHand("later/V2__first_user.sql", "INSERT INTO users (id) VALUES (gen_random_uuid());\n")
        .byHand("R__view.sql", "CREATE OR REPLACE VIEW names AS SELECT name FROM users;\n")
        .write();

    assertThat(migrations().migrate().applied())
        .containsExactly(
            "V1__add_users.sql",
            "later/V2__first_user.sql",
            "V3__add_name_to_users.sql",
            "R__view.sql");
  }

  @Test
  void filesThatNoCompileHasSeenAreNamedAndNotRun() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V3__add_users.sql", USERS)
        .copy("V1__renamed_since.sql", HEADER + "CREATE TABLE a (id uuid);\n")
        .copy("V4__added_since.sql", "CREATE TABLE b (id uuid);\n")
        .byHand("V2__deleted_draft.sql", HEADER + "CREATE TABLE c (id uuid);\n")
        .write();

    MigrationResult result = migrations().migrate();

    assertThat(result.applied()).containsExactly("V3__add_users.sql");
    assertThat(result.leftOut())
        .containsExactly(
            new LeftOutFile("V1__renamed_since.sql", location("V1__renamed_since.sql"), true),
            new LeftOutFile("V2__deleted_draft.sql", location("V2__deleted_draft.sql"), true),
            new LeftOutFile("V4__added_since.sql", location("V4__added_since.sql"), false));
  }

  private String location(String file) {
    return root.resolve(ModuleOutput.FOLDER).resolve(file).toUri().toString();
  }

  @Test
  void indexMadeOutsideATransactionDoesNotWaitForFlywaysLock() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration(
            "V2__add_index.sql", HEADER + "CREATE INDEX CONCURRENTLY users_idx ON users (id);\n")
        .configuration("executeInTransaction=false\n")
        .write();

    assertThat(migrations().migrate().applied())
        .containsExactly("V1__add_users.sql", "V2__add_index.sql");
  }

  @Test
  void twoProgramsThatStartAtOnceRunEachMigrationOnce() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__add_name_to_users.sql", NAME)
        .write();
    ExecutorService programs = Executors.newFixedThreadPool(4);
    Callable<List<String>> program = () -> migrations().migrate().applied();
    List<Future<List<String>>> runs =
        programs.invokeAll(List.of(program, program, program, program));
    programs.shutdown();

    int applied = 0;
    for (Future<List<String>> run : runs) {
      applied += run.get().size();
    }
    assertThat(applied).isEqualTo(2);
    assertThat(query(database, "SELECT version, success FROM flyway_schema_history ORDER BY 1"))
        .containsExactly("1|t", "2|t");
  }

  @Test
  void nothingReplicatedMeansPostgresUnlessOtherwiseSaid() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_orders.sql", HEADER + "CREATE TABLE orders (id uuid);\n")
        .table("orders", false)
        .write();

    MigrationResult result = ElectrifiedMigrations.on(database).classLoader(loader).migrate();

    assertThat(result.target()).isEqualTo(Target.POSTGRES);
    assertThat(result.applied()).containsExactly("V1__add_orders.sql");
  }

  @Test
  void whatFlywayIsToldBesidesIsHeard() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__add_name_to_users.sql", NAME)
        .write();

    MigrationResult result = migrations().configure(flyway -> flyway.target("1")).migrate();

    assertThat(result.applied()).containsExactly("V1__add_users.sql");
  }

  @Test
  void filesAreFoundWhateverFlywayIsToldOfTheirNames() throws Exception {
    ModuleOutput.in(root, "shop").migration("V1__add_users.sql", USERS).write();

    MigrationResult result =
        migrations()
            .configure(flyway -> flyway.sqlMigrationPrefix("M").sqlMigrationSuffixes(".pgsql"))
            .migrate();

    assertThat(result.applied()).containsExactly("V1__add_users.sql");
  }

  @Test
  void accessRulesThatAreKeptApartHaveTheirOwnHistory() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration(
            "access/V1__grant.sql", HEADER + "ELECTRIC GRANT ALL ON users TO 'users:self';\n")
        .access()
        .write();

    MigrationResult result = migrations().migrate();

    assertThat(result.histories())
        .extracting(MigrationResult.History::table, MigrationResult.History::applied)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "flyway_schema_history", List.of("V1__add_users.sql")),
            org.assertj.core.api.Assertions.tuple(
                "flyway_schema_history_access", List.of("access/V1__grant.sql")));
    assertThat(
            query(database, "SELECT version, script FROM flyway_schema_history_access ORDER BY 1"))
        .containsExactly("0|<< Flyway Baseline >>", "1|access/V1__grant.sql");
  }
}
