package dev.electrified.runtime.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.MigrationCatalog;
import dev.electrified.runtime.rule.RulePage;
import jakarta.persistence.Persistence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hibernate.Version;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a difference, and of a class path on which nothing can be compared. */
class ElectrifiedIntegratorTest {
  private static final String DIFFERENCE =
      Report.of(
          "module `tracker` in one place",
          """
          class and attribute                                  Hibernate maps              was migrated
          ~.Library.Reader.id  readers.id bigint not null  readers.id integer not null
          """);
  private static final String NO_CATALOG =
      "[electrified:no-catalog] No catalogue of migrations is on the class path: the processor did"
          + " not run. Compile the entities with `electrified-processor` on the processor path and"
          + " `electrified-runtime` on the class path: `annotationProcessorPaths` in Maven,"
          + " `annotationProcessor` in Gradle, `-processorpath` for javac; a JDK 23 or later runs a"
          + " processor that is on the class path only with `-proc:full`. Neither"
          + " `-Aelectrified.mode=off` nor `-Aelectrified.catalog=off` may be given. Then build"
          + " from clean, and see that the jar or folder of the entities has"
          + " `META-INF/services/dev.electrified.runtime.MigrationCatalog`."
          + " See docs/rules/no-catalog.md";
  private static final String OTHER_DATABASE =
      "[electrified:mapping-differs] Hibernate's mapping is not compared with the migrations: they"
          + " are for PostgreSQL, and its dialect is `org.hibernate.dialect.H2Dialect`. Use"
          + " PostgreSQL; or set `electrified.verify=off` where another database stands in for it."
          + " See docs/rules/mapping-differs.md";

  private final List<String> warnings = new ArrayList<>();
  private final Logger logger = Logger.getLogger("dev.electrified");
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          warnings.add(record.getLevel() + " " + record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
  }

  private static CatalogFile differing() {
    return new CatalogFile("tracker")
        .plain("readers", Library.Reader.class)
        .column("id|integer|not null");
  }

  private static Boot boot() {
    return Boot.of(Library.Reader.class);
  }

  /** The build runs these tests once for each Hibernate, by exchanging a part of the class path. */
  @Test
  void hibernateIsTheOneThatTheBuildNames() {
    assertThat(Version.getVersionString())
        .isEqualTo(System.getProperty("electrified.test.hibernate"));
  }

  @Test
  void differenceFailsTheBootUnlessItIsSetOtherwise() {
    assertThat(boot().beside(differing()).failure()).isEqualTo(DIFFERENCE);
    assertThat(warnings).isEmpty();
  }

  @Test
  void differenceFailsTheBootWhenSetSo() {
    assertThat(boot().beside(differing()).with("electrified.verify", "fail").failure())
        .isEqualTo(DIFFERENCE);
  }

  @Test
  void warnLogsTheDifference() {
    boot().beside(differing()).with("electrified.verify", "warn").passes();

    assertThat(warnings).containsExactly("WARNING " + DIFFERENCE);
  }

  @Test
  void offComparesNothing() {
    boot().beside(differing()).with("electrified.verify", "off").passes();

    assertThat(warnings).isEmpty();
  }

  @Test
  void unknownValueIsAnErrorThatNamesTheValues() {
    assertThat(boot().beside(differing()).with("electrified.verify", "OFF").failure())
        .isEqualTo(
            "[electrified:setting-value] `electrified.verify` is `OFF`. Set it to `fail`, `warn` or"
                + " `off`. See docs/rules/setting-value.md")
        .satisfies(RulePage::assertShows);
  }

  @Test
  void withoutACatalogueHibernateDoesNotStart() {
    assertThat(boot().failure()).isEqualTo(NO_CATALOG);
    assertThat(boot().with("electrified.verify", "fail").failure()).isEqualTo(NO_CATALOG);
  }

  @Test
  void withoutACatalogueThereIsAWarningWhereDifferencesAreWarnings() {
    boot().with("electrified.verify", "warn").passes();

    assertThat(warnings).containsExactly("WARNING " + NO_CATALOG);
  }

  @Test
  void withoutACatalogueNothingIsSaidWhenNothingIsCompared() {
    boot().with("electrified.verify", "off").passes();

    assertThat(warnings).isEmpty();
  }

  @Test
  void catalogueThatCannotBeLoadedIsAnError() {
    assertThat(
            boot()
                .withFile("META-INF/services/" + MigrationCatalog.class.getName(), "app.Gone")
                .failure())
        .isEqualTo(
            "[electrified:catalog-unreadable] A catalogue is registered and cannot be loaded:"
                + " dev.electrified.runtime.MigrationCatalog: Provider app.Gone not found. Build"
                + " the module from clean, with the runtime's own version of the processor. See"
                + " docs/rules/catalog-unreadable.md");
  }

  @Test
  void anotherDatabaseIsNotCompared() {
    boot().beside(differing()).with("hibernate.dialect", H2Dialect.class.getName()).passes();

    assertThat(warnings).containsExactly("WARNING " + OTHER_DATABASE);
  }

  @Test
  void anotherDatabaseIsAnErrorWhenTheComparisonIsAskedFor() {
    assertThat(
            boot()
                .beside(differing())
                .with("hibernate.dialect", H2Dialect.class.getName())
                .with("electrified.verify", "fail")
                .failure())
        .isEqualTo(OTHER_DATABASE);
  }

  @Test
  void persistenceUnitFailsWithTheDifferenceAsItsCause() {
    ClassLoader loader =
        boot().beside(differing()).withPersistenceUnit("library", Library.Reader.class).loader();
    Map<String, Object> settings =
        Map.of(
            "hibernate.classLoaders", List.of(loader),
            "hibernate.boot.allow_jdbc_metadata_access", "false",
            "hibernate.dialect", PostgreSQLDialect.class.getName());

    assertThatThrownBy(() -> Persistence.createEntityManagerFactory("library", settings))
        .cause()
        .isInstanceOf(ElectrifiedException.class)
        .hasMessage(DIFFERENCE);
  }
}
