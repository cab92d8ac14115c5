package dev.electrified.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The migrations in the source tree, and what plain PostgreSQL can run of them. */
final class CommittedMigrations {
  private static final Path FOLDER = Path.of("src/main/resources/db/migration");

  private CommittedMigrations() {}

  /** The text of each migration under the name of its file, in the order of their versions. */
  static SortedMap<String, String> read() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  /**
   * The statements that only Electric's migrations proxy understands, in the order it gets them.
   */
  static List<String> electricStatements() throws IOException {
    return read().values().stream()
        .flatMap(String::lines)
        .filter(CommittedMigrations::isElectric)
        .toList();
  }

  /** Each of these statements is a line of its own; no line of another one looks like them. */
  private static boolean isElectric(String line) {
    return line.startsWith("ELECTRIC ") || line.endsWith(" ENABLE ELECTRIC;");
  }
}
