package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The matrix of what Electric refuses: a folder {@code src/test/matrix/<rule>} for each of its
 * rules, a file in it for each way of the model to come to it.
 *
 * <p>A file is a model, without package and imports, whose first line says what it is about. Its
 * {@link Markers} say what is found, where; a line that begins with {@code //=} behind a line is
 * what stands there in the valid neighbour, in which nothing is found. Where a line begins with
 * {@code //<}, that is what stood there in the model before, whose migration exists already.
 */
class ElectricMatrixTest {
  static final Path MATRIX = CasesTest.CASES.resolveSibling("matrix");

  private static final Path PAGE = Path.of("..").resolve("docs/electric.md");
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

  /** What section 6 of the rules of Electric counts up. */
  private static final List<String> RULES =
      List.of(
          "T1", "T2", "T3", "T4", "K1", "K2", "C1", "F1", "F2", "F3", "S1", "N1", "N2", "N3", "N4",
          "N5", "A1", "A2", "A3", "G1", "G2", "G3", "G4", "G5", "V1", "M1");

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
  void everyRuleHasACellOrAReasonWhyNoModelLeadsToIt() throws IOException {
    Set<String> covered = new TreeSet<>();
    for (Path rule : CasesTest.folders(MATRIX)) {
      assertThat(cells(rule)).as(rule.toString()).isNotEmpty();
      covered.add(rule.getFileName().toString());
    }
    Matcher reason =
        Pattern.compile("(?m)^- \\*\\*([A-Z]\\d)\\*\\* .{20,}").matcher(Files.readString(PAGE));
    while (reason.find()) {
      covered.add(reason.group(1));
    }
    assertThat(covered).containsExactlyInAnyOrderElementsOf(RULES);
  }

  private static List<Path> cells(Path rule) {
    try (Stream<Path> files = Files.list(rule)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void run(Path cell, Path temp) throws IOException {
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
      assertTaken(compile(before, other, 1));
    }
    Path sources = write(temp.resolve("invalid"), invalid);
    Markers markers = Markers.of(sources);
    assertThat(markers.list()).as("markers").isNotEmpty();
    markers.match(compile(sources, project, 2));
    assertTaken(compile(write(temp.resolve("valid"), valid), other, 2));
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

  private static List<Message> compile(Path sources, CaseProject project, int day)
      throws IOException {
    Instant now = Instant.parse("2026-01-0" + day + "T03:04:05Z");
    List<Message> messages =
        Javac.compile(
                sources,
                project.freshClassOutput(),
                Javac.apis(),
                List.of("-Aelectrified.mode=write"),
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
