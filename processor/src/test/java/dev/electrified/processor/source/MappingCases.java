package dev.electrified.processor.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The case folders by the annotations they use.
 *
 * @param mapped folders whose schema is proven, by use
 * @param refused folders whose compile must fail, by use
 */
record MappingCases(Map<String, SortedSet<String>> mapped, Map<String, SortedSet<String>> refused) {
  private static final Path PROOF = Path.of("src/test/proof");
  private static final Path UNSUPPORTED = Path.of("src/test/cases/unsupported");

  static MappingCases read(Map<String, SortedMap<String, SortedSet<String>>> known) {
    MappingCases cases = new MappingCases(new HashMap<>(), new HashMap<>());
    for (Path folder : folders(PROOF)) {
      boolean fails =
          Files.exists(folder.resolve("refused")) || Files.exists(folder.resolve("unsupported"));
      cases.add(folder, known, fails ? cases.refused : cases.mapped);
    }
    for (Path folder : folders(UNSUPPORTED)) {
      if (!Files.exists(folder.resolve("expected/schema.json"))) {
        cases.add(folder, known, cases.refused);
      }
    }
    return cases;
  }

  private void add(
      Path folder,
      Map<String, SortedMap<String, SortedSet<String>>> known,
      Map<String, SortedSet<String>> byUse) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        for (String use : AnnotationUses.in(Files.readString(file), known)) {
          byUse.computeIfAbsent(use, key -> new TreeSet<>()).add(folder.getFileName().toString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> folders(Path parent) {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which folders show it, of those with that outcome. */
  SortedSet<String> of(String use, boolean fails) {
    return (fails ? refused : mapped).getOrDefault(use, new TreeSet<>());
  }
}
