package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.linter.Level;
import dev.electrified.processor.linter.Linter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs one case folder.
 *
 * <p>A folder holds {@code input/**.java}, and if needed {@code options} (one {@code -A} option a
 * line), {@code snapshot.json}, {@code project/**} (laid over the project), {@code lib/**.java}
 * (compiled first, without us, into a jar on the class path). {@code step2}, {@code step3} … hold
 * the same: their input replaces the one before, while snapshot and migrations stay; {@code delete}
 * in them names a file that goes. {@code database.sql} is what the database had before us, for the
 * tests that run the migrations.
 *
 * <p>What must come out is said by {@link Markers} in the sources and by the files in {@code
 * expected}: {@code messages.txt}, {@code schema.json}, {@code schema.md}, {@code
 * migrations/*.sql}, {@code access/*.sql}. Whatever else is said, by us or by the compiler, fails
 * the case. After a compile without an error of ours, a second one must change nothing (after a
 * baseline it is refused); one with an error must change nothing at once. What is written must be
 * without fault to the {@link Linter}.
 */
record CaseRun(Path folder, Path temp) {
  private static final Instant FIRST_DAY = Instant.parse("2026-01-02T03:04:05Z");

  void run() throws IOException {
    CaseProject project = CaseProject.in(temp.resolve("app"));
    List<Path> classPath = classPath();
    List<String> options = options(folder, List.of());
    boolean released = options.contains("-Aelectrified.server=0.12");
    Linter linter = new Linter(released ? Level.RELEASED : Level.DOCUMENTED);
    for (int number = 1; ; number++) {
      Path step = number == 1 ? folder : folder.resolve("step" + number);
      if (!Files.isDirectory(step.resolve("input"))) {
        assertThat(number).as("steps with an input in %s", folder).isGreaterThan(1);
        return;
      }
      options = options(step, options);
      runStep(step, number, project, classPath, options, linter);
    }
  }

  /** The jars an entity needs, and that of the library of the case. */
  List<Path> classPath() throws IOException {
    List<Path> classPath = new ArrayList<>(Javac.apis());
    if (Files.isDirectory(folder.resolve("lib"))) {
      classPath.add(compileLibrary(classPath));
    }
    return classPath;
  }

  private Path compileLibrary(List<Path> classPath) throws IOException {
    Path classes = temp.resolve("lib-classes");
    assertThat(Javac.compile(folder.resolve("lib"), classes, classPath, List.of(), List.of()))
        .as("what the compiler says of lib")
        .isEmpty();
    Path jar = temp.resolve("lib.jar");
    CaseProject.pack(classes, jar);
    return jar;
  }

  static List<String> options(Path step, List<String> before) throws IOException {
    Path file = step.resolve("options");
    if (!Files.exists(file)) {
      return before.isEmpty() ? List.of("-Aelectrified.mode=write") : before;
    }
    List<String> options = new ArrayList<>(Files.readAllLines(file));
    if (options.stream().noneMatch(option -> option.startsWith("-Aelectrified.mode="))) {
      options.add("-Aelectrified.mode=write");
    }
    return options;
  }

  private void runStep(
      Path step,
      int number,
      CaseProject project,
      List<Path> classPath,
      List<String> options,
      Linter linter)
      throws IOException {
    prepare(step, project);
    project.age();
    SortedMap<String, String> stateBefore = project.state();
    SortedMap<String, String> before = project.written();

    Path input = step.resolve("input");
    List<Message> messages = compile(input, number, project, classPath, options);

    assertThat(messages.stream().filter(message -> !message.ours()))
        .as("what the compiler says beside us")
        .isEmpty();
    Golden.compare(step.resolve("expected"), outcome(messages, before, project));
    lint(before, project, linter);
    Markers.of(input).match(messages);
    if (messages.stream().anyMatch(message -> message.kind().equals("error"))) {
      assertThat(project.state()).as("the project after an error").isEqualTo(stateBefore);
      return;
    }
    project.age();
    SortedMap<String, String> settled = project.state();
    List<Message> again = compile(input, number + 1, project, classPath, options);
    assertThat(again.stream().filter(message -> !message.isOf(Rule.BASELINE)))
        .as("what a second compile says")
        .noneMatch(message -> message.kind().equals("error") || message.isOf(Rule.WRITTEN));
    assertThat(project.state()).as("the project after a second compile").isEqualTo(settled);
  }

  /** Lints what was written now; the access rules run after the migrations. */
  private static void lint(SortedMap<String, String> before, CaseProject project, Linter linter)
      throws IOException {
    SortedMap<String, String> written = project.written();
    for (String folder : List.of(CaseProject.MIGRATIONS, CaseProject.ACCESS)) {
      written.forEach(
          (name, text) -> {
            if (name.startsWith(folder)
                && name.endsWith(".sql")
                && !text.equals(before.get(name))) {
              linter.read(text);
            }
          });
    }
    assertThat(linter.problems()).as("what the linter says of the migrations").isEmpty();
  }

  static void prepare(Path step, CaseProject project) throws IOException {
    if (Files.exists(step.resolve("snapshot.json"))) {
      project.put(CaseProject.SNAPSHOT, step.resolve("snapshot.json"));
    }
    if (Files.isDirectory(step.resolve("project"))) {
      project.overlay(step.resolve("project"));
    }
    if (Files.exists(step.resolve("delete"))) {
      Files.delete(project.directory().resolve(Files.readString(step.resolve("delete")).strip()));
    }
  }

  /** Compiles on the given day. */
  static List<Message> compile(
      Path input, int day, CaseProject project, List<Path> classPath, List<String> options)
      throws IOException {
    Instant now = FIRST_DAY.plus(Duration.ofDays(day - 1));
    Environment environment = new Environment(Map.of(), () -> now, project.directory());
    return Javac.compile(
            input,
            project.freshClassOutput(),
            classPath,
            options,
            List.of(new ElectrifiedProcessor(environment)))
        .stream()
        .filter(message -> !message.aboutOptions())
        .toList();
  }

  /** All that came out, as the files in {@code expected} have it. */
  private static SortedMap<String, String> outcome(
      List<Message> messages, SortedMap<String, String> before, CaseProject project)
      throws IOException {
    SortedMap<String, String> outcome = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    for (Message message : messages) {
      text.append(message).append('\n');
    }
    if (!messages.isEmpty()) {
      String shown = text.toString().replace(project.directory().toString(), "<project>");
      outcome.put("messages.txt", shown);
    }
    for (var entry : project.written().entrySet()) {
      String name = entry.getKey();
      if (!entry.getValue().equals(before.get(name))) {
        outcome.put(expected(name), entry.getValue());
      }
    }
    return outcome;
  }

  /** What {@code expected} calls a file of the project. */
  private static String expected(String name) {
    if (name.startsWith(CaseProject.ACCESS)) {
      return "access/" + name.substring(CaseProject.ACCESS.length());
    }
    return name.startsWith(CaseProject.MIGRATIONS)
        ? "migrations/" + name.substring(CaseProject.MIGRATIONS.length())
        : name.substring(name.lastIndexOf('/') + 1);
  }
}
