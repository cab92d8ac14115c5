package dev.electrified.processor;

import static dev.electrified.processor.ExampleProject.classes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.ExamplesPage.Section;
import dev.electrified.processor.released.ReleasedServer;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.standin.StandInProxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of {@code docs/electric-examples.md}: compiled for both servers, compared with the
 * SQL and the findings of the page, and run through the stand-in for the released server, as are
 * the statements that Electric documents.
 */
@Tag("one-jdk")
class ElectricExamplesPageTest {
  private static final ExamplesPage PAGE =
      new ExamplesPage(Path.of("../docs/electric-examples.md"));

  private static final Pattern FORMAT =
      Pattern.compile("`-Aelectrified\\.format=(\\w+)` writes\\s+`([^`]+)`");
  private static final Set<String> EXAMPLE =
      Set.of("java", "sql", "java before", "java 0.12", "sql 0.12");

  @TempDir private static Path shared;
  @TempDir private Path temp;

  /** The data model, compiled for each server. */
  @BeforeAll
  static void compileTheModel() throws IOException {
    for (String server : List.of("docs", "0.12")) {
      ExampleProject project = ExampleProject.in(shared.resolve(server), server);
      assertThat(project.compile(1, classes(model().blocks().get("java model")))).isEmpty();
    }
  }

  private static Section model() throws IOException {
    return PAGE.section("The data model");
  }

  static Stream<Section> examples() throws IOException {
    return PAGE.sections().stream().filter(section -> section.block("java").isPresent());
  }

  static Stream<Section> sectionsWithAnswers() throws IOException {
    return PAGE.sections().stream().filter(section -> !section.answers().isEmpty());
  }

  static Stream<Section> tools() throws IOException {
    return PAGE.sections().stream().filter(section -> FORMAT.matcher(section.text()).find());
  }

  @Test
  void everyBlockIsUsedByATest() throws IOException {
    long used = 0;
    for (Section section : PAGE.sections()) {
      Set<String> blocks = section.blocks().keySet();
      used += blocks.size();
      if (section.title().equals("The data model")) {
        assertThat(blocks).containsExactly("java model", "sql model");
      } else if (section.title().equals("Types")) {
        assertThat(blocks).containsExactly("java alone", "sql alone");
      } else if (FORMAT.matcher(section.text()).find()) {
        assertThat(blocks).as(section.title()).hasSize(2).contains("sh");
      } else if (section.block("java").isPresent()) {
        assertThat(EXAMPLE).as(section.title()).containsAll(blocks);
      } else {
        assertThat(blocks).as(section.title()).isSubsetOf(Set.of("java before"));
      }
    }
    assertThat(used).isEqualTo(PAGE.fences());
  }

  @Test
  void modelMakesTheMigrationOfThePageAndTheReleasedServerTakesIt()
      throws IOException, SQLException {
    ExampleProject project = ExampleProject.in(shared.resolve("0.12"), "0.12");
    assertBlock(model(), "sql model", project.migration(1));
    assertThat(ExampleProject.in(shared.resolve("docs"), "docs").migration(1))
        .isEqualTo(model().blocks().get("sql model"));
    assertTaken(project);
  }

  @Test
  void documentedTypesMakeTheMigrationOfThePageAndTheReleasedServerTakesIt()
      throws IOException, SQLException {
    Section types = PAGE.section("Types");
    ExampleProject project = ExampleProject.in(temp.resolve("app"), "0.12");
    assertThat(project.compile(1, classes(types.blocks().get("java alone")))).isEmpty();
    assertBlock(types, "sql alone", project.migration(1));
    assertTaken(project);
    assertThat(typesOf(project.migration(1))).containsAll(documented(types));
  }

  /** The types that the table of the section has first; `varchar` becomes `text`. */
  private static List<String> documented(Section types) {
    List<String> documented = new ArrayList<>();
    for (String line : types.text().lines().filter(row -> row.startsWith("| `")).toList()) {
      Matcher type = Pattern.compile("`([a-z ]+)`").matcher(line.split(" \\| ", 0)[0]);
      while (type.find()) {
        documented.add(type.group(1));
      }
    }
    documented.remove("varchar");
    assertThat(documented).hasSize(14);
    return documented;
  }

  /** The types of all columns of a migration. */
  private static Set<String> typesOf(String migration) {
    Set<String> types = new TreeSet<>();
    Matcher column = Pattern.compile("(?m)^  [a-z]+ ([a-z ]+?)(?: NOT NULL)?,$").matcher(migration);
    while (column.find()) {
      types.add(column.group(1));
    }
    return types;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleMakesTheMigrationAndTheFindingsOfThePage(Section section) throws Exception {
    assertThat(section.linesOfFindings()).as("one line for each server, or none").isIn(0L, 2L);
    String java = section.blocks().get("java");

    ExampleProject project = begun(section, "docs");
    TreeSet<String> found = project.compile(3, classesOf(section, java));
    assertThat(found).as("server=docs").isEqualTo(section.found("docs"));
    boolean written = found.stream().noneMatch(finding -> finding.startsWith("error"));
    assertThat(section.block("sql").isPresent()).as("a migration").isEqualTo(written);
    if (written) {
      assertBlock(section, "sql", project.migration(3));
    }

    ExampleProject released = begun(section, "0.12");
    found = released.compile(3, classesOf(section, java));
    assertThat(found).as("server=0.12").isEqualTo(section.found("0.12"));
    if (found.isEmpty()) {
      assertThat(released.migration(3)).isEqualTo(section.blocks().get("sql"));
      assertTaken(released);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatToWriteInsteadIsTakenByTheReleasedServer(Section section) throws Exception {
    boolean refused = !section.found("0.12").isEmpty();
    boolean instead = section.block("java 0.12").isPresent();
    assertThat(section.block("sql 0.12").isPresent()).isEqualTo(instead);
    assertThat(instead).isEqualTo(refused && hasAnotherWay(section));
    if (instead) {
      ExampleProject project = begun(section, "0.12");
      String java = section.blocks().get("java 0.12");
      assertThat(project.compile(3, classesOf(section, java))).isEmpty();
      assertBlock(section, "sql 0.12", project.migration(3));
      assertTaken(project);
    }
  }

  /** Of these two nothing stays but what there was. */
  private static boolean hasAnotherWay(Section section) {
    return !Set.of("DISABLE", "NOT NULL later").contains(section.title());
  }

  @ParameterizedTest
  @MethodSource("sectionsWithAnswers")
  void releasedServerAnswersToWhatIsDocumentedAsThePageSays(Section section) throws Exception {
    List<String> tables = tables(section);
    Map<String, String> actual = new LinkedHashMap<>();
    ReleasedServer server = with(tables);
    try {
      for (String statements : section.answers().keySet()) {
        String answer = answer(server, List.of(statements.split("(?<=;) ")));
        actual.put(statements, answer);
        if (answer.contains("then refuses rows")) {
          server.close();
          server = with(tables);
        }
      }
    } finally {
      server.close();
    }
    assertThat(actual).isEqualTo(section.answers());
  }

  @ParameterizedTest
  @CsvSource({
    "GRANT,ELECTRIC GRANT ALL ON projects TO 'admin';",
    "REVOKE,ELECTRIC REVOKE ALL ON projects FROM 'admin';",
    "ASSIGN,ELECTRIC ASSIGN 'admin' TO memberships.user_id;",
    "UNASSIGN,ELECTRIC UNASSIGN 'admin' FROM memberships.user_id;"
  })
  void withoutFeaturesTheReleasedServerHasAccessRulesSwitchedOff(String word, String statement)
      throws Exception {
    assertThat(PAGE.section("How to read this page").text())
        .contains("`EX001`", "`" + word + "`", "ELECTRIC_FEATURES");
    try (ReleasedServer server = ReleasedServer.empty();
        StandInProxy off = StandInProxy.before("localhost", PostgresServer.port()).start()) {
      assertThat(answer(server, tables(PAGE.section("ENABLE")))).isEqualTo("takes it");
      String name = PostgresServer.query(server.database(), "SELECT current_database()").get(0);
      String url = off.url(name) + "?preferQueryMode=simple";
      try (Connection connection = DriverManager.getConnection(url, "any", "proxy_password")) {
        assertThat(answer(connection, List.of(statement))).isEqualTo("refuses it, `EX001`");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tools")
  void toolGetsTheFileOfThePage(Section section) throws IOException {
    Matcher format = FORMAT.matcher(section.text());
    assertThat(format.find()).isTrue();
    ExampleProject project = ExampleProject.in(temp.resolve("app"), "docs");
    Map<String, String> item = classes(PAGE.section("ENABLE").blocks().get("java"));
    assertThat(project.compile(1, item, "-Aelectrified.format=" + format.group(1))).isEmpty();
    String text = Files.readString(project.folder().resolve(format.group(2)));
    String language =
        section.blocks().keySet().stream()
            .filter(info -> !info.equals("sh"))
            .findFirst()
            .orElseThrow();
    assertBlock(section, language, ExampleProject.withoutHeader(text));

    String command = section.blocks().get("sh").strip();
    String words = command.replaceAll(" -f .*", "");
    assertThat(Files.readString(Path.of("../docs/formats.md"))).contains("```sh\n" + words);
    if (!words.equals(command)) {
      assertThat(command).isEqualTo(words + " -f " + format.group(2));
    }
  }

  private static void assertBlock(Section section, String info, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      PAGE.update(PAGE.section(section.title()), info, actual);
      return;
    }
    assertThat(actual).as(info).isEqualTo(section.blocks().get(info));
  }

  /** A project in which the model, and what the section has before, are compiled. */
  private ExampleProject begun(Section section, String server) throws IOException {
    ExampleProject project = ExampleProject.in(temp.resolve(server), server);
    project.project().overlay(shared.resolve(server));
    if (section.before().isPresent()) {
      assertThat(project.compile(2, classesOf(section, ""))).isEmpty();
    }
    return project;
  }

  /** The classes of the model, replaced by those before, replaced by those of the example. */
  private static Map<String, String> classesOf(Section section, String example) throws IOException {
    Map<String, String> classes = classes(model().blocks().get("java model"));
    classes.putAll(classes(section.before().orElse("")));
    classes.putAll(classes(example));
    return classes;
  }

  private static void assertTaken(ExampleProject project) throws IOException, SQLException {
    try (ReleasedServer server = ReleasedServer.empty()) {
      server.migrate(project.migrations());
      assertThat(server.takeRows()).isNotEmpty();
    }
  }

  /** The statements that make the tables of the section and electrify them. */
  private List<String> tables(Section section) throws IOException {
    if (section.block("java model").isPresent()) {
      return List.of();
    }
    ExampleProject project = begun(section, section.block("sql").isPresent() ? "docs" : "0.12");
    if (section.block("java").isPresent() && section.block("sql").isPresent()) {
      project.compile(3, classesOf(section, section.blocks().get("java")));
    }
    return project.tables();
  }

  /** A server that has these tables, with a row in each. */
  private static ReleasedServer with(List<String> tables) throws SQLException {
    ReleasedServer server = ReleasedServer.empty();
    assertThat(answer(server, tables)).isEqualTo("takes it");
    return server;
  }

  /** What the server says to the statements, in the words of the page. */
  private static String answer(ReleasedServer server, List<String> statements) throws SQLException {
    try (Connection connection = server.proxied().getConnection()) {
      String answer = answer(connection, statements);
      if (!answer.equals("takes it")) {
        return answer;
      }
    }
    try {
      server.addRows();
      return "takes it";
    } catch (SQLException e) {
      return "takes it, then refuses rows, `" + e.getSQLState() + "`";
    }
  }

  private static String answer(Connection connection, List<String> statements) {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      return "takes it";
    } catch (SQLException e) {
      return e.getSQLState().startsWith("08")
          ? "drops the connection"
          : "refuses it, `" + e.getSQLState() + "`";
    }
  }
}
