package dev.electrified.runtime;

import static dev.electrified.runtime.fixture.ModuleOutput.HEADER;
import static dev.electrified.runtime.fixture.PostgresServer.execute;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.fixture.Program;
import dev.electrified.runtime.standin.StandInProxy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor finds out, and that it changes nothing. */
class ElectrifiedDoctorTest {
  private static final String USERS =
      HEADER
          + "CREATE TABLE users (\n  id uuid NOT NULL,\n  CONSTRAINT users_pkey PRIMARY KEY (id)\n"
          + ");\n";
  private static final String ENABLE = "ALTER TABLE users ENABLE ELECTRIC;\n";
  private static final String GRANT = HEADER + "ELECTRIC GRANT ALL ON users TO 'admin';\n";

  @TempDir Path root;

  private String name;
  private DataSource database;
  private String version;
  private URLClassLoader loader;

  @BeforeEach
  void openADatabase() throws SQLException, IOException {
    name = PostgresServer.newDatabase();
    database = PostgresServer.database(name);
    version = query(database, "SHOW server_version").get(0);
    loader = ModuleOutput.loader(List.of(root));
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  private ModuleOutput shop(String text, boolean electrified) {
    return ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", text)
        .table("users", electrified);
  }

  private void migrate() {
    ElectrifiedMigrations.on(database).target(Target.POSTGRES).classLoader(loader).migrate();
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + PostgresServer.port() + "/" + name;
  }

  private static StandInProxy.Builder proxy() {
    return StandInProxy.before("localhost", PostgresServer.port()).password("proxy");
  }

  /** What is printed, and the exit code behind it. */
  private String doctor(Map<String, String> environment, String... urls) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int code =
        new ElectrifiedDoctor(
                new PrintStream(printed, true, StandardCharsets.UTF_8), environment, loader)
            .run(urls);
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n") + code;
  }

  private String doctor(String... urls) {
    return doctor(Map.of("PGUSER", "postgres"), urls);
  }

  private String doctorAt(StandInProxy proxy) {
    return doctor(Map.of("PGUSER", "electric", "PGPASSWORD", "proxy"), proxy.url(name));
  }

  @Test
  void databaseInWhichNothingIsToBeDoneIsWell() throws Exception {
    shop(USERS, false).write();
    migrate();

    assertThat(doctor(url()))
        .isEqualTo(
            """
            %s
              server: PostgreSQL %s
              electric: this is PostgreSQL itself, without Electric
              migrations of shop: 1 applied, none to come
              The database is what the migrations make.
            0"""
                .formatted(url(), version));
  }

  @Test
  void migrationsToComeAreNamed() throws Exception {
    shop(USERS, false).write();
    migrate();
    shop(USERS, false)
        .migration("V2__a.sql", HEADER + "SELECT 1;\n")
        .migration("access/V3__b.sql", HEADER + "SELECT 1;\n")
        .access()
        .write();

    assertThat(doctor(url()))
        .isEqualTo(
            """
            %s
              server: PostgreSQL %s
              electric: this is PostgreSQL itself, without Electric
              migrations of shop: 1 applied, 2 to come: V2__a.sql, access/V3__b.sql
              next: run the migrations on this URL
            1"""
                .formatted(url(), version));
  }

  @Test
  void differencesAreShown() throws Exception {
    shop(USERS, false).write();
    migrate();
    execute(database, "ALTER TABLE users ADD COLUMN name text NOT NULL");

    assertThat(doctor(url()))
        .contains("  migrations of shop: 1 applied, none to come\n")
        .contains("\n    table and column  in the database  was migrated\n")
        .contains("\n    users.name        text not null    nothing\n")
        .endsWith(
            "  next: see docs/rules/database-differs.md for how to bring the two together\n1");
  }

  @Test
  void migrationThatFailedHalfwayIsNeitherAppliedNorToCome() throws Exception {
    shop(USERS, false)
        .migration("V2__half.sql", HEADER + "SELECT nonsense;\n")
        .configuration("executeInTransaction=false\n")
        .write();
    try {
      migrate();
    } catch (ElectrifiedException expected) {
      assertThat(expected.rule()).isEqualTo("migration-failed");
    }

    assertThat(doctor(url()))
        .contains("migrations of shop: 1 applied, none to come; failed halfway: V2__half.sql\n")
        .endsWith("  next: undo by hand what V2__half.sql has done, then `flyway repair`\n1");
  }

  @Test
  void electrifiedTablesOnPostgresWithoutElectricAreAskedAbout() throws Exception {
    shop(USERS + ENABLE, true).write();

    assertThat(doctor(url()))
        .endsWith(
            "  next: run the migrations with Target.POSTGRES if this is a database without"
                + " Electric; otherwise start Electric, and run them through its proxy\n1");
  }

  @Test
  void postgresBehindElectricIsToldFromTheProxy() throws Exception {
    shop(USERS + ENABLE, true).write();
    try (StandInProxy proxy = proxy().start()) {
      doctorAt(proxy);
    }

    assertThat(doctor(url()))
        .contains("  electric: this is PostgreSQL itself, and Electric has been at work in it\n")
        .endsWith(
            "  next: run the migrations through Electric's proxy, by default on port 65432, not"
                + " here\n1");
  }

  @Test
  void proxyTellsWhatItHasSwitchedOff() throws Exception {
    shop(USERS + ENABLE, true).migration("V2__grant.sql", GRANT).write();

    try (StandInProxy proxy = proxy().start()) {
      assertThat(doctorAt(proxy))
          .isEqualTo(
              """
              %s
                server: PostgreSQL %s, behind the proxy
                electric: this is its migrations proxy
                switched on: nothing but ENABLE
                migrations of shop: none applied, 2 to come: V1__add_users.sql, V2__grant.sql
                next: start Electric with ELECTRIC_FEATURES="proxy_ddlx_grant=true" beside what it has
                next: run the migrations on this URL
              1"""
                  .formatted(proxy.url(name), version));
    }
  }

  @Test
  void proxyWithEverythingOnAndAllMigrationsRunIsWell() throws Exception {
    shop(USERS + ENABLE, true).migration("V2__grant.sql", GRANT).write();

    try (StandInProxy proxy = proxy().features(true).start()) {
      ElectrifiedMigrations.on(proxy.url(name), "electric", "proxy").classLoader(loader).migrate();

      assertThat(doctorAt(proxy))
          .isEqualTo(
              """
              %s
                server: PostgreSQL %s, behind the proxy
                electric: this is its migrations proxy
                switched on: GRANT, REVOKE, ASSIGN, UNASSIGN
                migrations of shop: 2 applied, none to come
                The database is what the migrations make.
              0"""
                  .formatted(proxy.url(name), version));
    }
  }

  @Test
  void nothingThatOnlyElectricKnowsIsRun() throws Exception {
    shop(USERS, false).write();

    try (StandInProxy proxy = proxy().features(true).start()) {
      doctorAt(proxy);
    }

    assertThat(query(database, "SELECT count(*) FROM electric.grants")).containsExactly("0");
    assertThat(query(database, "SELECT count(*) FROM electric.assignments")).containsExactly("0");
  }

  @Test
  void severalUrlsAreLookedAtAndTheWorstDecides() throws Exception {
    shop(USERS, false).write();
    migrate();
    String nowhere = "jdbc:postgresql://localhost:1/app?user=me&password=secret";

    String told = doctor(nowhere, url());

    assertThat(told)
        .startsWith(
            "jdbc:postgresql://localhost:1/app?user=me&password=***\n"
                + "  [electrified:database-unreachable] Nobody answers where the database is"
                + " expected: ")
        .contains("\n" + url() + "\n  server: ")
        .doesNotContain("secret")
        .endsWith("\n2");
  }

  @Test
  void historyOfAModuleThatWasAloneIsFoundAndThatOfAnotherInItsOwnTable() throws Exception {
    shop(USERS, false).write();
    migrate();
    Path other = root.resolve("other");
    ModuleOutput.in(other, "billing").migration("V1__add_bill.sql", HEADER + "SELECT 1;\n").write();
    loader.close();
    loader = ModuleOutput.loader(List.of(root, other));

    assertThat(doctor(url()))
        .contains("  migrations of billing: none applied, 1 to come: V1__add_bill.sql\n")
        .contains("  migrations of shop: 1 applied, none to come\n");
  }

  @Test
  void historyOfAModuleThatWasNotAloneIsFound() throws Exception {
    shop(USERS, false).write();
    Path other = root.resolve("other");
    ModuleOutput.in(other, "billing").migration("V1__add_bill.sql", HEADER + "SELECT 1;\n").write();
    try (URLClassLoader both = ModuleOutput.loader(List.of(root, other))) {
      ElectrifiedMigrations.on(database).classLoader(both).modules("shop", "billing").migrate();
    }

    assertThat(doctor(url()))
        .contains("  migrations of shop: 1 applied, none to come\n")
        .endsWith("\n0");
  }

  @Test
  void migrationsByHandAreAmongThoseThatRanAndThoseToCome() throws Exception {
    shop(USERS, false)
        .byHand("V0.9__before.sql", "SELECT 1;\n")
        .byHand("V10__later.sql", "SELECT 1;\n")
        .byHand("R__view.sql", "SELECT 1;\n")
        .write();

    assertThat(doctor(url()))
        .contains(
            "  migrations of shop: none applied, 3 to come: V0.9__before.sql, V1__add_users.sql,"
                + " V10__later.sql\n")
        .endsWith("  next: run the migrations on this URL\n1");

    migrate();

    assertThat(doctor(url())).contains("shop: 3 applied, none to come\n").endsWith("\n0");
  }

  @Test
  void statementForElectricThatPeopleWroteNeedsElectric() throws Exception {
    shop(USERS, false).byHand("V2__electric.sql", ENABLE).write();

    assertThat(doctor(url()))
        .endsWith(
            "  next: run the migrations with Target.POSTGRES if this is a database without"
                + " Electric; otherwise start Electric, and run them through its proxy\n1");
  }

  @Test
  void switchThatAStatementOfPeopleNeedsIsNamed() throws Exception {
    shop(USERS + ENABLE, true)
        .byHand("V2__grant.sql", "  electric grant ALL ON users TO 'admin';\n")
        .write();

    try (StandInProxy proxy = proxy().start()) {
      assertThat(doctorAt(proxy))
          .contains("\n  next: start Electric with ELECTRIC_FEATURES=\"proxy_ddlx_grant=true\"");
    }
  }

  @Test
  void moduleOfAnotherToolIsSaidToBeRunByIt() throws Exception {
    shop(USERS, false).write();
    migrate();
    Path web = root.resolve("web");
    ModuleOutput.in(web, "web").runBy("rails").write();
    loader.close();
    loader = ModuleOutput.loader(List.of(root, web));

    assertThat(doctor(url()))
        .contains(
            """
              migrations of shop: 1 applied, none to come
              migrations of web: run by rails
              The database is what the migrations make.
            """)
        .endsWith("\n0");
  }

  @Test
  void databaseAtWhichADriverBreaksDoesNotKeepFromLookingAtTheOthers() throws Exception {
    shop(USERS, false).write();
    migrate();
    BrokenDriver broken = new BrokenDriver();
    DriverManager.registerDriver(broken);
    try {
      assertThat(doctor("jdbc:broken:app", url()))
          .startsWith(
              """
              jdbc:broken:app
                java.lang.NoClassDefFoundError: a/b/C for ?password=***
              %s
                server: PostgreSQL %s
              """
                  .formatted(url(), version))
          .endsWith("\n2");
    } finally {
      DriverManager.deregisterDriver(broken);
    }
  }

  /** A driver of which a class is missing. */
  private static final class BrokenDriver implements Driver {
    @Override
    public boolean acceptsURL(String url) {
      return url.startsWith("jdbc:broken:");
    }

    @Override
    public Connection connect(String url, Properties info) {
      if (acceptsURL(url)) {
        throw new NoClassDefFoundError("a/b/C for\n?password=secret");
      }
      return null;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
      return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
      return 1;
    }

    @Override
    public int getMinorVersion() {
      return 0;
    }

    @Override
    public boolean jdbcCompliant() {
      return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException();
    }
  }

  @Test
  void withoutAUrlTheUseIsSaid() {
    assertThat(doctor())
        .isEqualTo("Usage: java … dev.electrified.runtime.ElectrifiedDoctor <JDBC URL>…\n2");
  }

  @Test
  void withoutACatalogueNothingCanBeTold() {
    assertThat(doctor(url())).startsWith("[electrified:no-catalog] ").endsWith("\n2");
  }

  @Test
  void itIsAProgram() throws Exception {
    shop(USERS, false).write();

    Program.Ended ended =
        Program.java(root, ElectrifiedDoctor.class.getName(), url() + "?user=postgres").run();

    assertThat(ended.code()).as(ended.printed()).isEqualTo(1);
    assertThat(ended.printed())
        .contains("  migrations of shop: none applied, 1 to come: V1__add_users.sql");
  }
}
