package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A case folder, compiled step by step as {@link CaseRun} does, but for the released server. What
 * is refused for that server only are documented constructs: the case must warn of such.
 *
 * @param migrations what was written, in the order in which it runs
 * @param refused the rules by which something is refused for this server only
 */
record ReleasedCase(List<Path> migrations, Set<String> refused) {
  private static final String SERVER = "-Aelectrified.server=";

  static ReleasedCase compile(Path folder, Path temp) throws IOException {
    CaseProject project = CaseProject.in(temp.resolve("app"));
    List<Path> classPath = new CaseRun(folder, temp).classPath();
    List<String> options = List.of();
    Set<String> warned = new TreeSet<>();
    Set<String> refused = new TreeSet<>();
    for (int number = 1; ; number++) {
      Path step = number == 1 ? folder : folder.resolve("step" + number);
      if (!Files.isDirectory(step.resolve("input"))) {
        break;
      }
      options = CaseRun.options(step, options);
      String said = said(step);
      said.lines()
          .filter(line -> line.contains(" warning ["))
          .map(ReleasedCase::slug)
          .forEach(warned::add);
      CaseRun.prepare(step, project);
      CaseRun.compile(step.resolve("input"), number, project, classPath, released(options)).stream()
          .filter(message -> message.kind().equals("error") && !said.contains(message.toString()))
          .map(Message::slug)
          .forEach(refused::add);
    }
    assertThat(warned).as("what the documentation allows").containsAll(refused);
    return new ReleasedCase(migrations(project.directory()), refused);
  }

  private static List<String> released(List<String> options) {
    List<String> released = new ArrayList<>(options);
    released.removeIf(option -> option.startsWith(SERVER));
    released.add(SERVER + "0.12");
    return released;
  }

  /** What the case expects to be said in a step. */
  private static String said(Path step) throws IOException {
    Path messages = step.resolve("expected/messages.txt");
    return Files.exists(messages) ? Files.readString(messages) : "";
  }

  private static String slug(String message) {
    int rule = message.indexOf("[electrified:") + "[electrified:".length();
    return message.substring(rule, message.indexOf(']', rule));
  }

  private static List<Path> migrations(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    }
  }
}
