package dev.electrified.processor.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The project of a user.
 *
 * @param root its folder
 */
record Workspace(Path root) {
  static final String SOURCES = "src/main/java";
  static final String SNAPSHOT = "src/main/electrified/schema.json";
  static final String MIGRATIONS = "src/main/resources/db/migration";

  /** An empty project folder of that name. */
  static Workspace in(Path folder, String name) throws IOException {
    return new Workspace(Files.createDirectories(folder.resolve(name)).toRealPath());
  }

  /** Writes a source, such as {@code app/User.java}. */
  Workspace source(String name, String text) throws IOException {
    return file(SOURCES + "/" + name, text);
  }

  /** Writes any file. */
  Workspace file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Replaces a part of a source, which must be there. */
  Workspace edit(String name, String from, String to) throws IOException {
    String text = text(SOURCES + "/" + name);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(name + " has no " + from);
    }
    return source(name, text.replace(from, to));
  }

  Workspace delete(String name) throws IOException {
    Files.delete(root.resolve(name));
    return this;
  }

  Compile compile() {
    return new Compile(this, Compiler.JAVAC);
  }

  Compile compile(Compiler compiler) {
    return new Compile(this, compiler);
  }

  /** All sources, sorted. */
  List<String> sources() {
    return names(root.resolve(SOURCES)).filter(name -> name.endsWith(".java")).toList();
  }

  String text(String name) throws IOException {
    return Files.readString(root.resolve(name));
  }

  String snapshot() throws IOException {
    return text(SNAPSHOT);
  }

  /** The names of the migrations, in their order. */
  List<String> migrationNames() {
    Path folder = root.resolve(MIGRATIONS);
    return Files.exists(folder)
        ? names(folder).map(name -> name.substring(MIGRATIONS.length() + 1)).toList()
        : List.of();
  }

  /** The statements of the last migration, without its header. */
  String lastMigration() throws IOException {
    List<String> names = migrationNames();
    String text = text(MIGRATIONS + "/" + names.get(names.size() - 1));
    return text.substring(text.indexOf("\n\n") + 2);
  }

  /** What lies outside of {@code target}: the bytes of every file, and when it was written. */
  SortedMap<String, State> state() throws IOException {
    SortedMap<String, State> state = new TreeMap<>();
    for (String name : files()) {
      Path file = root.resolve(name);
      state.put(
          name,
          new State(new String(Files.readAllBytes(file), UTF_8), Files.getLastModifiedTime(file)));
    }
    return state;
  }

  /** The text of the snapshot and of each migration. */
  SortedMap<String, String> generated() throws IOException {
    SortedMap<String, String> generated = new TreeMap<>();
    for (String name : files()) {
      if (name.equals(SNAPSHOT) || name.startsWith(MIGRATIONS)) {
        generated.put(name, text(name));
      }
    }
    return generated;
  }

  /** The names of all files outside of {@code target}. */
  List<String> files() {
    return names(root).filter(name -> !name.startsWith("target/")).toList();
  }

  private Stream<String> names(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as it is. */
  record State(String text, FileTime written) {}
}
