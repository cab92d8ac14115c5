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
 * @param texts by file name; all are in one package
 */
record Sources(Map<String, String> texts) {
  Sources {
    texts = Map.copyOf(texts);
  }

  /** The {@code .java} files of a folder. */
  static Sources of(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> javas =
          files.filter(file -> file.getFileName().toString().endsWith(".java")).toList();
      for (Path file : javas) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return new Sources(texts);
  }

  /** Stores them in a folder. */
  List<Path> writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
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
