package dev.electrified.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.annotations.Electrified;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Severity;
import dev.electrified.processor.git.GitRepository;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hibernate.annotations.ColumnDefault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The example on each rule's page prints, to the letter, what the page says it prints. */
class RulePagesTest {
  /** What the examples leave out; on their first line, so that lines are counted without it. */
  private static final String HEADER =
      "package app; import jakarta.persistence.*; import dev.electrified.annotations.*;"
          + " import static dev.electrified.annotations.Privilege.*;"
          + " import static dev.electrified.annotations.Roles.*;"
          + " import org.hibernate.annotations.ColumnDefault; import java.math.BigDecimal;"
          + " import java.time.*; import java.util.*; ";

  /** A mistake of ours cannot be shown by an example. */
  private static final Set<Rule> WITHOUT_EXAMPLE = Set.of(Rule.INTERNAL_ERROR);

  private static final String SNAPSHOT = "src/main/electrified/schema.json";

  @TempDir Path temporary;

  @ParameterizedTest
  @EnumSource(Rule.class)
  void exampleOfPagePrintsWhatThePageSays(Rule rule) throws Exception {
    RulePage page = RulePage.of(rule);
    assertThat(page.example().isEmpty()).isEqualTo(WITHOUT_EXAMPLE.contains(rule));
    if (page.example().isEmpty()) {
      return;
    }
    Path project = project("bad", page);
    prepare(rule, project);
    String printed = compile(rule, project, page.example().get(), page.options());
    assertThat(printed).isEqualTo(page.printed().orElseThrow());
    assertThat(printed).contains("[electrified:" + rule.slug() + "]");
  }

  @ParameterizedTest
  @MethodSource("rulesWithCorrectedExample")
  void correctedExampleOfPagePrintsNothing(Rule rule) throws Exception {
    RulePage page = RulePage.of(rule);
    String corrected = page.corrected().orElseThrow();
    assertThat(compile(rule, project("good", page), corrected, List.of())).isEmpty();
  }

  /** All that are about the model; files and options are put right elsewhere. */
  static List<Rule> rulesWithCorrectedExample() throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      boolean model = rule.compareTo(Rule.MIGRATION_MISSING) < 0;
      assertThat(RulePage.of(rule).corrected().isPresent()).as(rule.page()).isEqualTo(model);
      if (model) {
        rules.add(rule);
      }
    }
    return rules;
  }

  @ParameterizedTest
  @EnumSource(
      value = Rule.class,
      names = {
        "ASSIGN_OWN_SCOPE",
        "ASSIGN_SCOPE_PATH",
        "ASSIGN_OPTIONAL_USER",
        "ASSIGN_CONDITION",
        "CONDITION_NOT_RELEASED",
        "COVERED_GRANT",
        "GRANT_USING",
        "ROLE_NOT_GRANTED"
      })
  void warningOfPageIsSuppressedByName(Rule rule) throws Exception {
    RulePage page = RulePage.of(rule);
    String suppression = "@SuppressWarnings(\"electrified:" + rule.slug() + "\")";
    String quiet = page.example().orElseThrow().replace("@Entity", suppression + " @Entity");
    assertThat(compile(rule, project("quiet", page), quiet, List.of())).isEmpty();
  }

  private Path project(String name, RulePage page) throws Exception {
    Path project = Files.createDirectories(temporary.resolve(name).resolve("app"));
    if (page.before().isPresent()) {
      List<String> options = page.adopted() ? List.of("-Aelectrified.mode=baseline") : List.of();
      assertThat(compile(Rule.WRITTEN, project, page.before().get(), options)).contains("Started");
    }
    return project;
  }

  /** What happened before, where it is not a compile. */
  private static void prepare(Rule rule, Path project) throws IOException {
    Path snapshot = project.resolve(SNAPSHOT);
    switch (rule) {
      case MIGRATION_CHANGED -> {
        Path migration =
            project.resolve("src/main/resources/db/migration/V20261122190000__add_projects.sql");
        Files.writeString(migration, Files.readString(migration) + "-- by hand\n");
      }
      case REPEATED_CHANGE -> {
        Path migration =
            project.resolve("src/main/resources/db/migration/V20261122190000__add_projects.sql");
        Files.copy(migration, migration.resolveSibling("V20261122200000__add_projects.sql"));
      }
      case SNAPSHOT_UNREADABLE -> {
        String line = "\"projects.column.id\": {\"type\": \"uuid\", \"null\": false},\n";
        replace(snapshot, line, line + line.replace("uuid", "bigint"));
      }
      case SNAPSHOT_CONFLICT -> {
        String line = "\"projects.entity\": \"app.Project\",\n";
        replace(snapshot, line, "<<<<<<< HEAD\n" + line + "=======\n" + line + ">>>>>>> branch\n");
      }
      case ORM_XML -> {
        Path mapping = project.resolve("src/main/resources/META-INF/orm.xml");
        Files.createDirectories(mapping.resolveSibling(""));
        Files.writeString(
            mapping,
            "<entity-mappings><entity class='app.Project'><table name='works'/></entity>"
                + "</entity-mappings>");
      }
      case MIGRATION_NOT_COMMITTED -> {
        GitRepository git = GitRepository.init(project, project.resolveSibling(""));
        git.git("add", SNAPSHOT);
        git.git("commit", "--quiet", "--message", "without the migration");
      }
      case LATE_MIGRATION -> {
        GitRepository git = GitRepository.init(project, project.resolveSibling(""));
        git.file("src/main/resources/db/migration/V20261122200000__by_hand.sql", "SELECT 1;\n");
        git.git("add", "src/main/resources/db/migration/V20261122200000__by_hand.sql");
        git.git("commit", "--quiet", "--message", "theirs");
      }
      case FILE_ACCESS -> Files.createDirectories(snapshot);
      default -> {}
    }
  }

  private static void replace(Path file, String part, String by) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(part);
    Files.writeString(file, text.replace(part, by));
  }

  /** Compiles in a class output of its own, and gives what javac prints. */
  private String compile(Rule rule, Path project, String source, List<String> options)
      throws Exception {
    boolean nowhere = rule == Rule.PROJECT_FOLDER;
    Path output = Files.createTempDirectory(nowhere ? temporary : project, "classes").toRealPath();
    Path model = Files.writeString(project.resolve("Model.java"), HEADER + source);
    List<Path> sources = new ArrayList<>(List.of(model));
    if (rule == Rule.JAVAX_PERSISTENCE) {
      Path entity = project.resolve("javax/persistence/Entity.java");
      Files.createDirectories(entity.getParent());
      sources.add(
          Files.writeString(entity, "package javax.persistence; public @interface Entity {}"));
    }
    List<String> arguments = new ArrayList<>(List.of("-d", output.toString(), "-cp", classPath()));
    if (options.stream().noneMatch(option -> option.startsWith("-Aelectrified.mode="))) {
      arguments.add("-Aelectrified.mode=write");
    }
    arguments.addAll(options);

    StringWriter printed = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      JavaCompiler.CompilationTask task =
          javac.getTask(printed, files, null, arguments, null, units);
      task.setLocale(Locale.ROOT);
      InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-22T19:00:00Z"));
      task.setProcessors(
          List.of(
              new ElectrifiedProcessor(new Environment(variables(rule, project), clock, project))));
      task.call();
    }
    String text = printed.toString().replace("\r\n", "\n").replace(model.toString(), "Model.java");
    return asOnThePage(rule, nowhere ? text.replace(output.toString(), "/tmp/classes") : text);
  }

  private static Map<String, String> variables(Rule rule, Path project) {
    return rule == Rule.MIGRATION_NOT_COMMITTED || rule == Rule.LATE_MIGRATION
        ? new GitRepository(project, project).variables()
        : Map.of();
  }

  /**
   * Without the header in echoed lines, without javac's count, and notes only where they matter.
   */
  private static String asOnThePage(Rule rule, String printed) {
    List<String> lines = new ArrayList<>();
    boolean shifted = false;
    for (String line : printed.split("\n", -1)) {
      if (line.matches("\\d+ (error|warning)s?")
          || (rule.severity() != Severity.NOTE && line.contains("[electrified:written]"))) {
        continue;
      }
      boolean caret = shifted && line.strip().equals("^");
      lines.add(line.startsWith(HEADER) || caret ? line.substring(HEADER.length()) : line);
      shifted = line.startsWith(HEADER);
    }
    return String.join("\n", lines).strip();
  }

  private static String classPath() throws URISyntaxException {
    List<String> path = new ArrayList<>();
    for (Class<?> type : List.of(Entity.class, Electrified.class, ColumnDefault.class)) {
      path.add(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    return String.join(java.io.File.pathSeparator, path);
  }
}
