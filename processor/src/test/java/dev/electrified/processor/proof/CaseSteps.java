package dev.electrified.processor.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The steps of the cases of what a change becomes. */
final class CaseSteps {
  private static final Path CASES = Path.of("src/test/cases/change");

  private CaseSteps() {}

  /** The cases with a step that has a file of that name. */
  static List<Path> with(String name) throws IOException {
    try (Stream<Path> files = Files.walk(CASES, 3)) {
      return files
          .filter(file -> file.endsWith(name))
          .map(file -> CASES.resolve(CASES.relativize(file).getName(0)))
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** Their steps, in order. */
  static List<Path> of(Path folder) {
    List<Path> steps = new ArrayList<>(List.of(folder));
    for (int number = 2; Files.isDirectory(folder.resolve("step" + number)); number++) {
      steps.add(folder.resolve("step" + number));
    }
    return steps;
  }

  /** What a step writes, in order. */
  static List<Path> migrations(Path step) throws IOException {
    Path folder = step.resolve("expected/migrations");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
