package dev.electrified.runtime.flyway;

import static dev.electrified.runtime.fixture.ModuleOutput.HEADER;
import static dev.electrified.runtime.fixture.PostgresServer.execute;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.fixture.LogRecords;
import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.rule.RulePage;
import dev.electrified.runtime.standin.StandInProxy;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What becomes of migrations that are not committed: told when they change, kept from others. */
@Tag("one-jdk")
class DraftsTest {
  private static final String USERS = HEADER + "CREATE TABLE users (id uuid NOT NULL);\n";
  private static final String NAME = HEADER + "ALTER TABLE users ADD COLUMN name text;\n";
  private static final String MARK = "Electrified: migrated by a checked compile, takes no drafts";

  @TempDir Path root;

  private String name;
  private DataSource database;
  private URLClassLoader loader;

  @BeforeEach
  void openADatabase() throws SQLException, IOException {
    name = PostgresServer.newDatabase();
    database = PostgresServer.database(name);
    loader = ModuleOutput.loader(List.of(root));
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  private ElectrifiedMigrations migrations() {
    return ElectrifiedMigrations.on(database).classLoader(loader);
  }

  private static ElectrifiedException refusal(ElectrifiedMigrations migrations) {
    return catchThrowableOfType(ElectrifiedException.class, migrations::migrate);
  }

  /** What a compile in mode {@code check} makes. */
  private ModuleOutput checked() {
    return ModuleOutput.in(root, "shop").entry("mode", "check");
  }

  private ModuleOutput written() {
    return ModuleOutput.in(root, "shop");
  }

  private String comment() throws SQLException {
    return query(database, "SELECT obj_description('flyway_schema_history'::regclass)").get(0);
  }

  private String remake() {
    return "psql -h localhost -p "
        + PostgresServer.port()
        + " -U postgres -d postgres -c \"DROP DATABASE "
        + name
        + " WITH (FORCE)\" -c \"CREATE DATABASE "
        + name
        + "\"";
  }

  @Test
  void draftThatWasWrittenAnewIsToldWithTheCommandThatHelps() throws Exception {
    written().migration("V1__add_users.sql", USERS).draft().write();
    migrations().migrate();
    written().migration("V1__add_users.sql", USERS + "SELECT 1;\n").draft().write();

    ElectrifiedException refusal = refusal(migrations());

    assertThat(refusal)
        .hasMessage(
            "[electrified:draft-changed] This database has run a draft of module `shop` as it was"
                + " before: `V1__add_users.sql` was written anew since. Make the development"
                + " database anew, which loses its rows, and run again: `"
                + remake()
                + "`. If it is committed, restore its text from version control instead. See"
                + " docs/rules/draft-changed.md");
    RulePage.assertShows(
        refusal
            .getMessage()
            .replace("-p " + PostgresServer.port(), "-p 5432")
            .replace("DATABASE " + name, "DATABASE app"));
  }

  @Test
  void commandMakesTheDatabaseAnew() throws Exception {
    written().migration("V1__add_users.sql", USERS).draft().write();
    migrations().migrate();
    written().migration("V1__add_users.sql", USERS + "SELECT 1;\n").draft().write();
    String message = refusal(migrations()).getMessage();

    // what psql would send, one after the other
    for (String part : message.substring(message.indexOf("-c \"")).split("-c \"", -1)) {
      if (!part.isEmpty()) {
        execute(PostgresServer.main(), part.substring(0, part.indexOf('"')));
      }
    }

    assertThat(migrations().migrate().applied()).containsExactly("V1__add_users.sql");
  }

  @Test
  void draftThatWasTakenBackIsTold() throws Exception {
    written().migration("V1__add_users.sql", USERS).migration("V2__a.sql", NAME).draft().write();
    migrations().migrate();
    written()
        .migration("V1__add_users.sql", USERS)
        .migration("V3__b.sql", HEADER + "SELECT 1;\n")
        .draft()
        .write();

    assertThat(refusal(migrations()))
        .hasMessageContaining(
            "[electrified:draft-changed] This database has run a draft of module `shop` as it was"
                + " before: `2` was taken back since. Make the development database anew");
  }

  @Test
  void migrationBeforeTheDraftsIsNotTakenForOne() throws Exception {
    written().migration("V1__add_users.sql", USERS).migration("V2__a.sql", NAME).draft().write();
    migrations().migrate();
    written()
        .migration("V1__add_users.sql", USERS + "SELECT 1;\n")
        .migration("V2__a.sql", NAME + "SELECT 1;\n")
        .draft()
        .write();

    assertThat(refusal(migrations()).rule()).isEqualTo("history-differs");
  }

  @Test
  void checkedCompileKnowsNoDrafts() throws Exception {
    checked().migration("V1__add_users.sql", USERS).write();
    migrations().migrate();
    checked().migration("V1__add_users.sql", USERS + "SELECT 1;\n").write();

    assertThat(refusal(migrations()).rule()).isEqualTo("history-differs");
  }

  @Test
  void changedDraftBehindTheProxyIsToldWithElectricsStateInMind() throws Exception {
    try (StandInProxy proxy =
        StandInProxy.before("localhost", PostgresServer.port()).password("proxy").start()) {
      ElectrifiedMigrations through =
          ElectrifiedMigrations.on(proxy.url(name), "electric", "proxy")
              .target(Target.ELECTRIC)
              .classLoader(loader);
      written().migration("V1__add_users.sql", USERS).draft().write();
      through.migrate();
      written().migration("V1__add_users.sql", USERS + "SELECT 1;\n").draft().write();

      assertThat(refusal(through))
          .hasMessage(
              "[electrified:draft-changed] This database has run a draft of module `shop` as it was"
                  + " before: `V1__add_users.sql` was written anew since. Make the development"
                  + " database anew and Electric with it, which loses their rows; where both run in"
                  + " Docker Compose by `docker compose down --volumes && docker compose up"
                  + " --detach`; then run again. If it is committed, restore its text from version"
                  + " control instead. See docs/rules/draft-changed.md")
          .satisfies(e -> RulePage.assertShows(e.getMessage()));
    }
  }

  @Test
  void draftsRunOnADatabaseThatNoCheckedCompileHasMigrated() throws Exception {
    written().migration("V1__add_users.sql", USERS).draft().write();

    assertThat(migrations().migrate().applied()).containsExactly("V1__add_users.sql");
    assertThat(comment()).isEqualTo("null");
  }

  @Test
  void databaseThatACheckedCompileHasMigratedTakesNoDrafts() throws Exception {
    checked().migration("V1__add_users.sql", USERS).write();
    migrations().migrate();
    written().migration("V1__add_users.sql", USERS).migration("V2__a.sql", NAME).draft().write();

    assertThat(refusal(migrations()))
        .hasMessage(
            "[electrified:draft-refused] `V2__a.sql` of module `shop` may be a draft, and this"
                + " database takes none, since it was migrated by a checked compile before. Commit"
                + " the migration and run what a compile in mode `check` has made: with"
                + " `-Aelectrified.mode=check`, or where `CI=true`. If the database is a"
                + " developer's, say `.development(true)`. See docs/rules/draft-refused.md")
        .satisfies(e -> RulePage.assertShows(e.getMessage()));
    assertThat(query(database, "SELECT script FROM flyway_schema_history"))
        .containsExactly("V1__add_users.sql");
    assertThat(migrations().development(true).migrate().applied()).containsExactly("V2__a.sql");
  }

  @Test
  void modulesOfWhichOneWasCompiledHereMakeNoDatabaseThatTakesNoDrafts() throws Exception {
    Path core = root.resolve("core");
    ModuleOutput.in(core, "core")
        .entry("mode", "check")
        .migration("V1__add_core.sql", HEADER + "CREATE TABLE core (id uuid);\n")
        .write();
    written().migration("V1__add_users.sql", USERS).draft().write();
    loader.close();
    loader = ModuleOutput.loader(List.of(root, core));
    migrations().modules("core", "shop").migrate();
    written().migration("V1__add_users.sql", USERS).migration("V2__a.sql", NAME).draft().write();

    assertThat(migrations().modules("core", "shop").migrate().applied())
        .containsExactly("V2__a.sql");

    ModuleOutput.in(root, "shop")
        .entry("mode", "check")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__a.sql", NAME)
        .write();
    migrations().modules("core", "shop").migrate();
    written()
        .migration("V1__add_users.sql", USERS)
        .migration("V2__a.sql", NAME)
        .migration("V3__b.sql", HEADER + "SELECT 1;\n")
        .draft()
        .write();

    assertThat(refusal(migrations().modules("core", "shop")).rule()).isEqualTo("draft-refused");
  }

  @Test
  void draftThatRanBeforeItWasCommittedIsNoLongerLookedAt() throws Exception {
    checked().migration("V1__add_users.sql", USERS).write();
    migrations().migrate();
    written().migration("V1__add_users.sql", USERS).draft().write();

    assertThat(migrations().migrate().applied()).isEmpty();
  }

  @Test
  void programMayRefuseDraftsAnywhere() throws Exception {
    written().migration("V1__add_users.sql", USERS).draft().write();

    assertThat(refusal(migrations().development(false)))
        .hasMessageStartingWith(
            "[electrified:draft-refused] `V1__add_users.sql` of module `shop` may be a draft, and"
                + " this database takes none, since the program says `.development(false)`. ");
    assertThat(query(database, "SELECT to_regclass('users')")).containsExactly("null");
  }

  @Test
  void accessRulesThatAreKeptApartMayBeDraftsToo() throws Exception {
    written()
        .migration("V1__a.sql", USERS)
        .migration("access/V2__b.sql", HEADER + "SELECT 1;\n")
        .access()
        .draft()
        .write();

    assertThat(refusal(migrations().development(false)))
        .hasMessageContaining("`access/V2__b.sql` of module `shop` may be a draft");
  }

  @Test
  void historyTableRemembersTheCheckedCompileBesideACommentOfItsOwn() throws Exception {
    checked().migration("V1__add_users.sql", USERS).write();
    migrations().migrate();
    assertThat(comment()).isEqualTo(MARK);

    execute(database, "COMMENT ON TABLE flyway_schema_history IS 'ours'");
    migrations().migrate();
    migrations().migrate();

    assertThat(comment()).isEqualTo("ours\n" + MARK);
  }

  @Test
  void developersDatabaseRemembersNothing() throws Exception {
    checked().migration("V1__add_users.sql", USERS).write();
    migrations().development(true).migrate();

    assertThat(comment()).isEqualTo("null");
  }

  @Test
  void connectionsThatDoNotCommitByThemselvesRememberToo() throws Exception {
    checked().migration("V1__add_users.sql", USERS).write();
    migrations().migrate();
    execute(database, "COMMENT ON TABLE flyway_schema_history IS NULL");

    ElectrifiedMigrations.on(manual()).classLoader(loader).migrate();

    assertThat(comment()).isEqualTo(MARK);
  }

  /** Connections that do not commit by themselves. */
  private DataSource manual() {
    return source(
        () -> {
          Connection connection = database.getConnection();
          connection.setAutoCommit(false);
          return connection;
        });
  }

  private static DataSource source(Callable<Connection> connections) {
    return (DataSource)
        Proxy.newProxyInstance(
            DraftsTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (self, method, arguments) -> connections.call());
  }

  @Test
  void historyTablesThatCannotBeMarkedAreAWarningSinceTheMigrationsHaveRun() throws Exception {
    Path core = root.resolve("core");
    ModuleOutput.in(core, "core")
        .entry("mode", "check")
        .migration("V1__add_core.sql", HEADER + "CREATE TABLE core (id uuid);\n")
        .write();
    checked().migration("V1__add_users.sql", USERS).write();
    loader.close();
    loader = ModuleOutput.loader(List.of(root, core));
    migrations().modules("core", "shop").development(true).migrate();
    execute(
        database,
        """
        CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE 'no comments here'; END $$;
        CREATE EVENT TRIGGER refuse ON ddl_command_start WHEN TAG IN ('COMMENT')
        EXECUTE FUNCTION refuse();
        """);

    try (LogRecords log = LogRecords.of("dev.electrified")) {
      ElectrifiedMigrations.on(manual()).classLoader(loader).modules("core", "shop").migrate();

      String fact = "WARNING Drafts are not kept away from this database: its history table %s";
      String why = " cannot be marked: ERROR: no comments here Where: PL/pgSQL function refuse()";
      assertThat(log.lines()).hasSize(2);
      assertThat(log.lines().get(0)).startsWith(fact.formatted("flyway_schema_history_core") + why);
      assertThat(log.lines().get(1)).startsWith(fact.formatted("flyway_schema_history_shop") + why);
    }
  }

  @Test
  void databaseThatIsGoneAfterTheMigrationsIsAWarning() throws Exception {
    checked().migration("V1__add_users.sql", USERS).write();
    DataSource once =
        source(
            () -> {
              if (query(database, "SELECT to_regclass('users')").get(0).equals("users")) {
                throw new SQLException("it went away", "08006");
              }
              return database.getConnection();
            });

    try (LogRecords log = LogRecords.of("dev.electrified")) {
      assertThat(ElectrifiedMigrations.on(once).classLoader(loader).migrate().applied())
          .containsExactly("V1__add_users.sql");

      assertThat(log.lines())
          .containsExactly(
              "WARNING Drafts are not kept away from this database: its history tables cannot be"
                  + " marked: The connection to the database was lost: it went away.");
    }
  }

  @Test
  void historyTableOfSomebodyElseIsNotMarkedAndThatIsLogged() throws Exception {
    checked().migration("V1__add_users.sql", USERS).write();
    migrations().development(true).migrate();
    String role = "migrator_" + name;
    execute(database, "CREATE ROLE " + role + " LOGIN");
    execute(database, "GRANT ALL ON ALL TABLES IN SCHEMA public TO " + role);

    try (LogRecords log = LogRecords.of("dev.electrified")) {
      ElectrifiedMigrations.on(PostgresServer.database(name, role)).classLoader(loader).migrate();

      assertThat(log.lines())
          .contains(
              "WARNING Drafts are not kept away from this database: its history table"
                  + " flyway_schema_history belongs to somebody else and cannot be marked");
    }
    assertThat(comment()).isEqualTo("null");
  }

  @Test
  void hostileNameOfADatabaseStaysInsideTheCommand() throws Exception {
    String hostile = "a'b\"; $(c) " + name;
    execute(PostgresServer.main(), "CREATE DATABASE \"" + hostile.replace("\"", "\"\"") + "\"");
    PGSimpleDataSource other = new PGSimpleDataSource();
    other.setPortNumbers(new int[] {PostgresServer.port()});
    other.setDatabaseName(hostile);
    other.setUser("postgres");
    written().migration("V1__add_users.sql", USERS).draft().write();
    ElectrifiedMigrations.on(other).classLoader(loader).migrate();
    written().migration("V1__add_users.sql", USERS + "SELECT 1;\n").draft().write();

    assertThat(refusal(ElectrifiedMigrations.on(other).classLoader(loader)))
        .hasMessageContaining(
            " -c 'DROP DATABASE \"a'\\''b\"\"; $(c) "
                + name
                + "\" WITH (FORCE)' -c 'CREATE DATABASE \"a'\\''b\"\"; $(c) "
                + name
                + "\"'`");
  }
}
