package dev.electrified.processor.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Java files that are compiled together.
 *
 * @param texts by file name, with the folders it is in
 * @param libraryTexts those of a library that is compiled first
 * @param byHand SQL that the application writes itself, to be run after our migrations
 */
record Sources(Map<String, String> texts, Map<String, String> libraryTexts, String byHand) {
  private static final String LIBRARY = "lib/";
  private static final String BY_HAND = "by-hand.sql";

  Sources {
    texts = Map.copyOf(texts);
    libraryTexts = Map.copyOf(libraryTexts);
  }

  Sources(Map<String, String> texts) {
    this(texts, Map.of(), "");
  }

  /** The {@code .java} files of a folder and those below it. */
  static Sources of(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Map<String, String> libraryTexts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.startsWith(LIBRARY)) {
          libraryTexts.put(name.substring(LIBRARY.length()), Files.readString(file));
        } else {
          texts.put(name, Files.readString(file));
        }
      }
    }
    Path byHand = folder.resolve(BY_HAND);
    return new Sources(texts, libraryTexts, Files.exists(byHand) ? Files.readString(byHand) : "");
  }

  /** The library. */
  Sources library() {
    return new Sources(libraryTexts);
  }

  /** Whether they need Bean Validation. */
  boolean isValidated() {
    return Stream.of(texts, libraryTexts)
        .flatMap(all -> all.values().stream())
        .anyMatch(
            text ->
                text.contains("jakarta.validation.") || text.contains("org.hibernate.validator."));
  }

  /** Stores them in a folder. */
  List<Path> writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
    return new TreeMap<>(texts).keySet().stream().map(folder::resolve).toList();
  }

  /** All files one after the other, for messages. */
  @Override
  public String toString() {
    return new TreeMap<>(texts)
        .entrySet().stream()
            .map(text -> "// " + text.getKey() + "\n" + text.getValue())
            .collect(Collectors.joining("\n"));
  }
}
