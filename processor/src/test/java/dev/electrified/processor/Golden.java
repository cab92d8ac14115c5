package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares texts with the files of a folder, or writes them: {@code -Dgolden.update=true}. */
public final class Golden {
  private Golden() {}

  /** Fails unless the folder holds exactly these files: path to text. */
  public static void compare(Path folder, SortedMap<String, String> actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      update(folder, actual);
    }
    SortedMap<String, String> expected = read(folder);
    assertThat(expected.keySet()).as("files in %s", folder).isEqualTo(actual.keySet());
    for (String name : actual.keySet()) {
      assertThat(actual.get(name)).as("%s", folder.resolve(name)).isEqualTo(expected.get(name));
    }
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  private static void update(Path folder, SortedMap<String, String> actual) throws IOException {
    for (String stale : read(folder).keySet()) {
      if (!actual.containsKey(stale)) {
        Files.delete(folder.resolve(stale));
      }
    }
    for (var entry : actual.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, entry.getValue());
    }
  }
}
