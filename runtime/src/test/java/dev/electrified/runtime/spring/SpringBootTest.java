package dev.electrified.runtime.spring;

import static dev.electrified.runtime.fixture.ModuleOutput.HEADER;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.Target;
import dev.electrified.runtime.fixture.LogRecords;
import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.standin.StandInProxy;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an application of Spring Boot has to do: nothing, most often. */
class SpringBootTest {
  private static final String FILE = "V1__add_note.sql";
  private static final String NOTE =
      HEADER
          + "CREATE TABLE note (\n"
          + "  id uuid NOT NULL,\n"
          + "  text varchar(255),\n"
          + "  CONSTRAINT note_pkey PRIMARY KEY (id)\n"
          + ");\n";
  private static final String ENABLE = "ALTER TABLE note ENABLE ELECTRIC;\n";

  private static final String DATA_SOURCE =
      "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration,"
          + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration";
  private static final String NOBODY =
      "WARNING Nobody runs the migrations: no data source is the only or the primary one, and"
          + " Boot's own Flyway does not start. Say on which database by @Primary on its data source"
          + " or by electrified.url; electrified.migrate=false leaves the migrations to Boot, or to"
          + " you";

  @TempDir Path root;

  private String name;
  private DataSource database;
  private Application application;

  @BeforeEach
  void beginWithAnEmptyDatabase() throws Exception {
    name = PostgresServer.newDatabase();
    database = PostgresServer.database(name);
    application = Application.in(root, name).with("spring.jpa.hibernate.ddl-auto", "validate");
  }

  @AfterEach
  void stop() throws Exception {
    application.close();
  }

  private ModuleOutput module(String text, boolean electrified) {
    return ModuleOutput.in(root, "shop")
        .migration(FILE, text)
        .table("note", electrified)
        .entry("table.1.entities", Note.class.getName())
        .entry("table.1.column.2", "text|varchar(255)|null");
  }

  private List<String> history() throws SQLException {
    return query(
        database,
        "SELECT script FROM flyway_schema_history WHERE version <> '0' ORDER BY installed_rank");
  }

  private static List<String> applied(ConfigurableApplicationContext context) {
    return context.getBean(ElectrifiedInitializer.class).result().applied();
  }

  @Test
  void testsRunOnTheVersionTheyAreMeantFor() {
    assertThat(SpringBootVersion.getVersion())
        .isEqualTo(System.getProperty("electrified.test.spring-boot"));
  }

  @Test
  void migrationsRunBeforeHibernateValidates() throws Exception {
    module(NOTE, false).write();

    ConfigurableApplicationContext context = application.start();

    assertThat(applied(context)).containsExactly(FILE);
    assertThat(history()).containsExactly(FILE);
    EntityManager manager = context.getBean(EntityManagerFactory.class).createEntityManager();
    manager.getTransaction().begin();
    Note note = new Note();
    note.id = UUID.fromString("00000000-0000-0000-0000-000000000001");
    note.text = "one";
    manager.persist(note);
    manager.getTransaction().commit();
    manager.close();
    assertThat(query(database, "SELECT text FROM note")).containsExactly("one");
  }

  @Test
  void bootsOwnFlywayStaysAway() throws Exception {
    module(NOTE, false).copy(FILE, NOTE).write();

    assertThat(application.start().getBeanProvider(Flyway.class).stream()).isEmpty();
  }

  @Test
  void migrationsMayBeLeftToBootAndTheHistoryIsTheSame() throws Exception {
    module(NOTE, false).copy(FILE, NOTE).write();
    application.with("electrified.migrate", "false");

    ConfigurableApplicationContext context = application.start();

    assertThat(context.getBeanProvider(ElectrifiedInitializer.class).stream()).isEmpty();
    assertThat(context.getBean(Flyway.class).info().applied()).hasSize(1);
    assertThat(history()).containsExactly(FILE);
    context.close();

    assertThat(applied(application.with("electrified.migrate", "true").start())).isEmpty();
    assertThat(history()).containsExactly(FILE);
  }

  @Test
  void valueThatIsNotTrueLeavesTheMigrationsToBootAndNotToNobody() throws Exception {
    module(NOTE, false).copy(FILE, NOTE).write();
    application.with("electrified.migrate", "yes");

    ConfigurableApplicationContext context = application.start();

    assertThat(context.getBeanProvider(ElectrifiedInitializer.class).stream()).isEmpty();
    assertThat(history()).containsExactly(FILE);
  }

  @Test
  void settingsOfBootsFlywayAreNotPassedOverInSilence() throws Exception {
    module(NOTE, false).write();
    application
        .with("spring.flyway.enabled", "true")
        .with("spring.flyway.out-of-order", "true")
        .with("spring.flyway.schemas", "app");

    try (LogRecords log = LogRecords.of("dev.electrified")) {
      application.start();

      assertThat(log.lines())
          .containsExactly(
              "WARNING Electrified runs the migrations, and Boot's own Flyway does not start:"
                  + " nobody reads spring.flyway.* (out-of-order, schemas). A bean"
                  + " ElectrifiedMigrationsCustomizer can say the same to Flyway;"
                  + " electrified.migrate=false leaves the migrations to Boot");
    }
  }

  @Test
  void switchOfBootsFlywayNeedsNoWarning() throws Exception {
    module(NOTE, false).write();
    application.with("spring.flyway.enabled", "false");

    try (LogRecords log = LogRecords.of("dev.electrified")) {
      assertThat(applied(application.start())).containsExactly(FILE);

      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void failureIsShownAsAFactAndWhatToDo() throws Exception {
    module(NOTE + ENABLE, true).write();

    FailureAnalysis failure = application.failure();

    assertThat(failure.getDescription())
        .isEqualTo(
            "[electrified:query-mode] The connection would use the query protocol `extended`, and"
                + " Electric's proxy follows `simple` only: it loses track of any other, or hangs.");
    assertThat(failure.getAction())
        .isEqualTo(
            "Add `preferQueryMode=simple` to the JDBC URL of Electric's proxy:"
                + " `jdbc:postgresql://host:65432/database?preferQueryMode=simple`; or give URL,"
                + " user and password to `ElectrifiedMigrations.on`, which adds it. On a PostgreSQL"
                + " of a developer or a test, without Electric, say `.target(Target.POSTGRES)`"
                + " instead. See docs/rules/query-mode.md");
  }

  @Test
  void targetIsAProperty() throws Exception {
    module(NOTE + ENABLE, true).write();

    ConfigurableApplicationContext context =
        application.with("electrified.target", "postgres").start();

    assertThat(context.getBean(ElectrifiedInitializer.class).result().skipped())
        .extracting(skipped -> skipped.statement())
        .containsExactly("ALTER TABLE note ENABLE ELECTRIC");
  }

  @Test
  void migrationsRunThroughTheProxyAndTheApplicationOnItsDataSource() throws Exception {
    module(NOTE.replace("varchar(255)", "text") + ENABLE, true)
        .entry("table.1.column.2", "text|text|null")
        .write();
    try (StandInProxy proxy =
        StandInProxy.before("localhost", PostgresServer.port()).password("proxy").start()) {
      application
          .with("electrified.url", proxy.url(name))
          .with("electrified.password", "proxy")
          .with("electrified.drift", "fail");

      ConfigurableApplicationContext context = application.start();

      assertThat(context.getBean(ElectrifiedInitializer.class).result().target())
          .isEqualTo(Target.ELECTRIC);
      assertThat(query(database, "SELECT table_name FROM electric.electrified"))
          .containsExactly("note");
    }
  }

  @Test
  void mappingThatDiffersKeepsTheApplicationFromStarting() throws Exception {
    module(NOTE, false).entry("table.1.column.2", "text|text|not null").write();

    assertThat(application.failure().getDescription())
        .startsWith("[electrified:mapping-differs] ")
        .contains("Note.text");
  }

  @Test
  void verifyIsAProperty() throws Exception {
    module(NOTE, false).entry("table.1.column.2", "text|text|not null").write();

    try (LogRecords log = LogRecords.of("dev.electrified")) {
      application.with("electrified.verify", "warn").start();

      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("WARNING [electrified:mapping-differs] ");
    }
  }

  @Test
  void hibernatesOwnSettingWins() throws Exception {
    module(NOTE, false).entry("table.1.column.2", "text|text|not null").write();

    application
        .with("electrified.verify", "fail")
        .with("spring.jpa.properties.electrified.verify", "off");

    assertThat(applied(application.start())).containsExactly(FILE);
  }

  @Test
  void databaseThatDiffersIsRefusedLoggedOrNotLookedAt() throws Exception {
    module(NOTE + "ALTER TABLE note ADD COLUMN other integer NOT NULL;\n", false).write();

    assertThat(applied(application.start())).containsExactly(FILE);
    application.close();
    application = Application.in(root, name).with("electrified.drift", "fail");
    assertThat(application.failure().getDescription())
        .startsWith("[electrified:database-differs] The database is not what the migrations make:")
        .contains("note.other");
    application.close();
    application = Application.in(root, name).with("electrified.drift", "warn");
    try (LogRecords log = LogRecords.of("dev.electrified")) {
      application.start();

      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("WARNING The database is not what the migrations make:\n")
          .contains("note.other");
    }
  }

  @Test
  void draftsAreRefusedWhereTheApplicationSaysSo() throws Exception {
    module(NOTE, false).draft().write();

    assertThat(application.with("electrified.development", "false").failure().getDescription())
        .startsWith("[electrified:draft-refused] `V1__add_note.sql` of module `shop` ");
  }

  @Test
  void modulesAndTheirHistoryTablesAreProperties() throws Exception {
    module(NOTE, false).write();
    Path other = root.resolve("other");
    ModuleOutput.in(other, "billing")
        .migration("V1__add_bill.sql", HEADER + "CREATE TABLE bill (note uuid REFERENCES note);\n")
        .write();
    application.close();
    application =
        Application.in(List.of(root, other), name)
            .with("electrified.modules", "shop,billing")
            .with("electrified.history-tables.billing", "bills");

    assertThat(applied(application.start())).containsExactly(FILE, "V1__add_bill.sql");
    assertThat(query(database, "SELECT script FROM bills WHERE version = '1'"))
        .containsExactly("V1__add_bill.sql");
  }

  /** Two beans that say more. */
  @Configuration(proxyBeanMethods = false)
  static class Customized {
    @Bean
    ElectrifiedMigrationsCustomizer schema() {
      return migrations -> migrations.configure(flyway -> flyway.schemas("app"));
    }

    @Bean
    ElectrifiedMigrationsCustomizer table() {
      return migrations -> migrations.historyTable("shop", "ran");
    }
  }

  @Test
  void customizersSayMore() throws Exception {
    module(NOTE, false).write();
    application.with(Customized.class).with("spring.jpa.hibernate.ddl-auto", "none");

    application.start();

    assertThat(query(database, "SELECT script FROM app.ran WHERE type = 'SQL'"))
        .containsExactly(FILE);
  }

  @Test
  void applicationWithoutADatabaseStarts() throws Exception {
    application.with("spring.autoconfigure.exclude", DATA_SOURCE);

    try (LogRecords log = LogRecords.of("dev.electrified")) {
      assertThat(application.start().getBeanProvider(ElectrifiedInitializer.class).stream())
          .isEmpty();

      assertThat(log.lines()).isEmpty();
    }
  }

  /** Two data sources, of which none is primary. */
  @Configuration(proxyBeanMethods = false)
  static class TwoDatabases {
    @Bean
    DataSource one() {
      return PostgresServer.main();
    }

    @Bean
    DataSource other() {
      return PostgresServer.main();
    }
  }

  /** Without repositories: with two databases Boot makes no JPA that they could use. */
  private static Application withTwoDatabases(Application application) {
    return application
        .with(TwoDatabases.class)
        .with("spring.data.jpa.repositories.enabled", "false");
  }

  @Test
  void migrationsThatNobodyRunsAreNotPassedOverInSilence() throws Exception {
    module(NOTE, false).copy(FILE, NOTE).write();
    withTwoDatabases(application).with("spring.main.lazy-initialization", "true");

    try (LogRecords log = LogRecords.of("dev.electrified")) {
      application.start();

      assertThat(log.lines()).containsExactly(NOBODY);
    }
    application.close();
    application = withTwoDatabases(Application.in(root, name));
    application.with("electrified.migrate", "false").with("spring.flyway.enabled", "false");
    try (LogRecords log = LogRecords.of("dev.electrified")) {
      application.start();

      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void urlOfBootsFlywayAloneIsNotPassedOverInSilence() throws Exception {
    module(NOTE, false).copy(FILE, NOTE).write();
    application.with("spring.flyway.url", url()).with("spring.autoconfigure.exclude", DATA_SOURCE);

    try (LogRecords log = LogRecords.of("dev.electrified")) {
      application.start();

      assertThat(log.lines()).containsExactly(NOBODY);
    }
  }

  @Test
  void urlSaysWhichOfTwoDatabasesIsMigrated() throws Exception {
    module(NOTE, false).write();
    withTwoDatabases(application).with("electrified.url", url());

    try (LogRecords log = LogRecords.of("dev.electrified")) {
      assertThat(applied(application.with("electrified.user", "postgres").start()))
          .containsExactly(FILE);

      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void blankUrlIsNotSet() throws Exception {
    module(NOTE, false).write();

    assertThat(applied(application.with("electrified.url", " ").start())).containsExactly(FILE);
    application.close();
    application = Application.in(root, name).with("electrified.url", "");
    application.with("spring.autoconfigure.exclude", DATA_SOURCE);

    assertThat(application.start().getBeanProvider(ElectrifiedInitializer.class).stream())
        .isEmpty();
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + PostgresServer.port() + "/" + name;
  }

  @Test
  void passwordIsNotShown() {
    ElectrifiedProperties properties =
        new ElectrifiedProperties(
            true,
            null,
            "jdbc:postgresql://electric:65432/app",
            "electric",
            "secret",
            List.of(),
            Map.of(),
            null,
            null,
            Reaction.OFF);

    assertThat(properties.toString()).doesNotContain("secret");
  }
}
