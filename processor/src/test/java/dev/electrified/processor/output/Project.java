package dev.electrified.processor.output;

import dev.electrified.processor.format.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project in a folder of a test, with a lock of its own. */
record Project(Path directory, StoreLock lock) {
  static final String SNAPSHOT = "src/main/electrified/schema.json";
  static final String MIGRATIONS = "src/main/resources/db/migration";

  /** A project in that folder, whose lock files lie in another one. */
  static Project in(Path directory, Path locks) {
    return new Project(directory, new StoreLock(locks, Thread::yield, Integer.MAX_VALUE));
  }

  /** Its layout, in whichever file system its directory is. */
  ProjectLayout layout() {
    return new ProjectLayout(
        directory,
        "app",
        directory.resolve(SNAPSHOT),
        directory.resolve(MIGRATIONS),
        Optional.empty(),
        false);
  }

  DirectoryMigrationStore store() {
    return store("flyway");
  }

  DirectoryMigrationStore store(String format) {
    return new DirectoryMigrationStore(layout(), Formats.named(format), lock, false);
  }

  /** The same project, with somebody looking on. */
  Project watched(WatchedFileSystem.Watch watch) {
    return new Project(WatchedFileSystem.watch(directory, watch), lock);
  }

  Path path(String name) {
    return directory.resolve(name);
  }

  Path migration(String name) {
    return directory.resolve(MIGRATIONS).resolve(name);
  }

  /** Puts a file there, with its folders. */
  Path put(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  /** Everything in the folder: relative path to text. */
  SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(directory)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
