package dev.electrified.runtime.flyway;

import static dev.electrified.runtime.fixture.ModuleOutput.HEADER;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.MigrationResult;
import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.rule.RulePage;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several modules in one program. */
class ModulesTest {

  @TempDir Path root;

  private DataSource database;
  private URLClassLoader loader;

  @BeforeEach
  void writeTwoModules() throws SQLException, IOException {
    database = PostgresServer.emptyDatabase();
    Path billing = root.resolve("billing");
    Path core = root.resolve("my-core");
    ModuleOutput.in(core, "my-core")
        .migration("V1__add_users.sql", HEADER + "CREATE TABLE users (id uuid PRIMARY KEY);\n")
        .write();
    ModuleOutput.in(billing, "billing")
        .migration(
            "V1__add_bills.sql", HEADER + "CREATE TABLE bills (payer uuid REFERENCES users);\n")
        .write();
    loader = ModuleOutput.loader(List.of(billing, core));
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  private ElectrifiedMigrations migrations() {
    return ElectrifiedMigrations.on(database).classLoader(loader);
  }

  @Test
  void modulesRunInTheDeclaredOrderEachWithItsOwnHistory() throws SQLException {
    MigrationResult result = migrations().modules("my-core", "billing").migrate();

    assertThat(result.histories())
        .containsExactly(
            new MigrationResult.History(
                "my-core",
                "flyway_schema_history_my_core",
                List.of("V1__add_users.sql"),
                List.of()),
            new MigrationResult.History(
                "billing",
                "flyway_schema_history_billing",
                List.of("V1__add_bills.sql"),
                List.of()));
    assertThat(query(database, "SELECT script FROM flyway_schema_history_billing ORDER BY 1"))
        .containsExactly("<< Flyway Baseline >>", "V1__add_bills.sql");
  }

  @Test
  void secondRunOfSeveralModulesDoesNothing() {
    migrations().modules("my-core", "billing").migrate();

    assertThat(migrations().modules("my-core", "billing").migrate().applied()).isEmpty();
  }

  @Test
  void orderThatNobodyDeclaredIsAskedFor() {
    assertThatThrownBy(() -> migrations().migrate())
        .hasMessage(
            "[electrified:module-order] The class path has the migrations of 2 modules, `billing`,"
                + " `my-core`, and nothing says which of them go first. Declare the order, a module"
                + " after those whose tables it refers to: `.modules(\"billing\", \"my-core\")`."
                + " See docs/rules/module-order.md")
        .satisfies(e -> RulePage.assertShows(e.getMessage()));
  }

  @Test
  void orderThatLeavesAModuleOutIsRefused() {
    assertThatThrownBy(() -> migrations().modules("billing").migrate())
        .hasMessage(
            "[electrified:module-order] The declared order of modules leaves out `my-core`, whose"
                + " migrations are on the class path. Add what is left out to `.modules(…)`. See"
                + " docs/rules/module-order.md");
  }

  @Test
  void moduleOfAnotherToolIsLeftToIt() throws SQLException, IOException {
    Path web = root.resolve("web");
    ModuleOutput.in(web, "web").runBy("rails").write();
    try (URLClassLoader two = ModuleOutput.loader(List.of(web, root.resolve("my-core")))) {
      MigrationResult result = ElectrifiedMigrations.on(database).classLoader(two).migrate();

      assertThat(result.applied()).containsExactly("V1__add_users.sql");
      assertThat(query(database, "SELECT count(*) FROM flyway_schema_history WHERE success"))
          .containsExactly("1");
    }
  }

  @Test
  void moduleOfAnotherToolMayBeNamed() throws IOException {
    Path web = root.resolve("web");
    ModuleOutput.in(web, "web").runBy("rails").write();
    try (URLClassLoader two = ModuleOutput.loader(List.of(web, root.resolve("my-core")))) {
      ElectrifiedMigrations named =
          ElectrifiedMigrations.on(database)
              .classLoader(two)
              .modules("my-core", "web")
              .historyTable("web", "none");

      assertThat(named.migrate().histories())
          .containsExactly(
              new MigrationResult.History(
                  "my-core", "flyway_schema_history", List.of("V1__add_users.sql"), List.of()));
      assertThatThrownBy(() -> named.modules("my-core", "wep").migrate())
          .hasMessage(
              "[electrified:module-order] No module is called `wep`: the class path has `my-core`,"
                  + " `web`. Name the modules as they are recorded in their snapshots"
                  + " (`-Aelectrified.module`). See docs/rules/module-order.md");
    }
  }

  @Test
  void programWithoutAnyMigrationOfFlywaysIsToldSo() throws IOException {
    Path web = root.resolve("web");
    ModuleOutput.in(web, "web").runBy("rails").write();
    try (URLClassLoader alone = ModuleOutput.loader(List.of(web))) {
      assertThatThrownBy(() -> ElectrifiedMigrations.on(database).classLoader(alone).migrate())
          .hasMessage(
              "[electrified:other-tool] The migrations of module `web` are written for `rails`, and"
                  + " not for Flyway. Run them with that tool before the program starts, or compile"
                  + " the module with `-Aelectrified.format=flyway`. See docs/rules/other-tool.md")
          .satisfies(e -> RulePage.assertShows(e.getMessage()));
    }
  }

  @Test
  void moduleThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> migrations().modules("core", "billing").migrate())
        .hasMessage(
            "[electrified:module-order] No module is called `core`: the class path has `billing`,"
                + " `my-core`. Name the modules as they are recorded in their snapshots"
                + " (`-Aelectrified.module`). See docs/rules/module-order.md");
  }

  @Test
  void historyOfTheTimeWithOneModuleIsNotRunAgain() throws Exception {
    try (URLClassLoader alone = ModuleOutput.loader(List.of(root.resolve("my-core")))) {
      ElectrifiedMigrations.on(database).classLoader(alone).migrate();
    }

    assertThatThrownBy(() -> migrations().modules("my-core", "billing").migrate())
        .hasMessage(
            "[electrified:module-history] The migrations of module `my-core` have run on this"
                + " database, and their history is in `flyway_schema_history`, not in"
                + " `flyway_schema_history_my_core`. Keep it there: `.historyTable(\"my-core\","
                + " \"flyway_schema_history\")`. See docs/rules/module-history.md")
        .satisfies(e -> RulePage.assertShows(e.getMessage()));
    assertThat(
            migrations()
                .modules("my-core", "billing")
                .historyTable("my-core", "flyway_schema_history")
                .migrate()
                .applied())
        .containsExactly("V1__add_bills.sql");
  }

  @Test
  void historyOfTheTimeWithTwoModulesIsNotRunAgainByTheOneThatIsLeft() throws Exception {
    migrations().modules("my-core", "billing").migrate();
    Path web = root.resolve("billing");
    ModuleOutput.in(web, "billing").runBy("rails").write();
    try (URLClassLoader left = ModuleOutput.loader(List.of(root.resolve("my-core"), web))) {
      ElectrifiedMigrations alone = ElectrifiedMigrations.on(database).classLoader(left);

      assertThatThrownBy(alone::migrate)
          .hasMessage(
              "[electrified:module-history] The migrations of module `my-core` have run on this"
                  + " database, and their history is in `flyway_schema_history_my_core`, not in"
                  + " `flyway_schema_history`. Keep it there: `.historyTable(\"my-core\","
                  + " \"flyway_schema_history_my_core\")`. See docs/rules/module-history.md");
      assertThat(query(database, "SELECT to_regclass('flyway_schema_history')"))
          .containsExactly("null");
      assertThat(alone.historyTable("my-core", "flyway_schema_history_my_core").migrate().applied())
          .isEmpty();
    }
  }

  @Test
  void historyUnderTheOldNameIsFoundInTheSchemaOfTheHistories() throws IOException {
    ElectrifiedMigrations inApp = migrations().configure(flyway -> flyway.schemas("my \"app"));
    try (URLClassLoader core = ModuleOutput.loader(List.of(root.resolve("my-core")))) {
      inApp.classLoader(core).migrate();
    }

    assertThatThrownBy(() -> inApp.modules("my-core", "billing").migrate())
        .hasMessage(
            "[electrified:module-history] The migrations of module `my-core` have run on this"
                + " database, and their history is in `flyway_schema_history`, not in"
                + " `flyway_schema_history_my_core`. Keep it there: `.historyTable(\"my-core\","
                + " \"flyway_schema_history\")`. See docs/rules/module-history.md");
  }

  @Test
  void twoModulesDoNotShareAHistory() {
    assertThatThrownBy(
            () ->
                migrations()
                    .modules("my-core", "billing")
                    .historyTable("my-core", "history")
                    .historyTable("billing", "history")
                    .migrate())
        .hasMessage(
            "[electrified:module-history] The modules `my-core` and `billing` would share the"
                + " history table `history`. Give one of them another:"
                + " `.historyTable(\"billing\", \"…\")`. See docs/rules/module-history.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "h'; DROP TABLE users; --", "h\"", "my history", "ä", "a.b"})
  void historyTableThatIsNoPlainNameIsRefused(String table) {
    assertThatThrownBy(() -> run(table)).hasMessage(refusal(table));
  }

  @Test
  void historyTableThatPostgresWouldCutIsRefused() {
    assertThatThrownBy(() -> run("h".repeat(51))).hasMessage(refusal("h".repeat(51)));
  }

  @Test
  void longestHistoryTableWorks() throws SQLException {
    run("h".repeat(50));

    assertThat(query(database, "SELECT count(*) FROM " + "h".repeat(50))).containsExactly("2");
  }

  private void run(String table) {
    migrations().modules("my-core", "billing").historyTable("billing", table).migrate();
  }

  private static String refusal(String table) {
    return "[electrified:module-history] `"
        + table
        + "` cannot be the name of a history table. Give module `billing` one of 1 to 50 letters,"
        + " digits and underscores: `.historyTable(\"billing\", \"…\")`. See"
        + " docs/rules/module-history.md";
  }
}
