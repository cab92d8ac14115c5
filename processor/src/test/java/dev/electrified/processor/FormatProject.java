package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project whose migrations are written in one format.
 *
 * @param format value of the option
 * @param project where it lies
 */
record FormatProject(String format, CaseProject project) {
  /** The entities of {@code example-app}, without the program. */
  static final Path EXAMPLE =
      Path.of(System.getProperty("basedir", "."))
          .resolve("../example-app/src/main/java/dev/electrified/example");

  private static final Set<String> PROGRAM =
      Set.of("DatabaseUrl.java", "Databases.java", "ExampleApp.java", "ProjectTracker.java");

  static FormatProject in(Path temp, String format) throws IOException {
    return new FormatProject(format, CaseProject.in(temp.resolve(format)));
  }

  /** Compiles a folder on that day; what is said must be no error, unless one is expected. */
  private void compile(Path input, int day, List<String> options, boolean error)
      throws IOException {
    List<String> all = new ArrayList<>(options);
    all.removeIf(option -> option.startsWith("-Aelectrified.format="));
    all.add("-Aelectrified.format=" + format);
    all.add("-Aelectrified.mode=write");
    List<Message> messages = CaseRun.compile(input, day, project, Javac.apis(), all);
    assertThat(messages).allMatch(Message::ours);
    assertThat(messages.stream().anyMatch(message -> message.kind().equals("error")))
        .as("an error of the format %s in %s", format, messages)
        .isEqualTo(error);
  }

  /** Compiles the steps of a case. */
  void compileCase(Path folder) throws IOException {
    List<String> options = CaseRun.options(folder, List.of());
    for (int step = 1; ; step++) {
      Path at = step == 1 ? folder : folder.resolve("step" + step);
      if (!Files.isDirectory(at)) {
        return;
      }
      options = CaseRun.options(at, options);
      CaseRun.prepare(at, project);
      compile(at.resolve("input"), step, options, saysError(at.resolve("expected/messages.txt")));
    }
  }

  private static boolean saysError(Path messages) throws IOException {
    return Files.exists(messages) && Files.readString(messages).contains(" error [electrified:");
  }

  /** Compiles the example. */
  void compileExample(Path temp) throws IOException {
    Path entities = temp.resolve("entities");
    if (!Files.isDirectory(entities)) {
      Files.createDirectories(entities);
      try (Stream<Path> files = Files.list(EXAMPLE)) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          if (!PROGRAM.contains(name)) {
            Files.copy(file, entities.resolve(name));
          }
        }
      }
    }
    compile(
        entities, 1, List.of("-Aelectrified.server=0.12", "-Aelectrified.module=example"), false);
  }

  /** All that was written but the snapshot: path to text. */
  SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    project
        .state()
        .forEach(
            (name, state) -> {
              if (!name.equals("pom.xml") && !name.equals(CaseProject.SNAPSHOT)) {
                files.put(name, state.substring(state.indexOf('\n') + 1));
              }
            });
    return files;
  }
}
