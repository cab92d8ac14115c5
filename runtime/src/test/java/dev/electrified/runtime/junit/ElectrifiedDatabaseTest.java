package dev.electrified.runtime.junit;

import static dev.electrified.runtime.fixture.ModuleOutput.HEADER;
import static dev.electrified.runtime.fixture.PostgresServer.execute;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.Program;
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What a test that is annotated gets, by JUnit itself. */
class ElectrifiedDatabaseTest {
  private static final String NAME = "SELECT current_database()";

  /** The classes below are for the tests here, not for those who find them by themselves. */
  private static final String MIGRATED = "dev.electrified.runtime.junit.Surroundings#haveAModule";

  private static final List<String> SEEN = new ArrayList<>();
  private static final List<Connection> LENT = new ArrayList<>();

  @TempDir Path root;

  private URLClassLoader loader;
  private ClassLoader before;

  @BeforeEach
  void writeAModule() throws IOException {
    SEEN.clear();
    LENT.clear();
    ModuleOutput.in(root, "shop")
        .migration(
            "V1__add_users.sql",
            HEADER + "CREATE TABLE users (id integer);\nALTER TABLE users ENABLE ELECTRIC;\n")
        .draft()
        .table("users", true)
        .write();
    use(root);
  }

  private void use(Path... roots) throws IOException {
    loader = ModuleOutput.loader(List.of(roots));
    before = before == null ? Thread.currentThread().getContextClassLoader() : before;
    Thread.currentThread().setContextClassLoader(loader);
  }

  @AfterEach
  void close() throws IOException {
    Thread.currentThread().setContextClassLoader(before);
    loader.close();
  }

  private static EngineExecutionResults run(Class<?>... tests) {
    EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter");
    for (Class<?> test : tests) {
      kit.selectors(selectClass(test));
    }
    return kit.execute();
  }

  private static List<String> failures(EngineExecutionResults results) {
    return results.allEvents().failed().stream().map(Event::toString).toList();
  }

  @EnabledIf(MIGRATED)
  @ElectrifiedDatabase
  static class First {
    @Test
    void storesARow(DataSource dataSource) throws SQLException {
      execute(dataSource, "INSERT INTO users VALUES (1)");
      SEEN.add(query(dataSource, NAME).get(0));
    }

    @Test
    void getsAConnection(Connection connection) throws SQLException {
      LENT.add(connection);
      SEEN.add(connection.getCatalog());
    }
  }

  @EnabledIf(MIGRATED)
  @ElectrifiedDatabase
  static class Second {
    private final Connection connection;

    Second(Connection connection) {
      this.connection = connection;
    }

    @BeforeEach
    void lookFirst(DataSource dataSource) throws SQLException {
      SEEN.add("rows " + query(dataSource, "SELECT count(*) FROM users").get(0));
    }

    @Test
    void seesNoRowOfAnother() throws SQLException {
      LENT.add(connection);
      SEEN.add(connection.getCatalog());
    }
  }

  @EnabledIf(MIGRATED)
  @ElectrifiedDatabase
  static class Outer {
    @Test
    void seesItsDatabase(DataSource dataSource) throws SQLException {
      SEEN.add(query(dataSource, NAME).get(0));
    }

    @Nested
    class Sharing {
      @Test
      void seesTheSame(DataSource dataSource) throws SQLException {
        SEEN.add(query(dataSource, NAME).get(0));
      }
    }

    @Nested
    @ElectrifiedDatabase
    class OnItsOwn {
      @Test
      void seesAnother(DataSource dataSource) throws SQLException {
        SEEN.add(query(dataSource, NAME).get(0));
      }
    }
  }

  @EnabledIf(MIGRATED)
  static class Inheriting extends Second {
    Inheriting(Connection connection) {
      super(connection);
    }
  }

  @EnabledIf(MIGRATED)
  @ElectrifiedDatabase(modules = {"shop", "billing"})
  static class TwoModules {
    @Test
    void hasTheTablesOfBoth(DataSource dataSource) throws SQLException {
      SEEN.add(query(dataSource, "SELECT count(*) FROM users, bills").get(0));
    }
  }

  /** An annotation that people make of ours. */
  @Retention(RetentionPolicy.RUNTIME)
  @ElectrifiedDatabase(modules = {"shop", "billing"})
  @interface OurDatabase {}

  @EnabledIf(MIGRATED)
  @OurDatabase
  static class Composed {
    @Test
    void hasTheTablesOfBoth(DataSource dataSource) throws SQLException {
      SEEN.add(query(dataSource, "SELECT count(*) FROM users, bills").get(0));
      SEEN.add(query(dataSource, NAME).get(0));
    }

    @Nested
    @OurDatabase
    class OnItsOwn {
      @Test
      void seesAnother(DataSource dataSource) throws SQLException {
        SEEN.add(query(dataSource, NAME).get(0));
      }
    }
  }

  @Test
  void annotationThatHasOursMeansTheSame() throws Exception {
    useTwoModules();

    assertThat(failures(run(Composed.class))).isEmpty();
    assertThat(SEEN).hasSize(3).contains("0");
    assertThat(SEEN.stream().distinct()).hasSize(3);
  }

  private void useTwoModules() throws IOException {
    Path other = root.resolve("other");
    ModuleOutput.in(other, "billing")
        .migration("V1__add_bills.sql", HEADER + "CREATE TABLE bills (id integer);\n")
        .write();
    loader.close();
    use(root, other);
  }

  @Test
  void testsOfAClassShareADatabaseThatIsMigrated() {
    EngineExecutionResults results = run(First.class);

    assertThat(failures(results)).isEmpty();
    assertThat(results.testEvents().succeeded().count()).isEqualTo(2);
    assertThat(SEEN).hasSize(2);
    assertThat(SEEN.get(0)).startsWith("electrified_").isEqualTo(SEEN.get(1));
  }

  @Test
  void eachClassHasADatabaseOfItsOwn() {
    EngineExecutionResults results = run(First.class, Second.class);

    assertThat(failures(results)).isEmpty();
    assertThat(SEEN).hasSize(4).contains("rows 0");
    assertThat(SEEN.get(0)).isNotEqualTo(SEEN.get(3));
  }

  @Test
  void connectionsAreClosedAndDatabasesGo() throws Exception {
    assertThat(failures(run(First.class, Second.class))).isEmpty();

    assertThat(LENT).hasSize(2);
    for (Connection connection : LENT) {
      assertThat(connection.isClosed()).isTrue();
    }
    MigratedDatabase other = MigratedDatabase.copy(List.of());
    assertThat(
            query(
                other.dataSource(),
                "SELECT datname FROM pg_database WHERE datname IN ('"
                    + String.join("', '", SEEN)
                    + "')"))
        .isEmpty();
    other.drop();
  }

  @Test
  void nestedClassSharesTheDatabaseUnlessItIsAnnotated() {
    assertThat(failures(run(Outer.class))).isEmpty();

    assertThat(SEEN).hasSize(3);
    assertThat(SEEN.stream().distinct()).hasSize(2);
    assertThat(SEEN.get(0)).isIn(SEEN.get(1), SEEN.get(2));
  }

  @Test
  void annotationIsInherited() {
    assertThat(failures(run(Inheriting.class))).isEmpty();

    assertThat(SEEN).hasSize(2).contains("rows 0");
  }

  @Test
  void severalModulesRunInTheirOrder() throws Exception {
    useTwoModules();

    assertThat(failures(run(TwoModules.class))).isEmpty();
    assertThat(SEEN).containsExactly("0");
  }

  @Test
  void migrationThatFailsIsTheFailureOfTheClass() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration("V1__add_users.sql", HEADER + "SELECT nonsense;\n")
        .write();

    assertThat(failures(run(First.class)))
        .singleElement()
        .asString()
        .contains("[electrified:migration-failed] The migrations of module `shop` failed in");
    assertThat(SEEN).isEmpty();
  }

  @Test
  void itWorksWithJunit5() throws Exception {
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, 0))
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("junit-"))
            .collect(Collectors.joining(File.pathSeparator));

    Program.Ended ended =
        Program.of(
                Program.java(),
                "-jar",
                System.getProperty("electrified.test.junit-5"),
                "execute",
                "--class-path",
                root + File.pathSeparator + classPath,
                "--select-class=" + First.class.getName(),
                "--select-class=" + Second.class.getName(),
                "--select-class=" + Outer.class.getName(),
                "--details=tree",
                "--disable-ansi-colors")
            .run();

    assertThat(ended.code()).as(ended.printed()).isZero();
    assertThat(ended.printed()).contains("[         6 tests successful      ]");
  }
}
