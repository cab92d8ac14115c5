package dev.electrified.runtime.flyway;

import static dev.electrified.runtime.fixture.ModuleOutput.HEADER;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.MigrationResult;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.fixture.Program;
import dev.electrified.runtime.rule.RulePage;
import dev.electrified.runtime.standin.StandInProxy;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The migrations of a catalogue through a stand-in for Electric's migrations proxy. */
@Tag("one-jdk")
class ElectricTargetTest {
  private static final String USERS =
      HEADER
          + """
          CREATE TABLE users (id uuid NOT NULL, CONSTRAINT users_pkey PRIMARY KEY (id));
          ALTER TABLE users ENABLE ELECTRIC;
          """;
  private static final String GRANT = HEADER + "ELECTRIC GRANT SELECT ON users TO 'ANYONE';\n";
  private static final String HISTORY =
      "SELECT version, description, type, script, checksum, success FROM flyway_schema_history"
          + " WHERE version <> '0' ORDER BY version";

  @TempDir Path root;

  private String database;
  private URLClassLoader loader;

  @BeforeEach
  void openADatabase() throws SQLException, IOException {
    database = PostgresServer.newDatabase();
    loader = ModuleOutput.loader(List.of(root));
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__grant.sql", GRANT)
        .table("users", true)
        .write();
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  private static StandInProxy.Builder proxy() {
    return StandInProxy.before("localhost", PostgresServer.port()).password("proxy");
  }

  private ElectrifiedMigrations through(StandInProxy proxy) {
    return ElectrifiedMigrations.on(proxy.url(database), "electric", "proxy").classLoader(loader);
  }

  private ElectrifiedException refusal(StandInProxy proxy) {
    return catchThrowableOfType(ElectrifiedException.class, () -> through(proxy).migrate());
  }

  private List<String> history(String name) throws SQLException {
    return query(PostgresServer.database(name), HISTORY);
  }

  @Test
  void migrationsElectrifyTables() throws Exception {
    try (StandInProxy proxy = proxy().features(true).start()) {
      MigrationResult result = through(proxy).migrate();

      assertThat(result)
          .isEqualTo(
              new MigrationResult(
                  Target.ELECTRIC,
                  List.of(
                      new MigrationResult.History(
                          "shop",
                          "flyway_schema_history",
                          List.of("V1__add_users.sql", "V2__grant.sql"),
                          List.of())),
                  List.of()));
      assertThat(
              query(
                  PostgresServer.database(database),
                  "SELECT schema_name, table_name FROM electric.electrified"))
          .containsExactly("public|users");
    }
  }

  @Test
  void historyIsThatOfPlainFlywayWhateverTheTarget() throws Exception {
    String plain = PostgresServer.newDatabase();
    String skipping = PostgresServer.newDatabase();
    Path folder = Files.createDirectory(root.resolve("files"));
    Files.writeString(folder.resolve("V1__add_users.sql"), USERS);
    Files.writeString(folder.resolve("V2__grant.sql"), GRANT);
    try (StandInProxy proxy = proxy().features(true).start()) {
      through(proxy).migrate();
      Flyway.configure()
          .dataSource(proxy.url(plain) + "?preferQueryMode=simple", "electric", "proxy")
          .locations("filesystem:" + folder)
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
    }
    ElectrifiedMigrations.on(PostgresServer.database(skipping))
        .target(Target.POSTGRES)
        .classLoader(loader)
        .migrate();

    assertThat(history(plain))
        .extracting(row -> row.substring(0, row.lastIndexOf('|', row.lastIndexOf('|') - 1)))
        .containsExactly("1|add users|SQL|V1__add_users.sql", "2|grant|SQL|V2__grant.sql");
    assertThat(history(database)).isEqualTo(history(plain));
    assertThat(history(skipping)).isEqualTo(history(plain));
  }

  @Test
  void plainFlywayTakesOverFromTheRuntimeAndGivesBack() throws Exception {
    Path folder = Files.createDirectory(root.resolve("files"));
    Files.writeString(folder.resolve("V1__add_users.sql"), USERS);
    Files.writeString(folder.resolve("V2__grant.sql"), GRANT);
    try (StandInProxy proxy = proxy().features(true).start()) {
      through(proxy).configure(flyway -> flyway.target("1")).migrate();
      Flyway.configure()
          .dataSource(proxy.url(database) + "?preferQueryMode=simple", "electric", "proxy")
          .locations("filesystem:" + folder)
          .load()
          .migrate();

      assertThat(through(proxy).migrate().applied()).isEmpty();
    }
  }

  @Test
  void switchedOffStatementsAreTold() throws Exception {
    try (StandInProxy proxy = proxy().features(false).start()) {
      assertThat(refusal(proxy))
          .hasMessage(
              "[electrified:electric-switched-off] Electric has a statement of `V2__grant.sql` of"
                  + " module `shop` switched off (EX001: ERROR: ELECTRIC GRANT is currently"
                  + " unsupported). Start Electric with"
                  + " ELECTRIC_FEATURES=\"proxy_ddlx_grant=true:proxy_ddlx_revoke=true"
                  + ":proxy_ddlx_assign=true:proxy_ddlx_unassign=true\", and run again. See"
                  + " docs/rules/electric-switched-off.md")
          .satisfies(e -> RulePage.assertShows(e.getMessage()));
    }
    assertThat(history(database)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EX002 | possible-rename           | ALTER TABLE users RENAME TO people
          EX004 | unsupported-change        | DROP TABLE users
          EX005 | electrified-type          | ALTER TABLE users ADD COLUMN a numeric
          EX006 | electrified-default       | ALTER TABLE users ADD COLUMN a text DEFAULT 'x'
          EX007 | unsupported-change        | ALTER TABLE users ALTER COLUMN id DROP NOT NULL
          EX008 | possible-rename           | ALTER TABLE users RENAME COLUMN id TO key
          EX009 | unsupported-change        | ALTER TABLE users ALTER COLUMN id TYPE text
          EX010 | unsupported-change        | ALTER TABLE users DROP COLUMN id
          EX011 | electrified-new-reference | ALTER TABLE users ADD COLUMN a uuid REFERENCES users
          EX011 | electrified-check         | ALTER TABLE users ADD COLUMN a text CHECK (a > '')
          EX011 | electrified-unique        | ALTER TABLE users ADD COLUMN a text UNIQUE
          EX012 | unsupported-change        | ALTER TABLE users RENAME CONSTRAINT users_pkey TO p
          P0001 | missing-key               | CREATE TABLE a (b int); ALTER TABLE a ENABLE ELECTRIC
          P0001 | electrified-type          | \
          CREATE TABLE a (b numeric PRIMARY KEY); ALTER TABLE a ENABLE ELECTRIC
          P0001 | electrified-default       | \
          CREATE TABLE a (b int PRIMARY KEY DEFAULT 1); ALTER TABLE a ENABLE ELECTRIC
          P0001 | electrified-unique        | \
          CREATE TABLE a (b int PRIMARY KEY, c int UNIQUE); ALTER TABLE a ENABLE ELECTRIC
          P0001 | electrified-schema        | \
          CREATE SCHEMA z; CREATE TABLE z.a (b int PRIMARY KEY); ALTER TABLE z.a ENABLE ELECTRIC
          00000 | electric-refused          | ELECTRIC GRANT ALL PRIVILEGES ON users TO 'a'
          """)
  void refusalNamesThePageOfItsRule(String code, String page, String sql) throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__refused.sql", HEADER + sql + ";\n")
        .table("users", true)
        .write();
    try (StandInProxy proxy = proxy().features(true).start()) {
      assertThat(refusal(proxy).getMessage())
          .startsWith(
              "[electrified:electric-refused] Electric refuses a statement of `V2__refused.sql` of"
                  + " module `shop` ("
                  + code
                  + ": ERROR: ")
          .endsWith("See docs/rules/" + page + ".md");
    }
    assertThat(history(database)).hasSize(1);
  }

  @Test
  void refusalIsToldAsOnItsPage() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", USERS)
        .migration("V2__refused.sql", HEADER + "ALTER TABLE users DROP COLUMN id;\n")
        .table("users", true)
        .write();
    try (StandInProxy proxy = proxy().features(true).start()) {
      RulePage.assertShows(refusal(proxy).getMessage());
    }
  }

  @Test
  void wrongPasswordIsTold() throws Exception {
    try (StandInProxy proxy = proxy().start()) {
      ElectrifiedException refusal =
          catchThrowableOfType(
              ElectrifiedException.class,
              () ->
                  ElectrifiedMigrations.on(proxy.url(database), "electric", "wrong-secret")
                      .classLoader(loader)
                      .migrate());

      assertThat(refusal.rule()).isEqualTo("database-unreachable");
      assertThat(refusal)
          .hasMessageStartingWith(
              "[electrified:database-unreachable] The database refuses the user: ")
          .hasMessageContaining("`PG_PROXY_PASSWORD`")
          .hasMessageNotContaining("wrong-secret");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CREATE TABLE users, 0",
    "ALTER TABLE users ENABLE ELECTRIC, 0",
    "ELECTRIC GRANT, 1",
    "INSERT INTO \"public\".\"flyway_schema_history\", 0"
  })
  void droppedConnectionLeavesNoMigrationHalfDone(String at, int applied) throws Exception {
    try (StandInProxy proxy =
        proxy()
            .features(true)
            .dropConnectionAt(sql -> sql.startsWith(at) && !sql.contains("<< Flyway Baseline >>"))
            .start()) {
      assertThat(refusal(proxy).getMessage())
          .startsWith("[electrified:connection-lost] The connection was lost while `V")
          .contains("Electric's proxy drops connections on what it cannot digest");
    }
    assertThat(history(database)).hasSize(applied);
    try (StandInProxy proxy = proxy().features(true).start()) {
      assertThat(through(proxy).migrate().applied()).hasSize(2 - applied);
    }
    assertThat(history(database)).hasSize(2);
  }

  @Test
  void droppedConnectionIsToldAsOnItsPage() throws Exception {
    try (StandInProxy proxy =
        proxy().dropConnectionAt(sql -> sql.startsWith("CREATE TABLE users")).start()) {
      RulePage.assertShows(refusal(proxy).getMessage());
    }
  }

  @Test
  void twoProgramsThatStartAtOnceRunEachMigrationOnce() throws Exception {
    try (StandInProxy proxy = proxy().features(true).start()) {
      ExecutorService programs = Executors.newFixedThreadPool(3);
      Callable<List<String>> program = () -> through(proxy).migrate().applied();
      List<Future<List<String>>> runs = programs.invokeAll(List.of(program, program, program));
      programs.shutdown();

      int applied = 0;
      for (Future<List<String>> run : runs) {
        applied += run.get().size();
      }
      assertThat(applied).isEqualTo(2);
    }
    assertThat(history(database)).hasSize(2);
  }

  @Test
  void twoProcessesThatStartAtOnceRunEachMigrationOnce() throws Exception {
    ModuleOutput shop =
        ModuleOutput.in(root, "shop")
            .migration("V1__add_users.sql", USERS)
            .migration("V2__grant.sql", GRANT)
            .table("users", true)
            .write();
    int applied = 0;
    try (StandInProxy proxy = proxy().features(true).start()) {
      List<Program.Running> programs =
          List.of(
              shop.startProgram(proxy.url(database), "proxy"),
              shop.startProgram(proxy.url(database), "proxy"));
      for (Program.Running program : programs) {
        Program.Ended ended = program.end();
        assertThat(ended.code()).as(ended.printed()).isZero();
        applied +=
            ended
                .printed()
                .lines()
                .filter(line -> line.startsWith("applied "))
                .mapToInt(line -> Integer.parseInt(line.substring("applied ".length())))
                .sum();
      }
    }
    assertThat(applied).isEqualTo(2);
    assertThat(history(database)).hasSize(2);
  }
}
