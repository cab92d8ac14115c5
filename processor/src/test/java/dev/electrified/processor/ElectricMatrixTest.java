package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.released.ReleasedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The matrix of what Electric refuses: a folder {@code src/test/matrix/<rule>} for each of its
 * rules, a file in it for each way of the model to come to it.
 *
 * <p>A file is a model, without package and imports, whose first line says what it is about. Its
 * {@link Markers} say what is found, where; a line that begins with {@code //=} behind a line is
 * what stands there in the valid neighbour, in which nothing is found; what is written of that for
 * the released server is taken by its stand-in, and rows after it. Where a line begins with {@code
 * //<}, that is what stood there in the model before, whose migration exists already.
 */
@Tag("one-jdk")
class ElectricMatrixTest {
  static final Path MATRIX = CasesTest.CASES.resolveSibling("matrix");

  private static final Path PAGE = Path.of("..").resolve("docs/electric.md");
  private static final String RELEASED = "-Aelectrified.server=0.12";
  private static final String EDIT = "//=";
  private static final String BEFORE = "//<";

  private static final String HEADER =
      "package app; import dev.electrified.annotations.*; import jakarta.persistence.*;"
          + " import jakarta.persistence.Table; import java.math.*; import java.time.*;"
          + " import java.util.*; import org.hibernate.annotations.Check;"
          + " import org.hibernate.annotations.Checks;"
          + " import org.hibernate.annotations.Collate;"
          + " import org.hibernate.annotations.ColumnDefault;"
          + " import org.hibernate.annotations.DiscriminatorOptions;"
          + " import org.hibernate.annotations.GeneratedColumn;"
          + " import org.hibernate.annotations.JdbcTypeCode;"
          + " import org.hibernate.annotations.NaturalId; import org.hibernate.annotations.SoftDelete;"
          + " import org.hibernate.annotations.SoftDeleteType;"
          + " import org.hibernate.annotations.TenantId; import org.hibernate.type.SqlTypes; ";

  /**
   * The rules of Electric, and the parts of each by a word that the first line of a cell, or the
   * reason why no model leads there, has.
   */
  private static final Map<String, List<String>> RULES =
      Map.ofEntries(
          Map.entry(
              "T1",
              List.of("char", "numeric", "interval", "json", "array", "domain", "with a zone")),
          Map.entry("T2", List.of("time with precision", "column definition", "new columns")),
          Map.entry("T3", List.of("no plain word", "not ASCII", "EX005", "new constant")),
          Map.entry("T4", List.of("default", "generated column", "serial", "identity")),
          Map.entry("K1", List.of("no key")),
          Map.entry("K2", List.of("identity", "sequence", "table", "text", "mutable")),
          Map.entry("C1", List.of("unique", "check", "EXCLUDE", "unique index")),
          Map.entry("F1", List.of("plain", "another column", "another type", "another schema")),
          Map.entry("F2", List.of("two columns")),
          Map.entry(
              "F3",
              List.of("association", "check", "unique", "default", "primary key", "generated")),
          Map.entry(
              "S1",
              List.of("another schema", "temporary", "unlogged", "partitioned", "view", "query")),
          Map.entry("N1", List.of("44 bytes", "23 bytes", "is gone")),
          Map.entry("N2", List.of("51 bytes", "an underscore", "a key that begins")),
          Map.entry("N3", List.of("of a column", "of a table", "not ASCII", "word of DDLX")),
          Map.entry("N4", List.of("SQLite", "case only", "one type for clients", "63 columns")),
          Map.entry("N5", List.of("name of a column", "of a foreign key", "condition of an index")),
          Map.entry(
              "A1",
              List.of(
                  "EX001",
                  "EX002",
                  "EX003",
                  "EX004",
                  "EX005",
                  "EX006",
                  "EX007",
                  "EX008",
                  "EX009",
                  "EX010",
                  "EX011",
                  "EX012",
                  "another key")),
          Map.entry(
              "A2",
              List.of("CONCURRENTLY", "`DO`", "START TRANSACTION", "ROLLBACK TO", "IF EXISTS")),
          Map.entry(
              "A3",
              List.of(
                  "explicit `NULL`",
                  "`IF EXISTS`",
                  "IF NOT EXISTS",
                  "several `ADD COLUMN`",
                  "NOT NULL",
                  "unnamed index",
                  "with IN",
                  "with NOT")),
          Map.entry("G1", List.of("ELECTRIC_FEATURES")),
          Map.entry(
              "G2",
              List.of(
                  "bare roles",
                  "without a name",
                  "and no role",
                  "and no scope",
                  "with a blank",
                  "ALL PRIVILEGES",
                  "lists",
                  "ON TABLE",
                  "ASSIGN … USING",
                  "a path to the scope")),
          Map.entry("G3", List.of("cannot be read", "over its row", "released server")),
          Map.entry(
              "G4",
              List.of(
                  "no reference",
                  "without its foreign key",
                  "refers twice",
                  "does not refer",
                  "the table itself",
                  "table whose name needs quotes",
                  "column whose name needs quotes",
                  "missing")),
          Map.entry("G5", List.of("54 characters", "65 characters", "in the scope of a table")),
          Map.entry("V1", List.of("always grow", "same length", "none twice")),
          Map.entry("M1", List.of("ASCII", "quotes", "`;`", "block comments")));

  /** The ways of JPA to an annotation on an attribute, which the rules about such come by. */
  private static final List<String> WAYS =
      List.of(
          "embeddable.java",
          "getter.java",
          "joined-subclass.java",
          "mapped-superclass.java",
          "single-table-subclass.java");

  private static final List<String> ABOUT_ATTRIBUTES =
      List.of("T1", "T4", "C1", "F1", "A1", "G2", "G3", "G4");

  private static final List<String> ABOUT_TABLES_OF_ATTRIBUTES =
      List.of("C1", "N1", "N2", "S1", "A1", "G2", "G3", "G4", "G5");

  @TestFactory
  Stream<DynamicNode> everyCellIsRefusedAndItsNeighbourTaken(@TempDir Path temp) {
    String only = System.getProperty("case", "");
    return CasesTest.folders(MATRIX).stream()
        .map(
            rule ->
                DynamicContainer.dynamicContainer(
                    rule.getFileName().toString(),
                    cells(rule).stream()
                        .filter(cell -> MATRIX.relativize(cell).toString().contains(only))
                        .map(
                            cell ->
                                DynamicTest.dynamicTest(
                                    cell.getFileName().toString(),
                                    cell.toUri(),
                                    () -> run(cell, temp.resolve(MATRIX.relativize(cell)))))));
  }

  @Test
  void everyPartOfARuleHasACellOrAReasonWhyNoModelLeadsToIt() throws IOException {
    Map<String, String> covered = new TreeMap<>();
    for (Path rule : CasesTest.folders(MATRIX)) {
      assertThat(cells(rule)).as(rule.toString()).isNotEmpty();
      for (Path cell : cells(rule)) {
        String name = rule.getFileName().toString();
        String about = Files.readAllLines(cell).get(0);
        assertThat(about).as(cell.toString()).startsWith("// " + name + ": ");
        covered.merge(name, about, (one, other) -> one + "\n" + other);
      }
    }
    Matcher reason =
        Pattern.compile("(?ms)^- \\*\\*([A-Z]\\d)\\*\\* (.{20,}?)(?=^- |\\z)")
            .matcher(Files.readString(PAGE));
    while (reason.find()) {
      covered.merge(
          reason.group(1),
          reason.group(2).replaceAll("\\s+", " "),
          (one, other) -> one + "\n" + other);
    }
    assertThat(covered.keySet()).containsExactlyInAnyOrderElementsOf(RULES.keySet());
    RULES.forEach((rule, parts) -> assertThat(covered.get(rule)).as(rule).contains(parts));
  }

  @Test
  void everyRuleAboutAttributesHasACellForEachWayOfJpa() {
    for (String rule : ABOUT_ATTRIBUTES) {
      assertThat(names(rule)).as(rule).containsAll(WAYS);
    }
    for (String rule : ABOUT_TABLES_OF_ATTRIBUTES) {
      assertThat(names(rule)).as(rule).contains("join-table.java");
    }
  }

  private static List<String> names(String rule) {
    return cells(MATRIX.resolve(rule)).stream().map(cell -> cell.getFileName().toString()).toList();
  }

  private static List<Path> cells(Path rule) {
    try (Stream<Path> files = Files.list(rule)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void run(Path cell, Path temp) throws IOException, SQLException {
    List<String> lines = Files.readAllLines(cell);
    assertThat(lines.get(0)).as("what the cell is about").startsWith("// ");
    boolean change = lines.stream().anyMatch(line -> line.strip().startsWith(BEFORE));
    List<String> invalid = variant(lines, "");
    List<String> valid = variant(lines, EDIT);
    assertThat(valid).as("the neighbour differs").isNotEqualTo(invalid);
    CaseProject project = CaseProject.in(temp.resolve("invalid-project"));
    CaseProject other = CaseProject.in(temp.resolve("valid-project"));
    if (change) {
      Path before = write(temp.resolve("before"), variant(lines, BEFORE));
      assertTaken(compile(before, project, 1));
      assertTaken(compile(before, other, 1, RELEASED));
    }
    Path sources = write(temp.resolve("invalid"), invalid);
    Markers markers = Markers.of(sources);
    assertThat(markers.list()).as("markers").isNotEmpty();
    markers.match(compile(sources, project, 2));
    assertTaken(compile(write(temp.resolve("valid"), valid), other, 2, RELEASED));
    assertTakenByTheReleasedServer(other);
  }

  private static void assertTakenByTheReleasedServer(CaseProject project)
      throws IOException, SQLException {
    List<Path> migrations =
        project.written().keySet().stream()
            .filter(name -> name.endsWith(".sql"))
            .map(project.directory()::resolve)
            .toList();
    try (ReleasedServer server = ReleasedServer.empty()) {
      server.migrate(migrations);
      server.takeRows();
    }
  }

  private static void assertTaken(List<Message> messages) {
    assertThat(messages)
        .as("what is found where nothing should be")
        .allMatch(message -> message.kind().equals("note"));
  }

  /** The lines of the model; those of other variants stay empty, so that no line moves. */
  private static List<String> variant(List<String> lines, String mark) {
    List<String> variant = new ArrayList<>();
    int replaced = 0;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      String text = line.strip();
      if (!text.startsWith(EDIT) && !text.startsWith(BEFORE)) {
        replaced = variant.size();
        variant.add(mark.isEmpty() ? line : line.replaceAll(" // (ERROR|WARNING) .*", ""));
        continue;
      }
      if (!mark.isEmpty() && text.startsWith(mark)) {
        variant.set(replaced, line.replace(mark, "").stripTrailing());
      }
      variant.add("");
    }
    return variant;
  }

  /** The model, each line where the cell has it. */
  private static Path write(Path folder, List<String> lines) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("Model.java"), HEADER + "\n" + String.join("\n", lines) + "\n");
    return folder;
  }

  private static List<Message> compile(
      Path sources, CaseProject project, int day, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("-Aelectrified.mode=write"));
    all.addAll(List.of(options));
    Instant now = Instant.parse("2026-01-0" + day + "T03:04:05Z");
    List<Message> messages =
        Javac.compile(
                sources,
                project.freshClassOutput(),
                Javac.apis(),
                all,
                List.of(
                    new ElectrifiedProcessor(
                        new Environment(Map.of(), () -> now, project.directory()))))
            .stream()
            .filter(message -> !message.aboutOptions())
            .toList();
    assertThat(messages).as("what the compiler says").allMatch(Message::ours);
    return messages;
  }
}
