package dev.electrified.processor;

import static dev.electrified.runtime.fixture.PostgresServer.execute;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.electrified.processor.ExamplesPage.Section;
import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.MigrationResult;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.fixture.Program;
import dev.electrified.runtime.rule.RuntimeRule;
import dev.electrified.runtime.standin.StandInProxy;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The code of {@code docs/production.md}, compiled and run on a database as the page says. */
@Tag("one-jdk")
class ProductionPageTest {
  private static final Path FILE = Path.of("../docs/production.md");
  private static final ExamplesPage PAGE = new ExamplesPage(FILE);
  private static final Pattern LOGGED = Pattern.compile("(?m)^\\| (info|warning) \\| `([^`]+)` ");
  private static final String FIRST = "V20260102030405__add_projects.sql";
  private static final String HALF =
      "CREATE TABLE half (id bigint);\nINSERT INTO rates VALUES (1);\n";
  private static final String SECOND = "V20260103030405__add_note_to_projects.sql";

  /** The blocks of the page that a test compiles or runs. */
  @Retention(RetentionPolicy.RUNTIME)
  @java.lang.annotation.Target(ElementType.METHOD)
  private @interface Uses {
    String[] value();
  }

  @TempDir private Path temp;
  private CaseProject project;
  private String name;
  private DataSource database;
  private StandInProxy proxy;

  @BeforeEach
  void start() throws IOException, SQLException {
    project = CaseProject.in(temp.resolve("app"));
    name = PostgresServer.newDatabase();
    database = PostgresServer.database(name);
    proxy = StandInProxy.before("localhost", PostgresServer.port()).features(true).start();
  }

  @AfterEach
  void stop() throws IOException {
    proxy.close();
  }

  private static String block(String info) throws IOException {
    for (Section section : PAGE.sections()) {
      if (section.block(info).isPresent()) {
        return section.block(info).get();
      }
    }
    throw new AssertionError("no block " + info);
  }

  /** Compiles a release with the job, in that mode at last. */
  private ReleasedProgram release(int number, String entity, String mode) throws IOException {
    return ReleasedProgram.compile(
        project, number, mode, Map.of("Project", entity, "Migrate", block("java migrate")));
  }

  private ReleasedProgram first() throws IOException {
    return release(1, block("java first"), "check");
  }

  private ReleasedProgram second() throws IOException {
    return release(2, block("java second"), "check");
  }

  private DataSource proxied() {
    return simple(proxy.url(name), "any");
  }

  /** Connections as Electric's proxy wants them. */
  private static DataSource simple(String url, String user) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url + "?preferQueryMode=simple");
    source.setUser(user);
    source.setPassword("proxy_password");
    return source;
  }

  private static Program.Ended doctor(String url, ReleasedProgram program) throws Exception {
    return program.main(url, "dev.electrified.runtime.ElectrifiedDoctor", url).run();
  }

  private Program.Ended migrate(ReleasedProgram program) throws Exception {
    return program.main(proxy.url(name), "app.Migrate").run();
  }

  private static Program.Ended deploy(String url, ReleasedProgram program) throws Exception {
    return program.command(url, "sh", "-c", block("sh deploy")).run();
  }

  @Test
  void everyBlockIsUsedByATest() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    for (Method method : ProductionPageTest.class.getDeclaredMethods()) {
      Uses uses = method.getAnnotation(Uses.class);
      if (uses != null) {
        assertThat(method.isAnnotationPresent(Test.class)).as(method.getName()).isTrue();
        used.addAll(List.of(uses.value()));
      }
    }
    List<String> blocks =
        PAGE.sections().stream().flatMap(section -> section.blocks().keySet().stream()).toList();
    assertThat(blocks).containsExactlyInAnyOrderElementsOf(used);
    assertThat(PAGE.fences()).isEqualTo(blocks.size());
  }

  @Test
  @Uses({"java first", "java second", "java migrate", "sh deploy"})
  @DisabledOnOs(OS.WINDOWS) // a script of a shell
  void deploymentMigratesAndAnOldInstanceStartsAnewOnTheNewerDatabase() throws Exception {
    String url = proxy.url(name);
    ReleasedProgram first = first();
    ReleasedProgram second = second();

    Program.Ended deployed = deploy(url, first);
    assertThat(deployed.printed()).contains("\napplied [" + FIRST + "]\n");
    assertThat(deployed.code()).as(deployed.printed()).isZero();
    Program.Ended behind = doctor(url, second);
    assertThat(behind.printed()).contains("1 applied, 1 to come: " + SECOND);
    assertThat(behind.code()).isEqualTo(1);

    deployed = deploy(url, second);
    assertThat(deployed.printed()).contains("\napplied [" + SECOND + "]\n");
    assertThat(deployed.code()).as(deployed.printed()).isZero();
    assertThat(doctor(url, second).code()).isZero();

    assertThat(migrate(first)).isEqualTo(new Program.Ended(0, "applied []\n"));
    execute(database, "INSERT INTO projects (id, name) VALUES (gen_random_uuid(), 'by old code')");
    Program.Ended old = doctor(url, first);
    assertThat(old.printed()).contains("projects.note");
    assertThat(old.code()).isEqualTo(1);
    assertThatThrownBy(() -> first.drift(database).compare().orThrow())
        .isInstanceOf(ElectrifiedException.class)
        .hasMessageContaining("projects.note");
    second.drift(database).compare().orThrow();
  }

  @Test
  @Uses("sh deploy")
  @DisabledOnOs(OS.WINDOWS) // a script of a shell
  void deploymentStopsWhereTheDatabaseCannotBeAsked() throws Exception {
    String url;
    try (ServerSocket closed = new ServerSocket(0)) {
      url = "jdbc:postgresql://localhost:" + closed.getLocalPort() + "/app";
    }
    ReleasedProgram first = first();
    assertThat(doctor(url, first).code()).isEqualTo(2);

    Program.Ended deployed = deploy(url, first);
    assertThat(deployed.code()).isEqualTo(1);
    assertThat(deployed.printed()).doesNotContain("applied");
  }

  @Test
  @Uses("java migrate")
  void programsThatStartTogetherMigrateOnce() throws Exception {
    ReleasedProgram first = first();
    Program.Running one = first.main(proxy.url(name), "app.Migrate").start();
    Program.Running other = first.main(proxy.url(name), "app.Migrate").start();
    assertThat(List.of(one.end(), other.end()))
        .containsExactlyInAnyOrder(
            new Program.Ended(0, "applied [" + FIRST + "]\n"),
            new Program.Ended(0, "applied []\n"));
  }

  @Test
  @Uses("java migrate")
  void jobRefusesDraftsAndFails() throws Exception {
    Program.Ended ended = migrate(release(1, block("java first"), "write"));
    assertThat(ended.printed()).startsWith("[electrified:draft-refused] ");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(query(database, "SELECT tablename FROM pg_tables WHERE tablename = 'projects'"))
        .isEmpty();
  }

  @Test
  void withoutTheProxyNothingIsSkippedUnasked() throws Exception {
    String url = "jdbc:postgresql://localhost:" + PostgresServer.port() + "/" + name;
    ElectrifiedMigrations migrations = first().migrations(simple(url, "postgres"));
    assertThat(rule(migrations)).isEqualTo("not-the-proxy");
    assertThat(query(database, "SELECT tablename FROM pg_tables WHERE tablename = 'projects'"))
        .isEmpty();
  }

  @Test
  @Uses("java retry")
  void migrationThatWaitedTooLongIsTriedAgain() throws Exception {
    first().migrations(database).target(Target.POSTGRES).migrate();
    Method migrate = compiled("Retry", block("java retry"));
    AtomicInteger calls = new AtomicInteger();
    try (Connection holder = database.getConnection();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("LOCK TABLE projects");
      ElectrifiedMigrations waiting =
          second()
              .migrations(database)
              .target(Target.POSTGRES)
              .configure(flyway -> releaseAtTheSecondAttempt(calls, holder));
      MigrationResult result = (MigrationResult) migrate.invoke(null, waiting);
      assertThat(result.applied()).containsExactly(SECOND);
    }
    assertThat(calls.get()).as("two for each attempt").isEqualTo(4);
  }

  /** Settings are asked for twice in each attempt: before all, and for the history table. */
  private static void releaseAtTheSecondAttempt(AtomicInteger calls, Connection holder) {
    if (calls.incrementAndGet() == 3) {
      try {
        holder.rollback();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The only method of a class with these members. */
  private Method compiled(String type, String members) throws Exception {
    Method method =
        ReleasedProgram.compileBeside(temp, type, "class " + type + " {\n" + members + "}\n")
            .getDeclaredMethods()[0];
    method.setAccessible(true);
    return method;
  }

  @Test
  @Uses({"sql roles", "sql history"})
  void ownerMigratesAndTheApplicationReadsAndWrites() throws Exception {
    execute(database, block("sql roles"));
    try {
      DataSource owner = PostgresServer.database(name, "app_owner");
      DataSource app = PostgresServer.database(name, "app");
      ReleasedProgram first = first();
      first.migrations(owner).target(Target.POSTGRES).migrate();
      execute(app, "UPDATE flyway_schema_history SET checksum = checksum");
      execute(owner, block("sql history"));
      assertThatThrownBy(() -> execute(app, "DELETE FROM flyway_schema_history"))
          .hasMessageContaining("permission denied");
      execute(app, "INSERT INTO projects VALUES (gen_random_uuid(), 'one')");
      assertThat(query(app, "SELECT name FROM projects")).containsExactly("one");
      first.drift(app).target(Target.POSTGRES).compare().orThrow();

      ReleasedProgram second = second();
      ElectrifiedException refusal =
          catchThrowableOfType(
              ElectrifiedException.class,
              () -> second.migrations(app).target(Target.POSTGRES).migrate());
      assertThat(refusal.rule()).isEqualTo("migration-failed");
      assertThat(refusal.getMessage()).contains("42501");
      second.migrations(owner).target(Target.POSTGRES).migrate();
      execute(app, "UPDATE projects SET note = 'two'");
    } finally {
      execute(database, "DROP OWNED BY app, app_owner; DROP ROLE app, app_owner");
    }
  }

  @Test
  @Uses("sql electric")
  void roleOfTheApplicationMayAskWhatElectricReplicates() throws Exception {
    ReleasedProgram first = first();
    first.migrations(proxied()).migrate();
    assertThat(query(database, "SELECT tableowner FROM pg_tables WHERE tablename = 'projects'"))
        .containsExactly("postgres");
    execute(database, "CREATE ROLE app LOGIN");
    try {
      DataSource app = PostgresServer.database(name, "app");
      assertThat(first.drift(app).compare().describe()).contains("not readable by app");
      execute(database, block("sql electric"));
      first.drift(app).compare().orThrow();
    } finally {
      execute(database, "DROP OWNED BY app; DROP ROLE app");
    }
  }

  /** Migrates a module whose migration stops halfway, and undoes what it has done. */
  private ElectrifiedMigrations halfway() throws Exception {
    ModuleOutput.in(temp.resolve("shop"), "shop")
        .migration("V1__half.sql", ModuleOutput.HEADER + HALF)
        .configuration("executeInTransaction=false\n")
        .write();
    ElectrifiedMigrations migrations =
        new ReleasedProgram(temp.resolve("shop")).migrations(database).target(Target.POSTGRES);
    assertThat(rule(migrations)).isEqualTo("migration-failed");
    assertThat(query(database, block("sql failed"))).containsExactly("V1__half.sql");
    assertThat(rule(migrations)).isEqualTo("history-differs");
    execute(database, "DROP TABLE half; CREATE TABLE rates (id bigint)");
    return migrations;
  }

  private void assertThatItIsForgotten(ElectrifiedMigrations migrations) throws Exception {
    assertThat(query(database, block("sql failed"))).isEmpty();
    assertThat(migrations.migrate().applied()).containsExactly("V1__half.sql");
    assertThat(query(database, "SELECT id FROM rates")).containsExactly("1");
  }

  @Test
  @Uses("sql failed")
  void migrationThatStoppedHalfwayIsUndoneAndForgotten() throws Exception {
    ElectrifiedMigrations migrations = halfway();
    Path files = Files.createDirectories(temp.resolve("files"));
    Files.writeString(files.resolve("V1__half.sql"), ModuleOutput.HEADER + HALF);
    Files.writeString(files.resolve("V1__half.sql.conf"), "executeInTransaction=false\n");

    Flyway.configure().dataSource(database).locations("filesystem:" + files).load().repair();

    assertThatItIsForgotten(migrations);
  }

  @Test
  @Uses({"sql failed", "sql forget"})
  void migrationThatStoppedHalfwayIsForgottenWithoutFlywaysCommand() throws Exception {
    ElectrifiedMigrations migrations = halfway();

    execute(database, block("sql forget"));

    assertThatItIsForgotten(migrations);
  }

  /** A release of a module with these migrations of its own, by file. */
  private ElectrifiedMigrations shop(String release, Map<String, String> migrations)
      throws Exception {
    ModuleOutput shop = ModuleOutput.in(temp.resolve(release), "shop");
    for (Map.Entry<String, String> migration : new TreeMap<>(migrations).entrySet()) {
      shop.migration(migration.getKey(), ModuleOutput.HEADER + migration.getValue());
    }
    shop.write();
    return new ReleasedProgram(temp.resolve(release)).migrations(database).target(Target.POSTGRES);
  }

  @Test
  void oldReleaseRefusesALateMigrationThatHasRun() throws Exception {
    Map<String, String> migrations =
        new TreeMap<>(
            Map.of("V1__a.sql", "CREATE TABLE a ();\n", "V3__c.sql", "CREATE TABLE c ();\n"));
    ElectrifiedMigrations old = shop("old", migrations);
    old.migrate();
    migrations.put("V2__b.sql", "CREATE TABLE b ();\n");
    MigrationResult late =
        shop("new", migrations).configure(flyway -> flyway.outOfOrder(true)).migrate();
    assertThat(late.applied()).containsExactly("V2__b.sql");

    assertThat(rule(old)).isEqualTo("history-differs");
  }

  @Test
  void oldReleaseRunsARepeatableMigrationAgain() throws Exception {
    ElectrifiedMigrations old = shop("old", Map.of("R__one.sql", "SELECT 1;\n"));
    assertThat(old.migrate().applied()).containsExactly("R__one.sql");
    ElectrifiedMigrations newer = shop("new", Map.of("R__one.sql", "SELECT 2;\n"));
    assertThat(newer.migrate().applied()).containsExactly("R__one.sql");

    assertThat(old.migrate().applied()).containsExactly("R__one.sql");
  }

  private static String rule(ElectrifiedMigrations migrations) {
    return catchThrowableOfType(ElectrifiedException.class, migrations::migrate).rule();
  }

  @Test
  void commitWhoseMigrationRanNowhereIsRevertedAsAWhole() throws IOException {
    DraftedProject drafted = DraftedProject.in(temp.resolve("git"));
    drafted.entity("Task", "String name;").compile();
    drafted.git().commitAll("one");
    drafted.entity("Task", "String name;", "String wrong;").compile();
    drafted.git().commitAll("two");
    assertThat(drafted.migrations()).hasSize(2);

    drafted.git().git("revert", "--no-edit", "HEAD");
    drafted.entity("Task", "String name;", "String better;").compile();

    assertThat(drafted.migrations().values())
        .hasSize(2)
        .last()
        .asString()
        .endsWith("ALTER TABLE task ADD COLUMN better varchar(255);\n");
    drafted.git().commitAll("three");
    assertThat(drafted.option("mode", "check").compile()).isEmpty();
  }

  @Test
  @Uses("java later")
  void whatWasSkippedOnPostgresIsMadeUpForThroughTheProxy() throws Exception {
    ReleasedProgram first = first();
    MigrationResult result = first.migrations(database).target(Target.POSTGRES).migrate();
    assertThat(result.skipped()).hasSize(1);
    assertThat(first.drift(proxied()).compare().isEmpty()).isFalse();
    assertThat(first.migrations(proxied()).migrate().applied()).isEmpty();
    assertThat(first.drift(proxied()).compare().isEmpty()).isFalse();

    compiled("Later", block("java later")).invoke(null, result, proxied());
    first.drift(proxied()).compare().orThrow();
    assertThat(second().migrations(proxied()).migrate().applied()).containsExactly(SECOND);
  }

  @Test
  @Uses("java later")
  void versionsForClientsAreNotMadeUpFor() throws Exception {
    ModuleOutput.in(temp.resolve("shop"), "shop")
        .migration(
            "V1__rates.sql",
            ModuleOutput.HEADER
                + "CALL electric.migration_version('1');\n"
                + "CREATE TABLE rates (id uuid PRIMARY KEY);\n"
                + "ALTER TABLE rates ENABLE ELECTRIC;\n")
        .table("rates", true)
        .write();
    MigrationResult result =
        new ReleasedProgram(temp.resolve("shop"))
            .migrations(database)
            .target(Target.POSTGRES)
            .migrate();
    assertThat(result.skipped()).hasSize(2);

    compiled("Later", block("java later")).invoke(null, result, proxied());

    assertThat(proxy.received())
        .contains("ALTER TABLE rates ENABLE ELECTRIC")
        .noneMatch(statement -> statement.contains("migration_version"));
  }

  @Test
  @Uses({"sql roles", "sql owner"})
  void roleOfElectricGoesOnWithTheTablesOfTheOwner() throws Exception {
    execute(database, block("sql roles") + "CREATE ROLE electric_role LOGIN;");
    try {
      String plain = block("java first").replace(" @Electrified", "");
      release(1, plain, "check").migrations(PostgresServer.database(name, "app_owner")).migrate();
      DataSource electric = PostgresServer.database(name, "electric_role");
      String note = "@Entity public class Note {\n  @Id UUID id;\n}\n";
      ReleasedProgram second =
          ReleasedProgram.compile(
              project,
              2,
              "check",
              Map.of("Project", block("java second").replace(" @Electrified", ""), "Note", note));
      assertThatThrownBy(() -> second.migrations(electric).migrate())
          .isInstanceOf(ElectrifiedException.class)
          .hasMessageContaining("permission denied");

      execute(database, block("sql owner"));
      assertThat(second.migrations(electric).migrate().applied()).hasSize(1);

      DataSource app = PostgresServer.database(name, "app");
      execute(app, "INSERT INTO note VALUES (gen_random_uuid())");
      execute(app, "UPDATE projects SET note = 'two'");
    } finally {
      execute(
          database,
          "DROP OWNED BY app, app_owner, electric_role; DROP ROLE app, app_owner, electric_role");
    }
  }

  @Test
  void entityThatIsElectrifiedLaterGoesOnWithItsHistory() throws Exception {
    String plain = block("java first").replace(" @Electrified", "");
    release(1, plain, "check").migrations(database).migrate();
    execute(database, "INSERT INTO projects VALUES (gen_random_uuid(), 'one')");

    ReleasedProgram electrified = release(2, block("java first"), "check");
    assertThat(electrified.migrations(proxied()).migrate().applied()).hasSize(1);
    electrified.drift(proxied()).compare().orThrow();
    assertThat(query(database, "SELECT name FROM projects")).containsExactly("one");
  }

  @Test
  @Uses("properties boot")
  void propertiesAreThoseOfThePageOfSpringBoot() throws IOException {
    String boot = Files.readString(Path.of("../docs/spring-boot.md"));
    for (String line : block("properties boot").lines().toList()) {
      String property = line.substring(0, line.indexOf('='));
      assertThat(boot).contains("`" + property + "`");
    }
  }

  @Test
  void everythingThatMigratingFailsByIsInTheTable() throws IOException {
    TreeSet<String> rules = new TreeSet<>();
    for (RuntimeRule rule : RuntimeRule.values()) {
      rules.add(rule.slug());
    }
    rules.removeAll(Set.of("mapping-differs", "database-differs", "setting-value"));
    TreeSet<String> rows = new TreeSet<>();
    for (String line : PAGE.section("When it fails").text().lines().toList()) {
      Matcher link = Pattern.compile("\\[([a-z-]+)]\\(rules/").matcher(line.split(" \\| ", 0)[0]);
      while (line.startsWith("| [") && link.find()) {
        rows.add(link.group(1));
      }
    }
    assertThat(rows).isEqualTo(rules);
  }

  @Test
  void messagesOfTheTableAreThoseOfTheRuntime() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("../runtime/src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.append(Files.readString(file));
      }
    }
    Matcher row = LOGGED.matcher(Files.readString(FILE));
    List<String> rows = new ArrayList<>();
    while (row.find()) {
      String message = row.group(2);
      rows.add(message);
      String level = row.group(1).equals("info") ? "INFO" : "WARNING";
      if (message.startsWith("[electrified:")) {
        assertThat(Stream.of(RuntimeRule.values()).map(rule -> "[electrified:" + rule.slug() + "]"))
            .contains(message);
        message = "problem.getMessage()";
      } else {
        message = "\"" + message.replace("<file>", "{0}").replace("'", "''");
      }
      assertThat(sources.toString())
          .containsPattern("(?s)Level\\." + level + ",.{0,200}?" + Pattern.quote(message));
    }
    assertThat(rows).hasSize(10);
  }
}
