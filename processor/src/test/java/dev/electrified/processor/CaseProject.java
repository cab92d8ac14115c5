package dev.electrified.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A project on disk that a case is compiled in. */
record CaseProject(Path directory) {
  static final String SNAPSHOT = "src/main/electrified/schema.json";
  static final String PAGE = "src/main/electrified/schema.md";
  static final String MIGRATIONS = "src/main/resources/db/migration/";
  static final String ACCESS = "src/main/resources/db/access/";

  /** Long ago, so that whatever is written again shows. */
  private static final FileTime ONCE = FileTime.from(Instant.EPOCH);

  static CaseProject in(Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("pom.xml"), "<project/>\n");
    return new CaseProject(directory);
  }

  /** Where classes go; empty at the beginning of each compile, as after a clean. */
  Path freshClassOutput() throws IOException {
    Path output = directory.resolve("target/classes");
    if (Files.exists(output)) {
      try (Stream<Path> walk = Files.walk(output)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return output;
  }

  /** Copies a folder over the project. */
  void overlay(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        put(folder.relativize(file).toString(), file);
      }
    }
  }

  /** Copies one file into the project. */
  void put(String name, Path file) throws IOException {
    Path to = directory.resolve(name);
    Files.createDirectories(to.resolveSibling(""));
    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The texts of the snapshot, its page and the migrations, by path. */
  SortedMap<String, String> written() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : files()) {
      String name = name(file);
      if (name.equals(SNAPSHOT)
          || name.equals(PAGE)
          || name.startsWith(MIGRATIONS)
          || name.startsWith(ACCESS)) {
        texts.put(name, Files.readString(file));
      }
    }
    return texts;
  }

  /** Makes all files old. */
  void age() throws IOException {
    for (Path file : files()) {
      Files.setLastModifiedTime(file, ONCE);
    }
  }

  /** Everything outside the class output: path to time and text. */
  SortedMap<String, String> state() throws IOException {
    SortedMap<String, String> state = new TreeMap<>();
    for (Path file : files()) {
      String text = new String(Files.readAllBytes(file), UTF_8);
      state.put(name(file), Files.getLastModifiedTime(file) + "\n" + text);
    }
    return state;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !name(file).startsWith("target/"))
          .toList();
    }
  }

  private String name(Path file) {
    return directory.relativize(file).toString().replace('\\', '/');
  }

  /** Packs a folder of classes. */
  static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> walk = Files.walk(classes)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        entries.write(Files.readAllBytes(file));
        entries.closeEntry();
      }
    }
  }
}
