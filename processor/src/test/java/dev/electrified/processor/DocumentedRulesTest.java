package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.DocumentedModel.Outcome;
import dev.electrified.runtime.fixture.Snippet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Java and the DDLX beside it, in the tables of the guide and in the reference: the processor
 * writes the one of the other, and warns where the page says so.
 */
class DocumentedRulesTest {
  private static final String GUIDE = "docs/guide.md";
  private static final String REFERENCE = "docs/reference.md";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern WARNING = Pattern.compile("the warning \\[([a-z-]+)\\]");

  /** One rule alone leaves roles without a grant, and no page about that rule tells. */
  private static final String OPEN = "role-not-granted";

  @TempDir private Path temp;

  /**
   * A row of a table.
   *
   * @param java the annotation
   * @param on the entity, where the row says one
   * @param sql the statements
   * @param warnings that it names
   */
  record Row(String java, String on, List<String> sql, List<String> warnings) {}

  /** The rows of all tables of access rules. */
  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>(rows(GUIDE));
    assertThat(rows).hasSize(12);
    rows.addAll(rows(REFERENCE));
    assertThat(rows).hasSize(12 + 4);
    return rows;
  }

  /** The rows of a page; one that says "the same" has the SQL before it. */
  private static List<Row> rows(String page) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> before = List.of();
    for (String line : Files.readAllLines(Path.of("..", page))) {
      if (!line.startsWith("| `@Electric")) {
        continue;
      }
      String[] cells = line.split(" \\| ", -1);
      List<String> java = codes(cells[0]);
      List<String> sql = new ArrayList<>(codes(cells[1]));
      if (cells[1].startsWith("the same")) {
        sql = new ArrayList<>(before);
      }
      List<String> warnings = new ArrayList<>();
      Matcher warning = WARNING.matcher(cells[1]);
      while (warning.find()) {
        warnings.add(warning.group(1));
      }
      rows.add(new Row(java.get(0), java.size() > 1 ? java.get(1) : "Project", sql, warnings));
      before = sql;
    }
    return rows;
  }

  private static List<String> codes(String cell) {
    List<String> codes = new ArrayList<>();
    Matcher code = CODE.matcher(cell);
    while (code.find()) {
      codes.add(code.group(1).replaceFirst(";$", ""));
    }
    return codes;
  }

  private static DocumentedModel with(String annotation, String on) {
    DocumentedModel model = new DocumentedModel();
    return annotation.startsWith("@ElectricAssign")
        ? model.onAttribute("Membership", "user", annotation)
        : model.onEntity(on, annotation);
  }

  /** What is said, but for what the model leaves open. */
  private static List<String> problems(Outcome outcome) {
    return outcome.problems().stream().filter(problem -> !problem.equals(OPEN)).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rowOfATableIsWhatTheProcessorWrites(Row row) throws IOException {
    Outcome outcome = with(row.java(), row.on()).compile(temp);

    assertThat(problems(outcome)).as("%s", outcome.said()).isEqualTo(row.warnings());
    assertThat(outcome.rules()).isEqualTo(row.sql());
  }

  /** A piece of Java in the reference, and the SQL behind it. */
  record Pair(int line, String java, String sql) {}

  static List<Pair> pairs() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", REFERENCE));
    List<Pair> pairs = new ArrayList<>();
    String java = "";
    for (Snippet snippet : Snippet.of(REFERENCE)) {
      if (snippet.info().equals("java")) {
        java = snippet.text();
      } else if (snippet.info().equals("sql")) {
        String before = lines.get(snippet.line() - 3);
        Matcher code = Pattern.compile("`(@Electric\\w+\\(.*?\\))`.* renders$").matcher(before);
        pairs.add(
            new Pair(snippet.line(), code.find() ? code.group(1) + "\n" : java, snippet.text()));
      }
    }
    pairs.removeIf(pair -> pair.java.contains("@Replaces") || pair.sql.contains("ADD COLUMN"));
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(18);
    return pairs;
  }

  private static DocumentedModel modelOf(String java) {
    if (java.contains("@Entity")) {
      return new DocumentedModel().entity(java);
    }
    if (java.matches("@Electric\\w+\\(.*\\)\n")) {
      return with(java.strip(), "Project");
    }
    String entity = java.contains("project_members") ? "Project" : "Membership";
    return new DocumentedModel()
        .members(entity, java.replaceAll("(?m)^", "  ").stripTrailing() + "\n");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void sqlOfTheReferenceIsWhatTheProcessorWritesOfTheJavaBeforeIt(Pair pair) throws IOException {
    Outcome outcome = modelOf(pair.java()).compile(temp);

    List<String> shown = Snippet.statements(pair.sql());
    assertThat(outcome.statements()).as("%s", outcome.said()).containsAll(shown);
    assertThat(outcome.rules())
        .isEqualTo(shown.stream().filter(statement -> statement.startsWith("ELECTRIC ")).toList());
  }

  /** Three blocks of SQL are about changes, and have tests of their own. */
  @Test
  void noBlockOfTheReferenceIsLeftOut() throws IOException {
    List<String> kinds = Snippet.of(REFERENCE).stream().map(Snippet::info).toList();
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).equals("java")) {
        assertThat(kinds.get(i + 1)).isEqualTo("sql");
      }
    }
    assertThat(pairs()).hasSize((int) kinds.stream().filter("sql"::equals).count() - 3);
  }

  @Test
  void rowAboutReplacesIsWhatTheProcessorWrites() throws IOException {
    String row =
        Files.readAllLines(Path.of("..", GUIDE)).stream()
            .filter(line -> line.startsWith("| `@Replaces("))
            .findFirst()
            .orElseThrow();
    List<String> codes = codes(row);
    assertThat(replaced(codes.get(0) + ";")).containsAll(codes.subList(1, 3));
  }

  @Test
  void replacesOfTheReferenceIsWhatTheProcessorWrites() throws IOException {
    assertThat(replaced(Snippet.text(REFERENCE, "java", "@Replaces(\"name\")")))
        .containsAll(Snippet.statements(Snippet.text(REFERENCE, "sql", "ADD COLUMN title")))
        .containsAll(Snippet.statements(Snippet.text(REFERENCE, "sql", "UPDATE projects")));
  }

  private List<String> replaced(String members) throws IOException {
    DraftedProject project = DraftedProject.in(temp).entity("Projects", "String name;");
    project.compile();
    project.git().commitAll("before");
    String header = "import dev.electrified.annotations.*;\n";
    project.entity("Projects", members);
    String file = "src/main/java/app/Projects.java";
    project.file(file, project.text(file).replaceFirst("import", header + "import"));
    project.compile();
    List<String> statements = new ArrayList<>();
    project.migrations().values().forEach(text -> statements.addAll(Snippet.statements(text)));
    return statements;
  }

  @Test
  void newAttributeOfAnElectrifiedTableIsMigratedAsTheReferenceShows() throws IOException {
    DraftedProject project =
        new DocumentedModel()
            .entity(
                Snippet.text(
                    REFERENCE,
                    "java",
                    "@Electrified\npublic class Project {\n  @Id UUID id;\n\n  @Column"))
            .writeTo(DraftedProject.in(temp));
    project.compile();
    project.git().commitAll("before");
    String file = "src/main/java/app/Project.java";
    project.file(
        file, project.text(file).replace("String name;", "String name;\n  String description;"));
    project.compile();
    assertThat(List.copyOf(project.migrations().values()).get(1))
        .isEqualTo(Snippet.text(REFERENCE, "sql", "ADD COLUMN description text"));
  }

  @Test
  void joinTableIsElectrifiedByTheAnnotationOnItsAttribute() throws IOException {
    String members =
        Snippet.text(REFERENCE, "java", "@JoinTable(name = \"project_members\")\n@Elec");
    Outcome outcome = modelOf(members).compile(temp);
    assertThat(problems(outcome)).isEmpty();
    assertThat(outcome.statements()).contains("ALTER TABLE project_members ENABLE ELECTRIC");
  }

  @Test
  void joinTableOfTheGuideHasTheRulesThatItShows() throws IOException {
    Outcome outcome = modelOf(Snippet.text(GUIDE, "java", "\"project_members\"")).compile(temp);
    List<String> shown =
        Snippet.statements(Snippet.text(GUIDE, "sql", "ALTER TABLE project_members"));
    assertThat(problems(outcome)).as("%s", outcome.said()).isEmpty();
    assertThat(outcome.statements()).containsAll(shown);
    assertThat(outcome.rules()).isEqualTo(shown.subList(1, 3));
  }

  @Test
  void electrifiedEntityOfTheGuideIsEnabled() throws IOException {
    Snippet first = Snippet.of(GUIDE).get(0);
    assertThat(first.text()).isEqualTo("ALTER TABLE projects ENABLE ELECTRIC;\n");
    assertThat(new DocumentedModel().compile(temp).statements())
        .containsAll(Snippet.statements(first.text()));
  }
}
