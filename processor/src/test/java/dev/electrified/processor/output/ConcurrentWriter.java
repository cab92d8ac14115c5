package dev.electrified.processor.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One compile after the other, as the pipeline does it: read, number, write, again if moved. */
final class ConcurrentWriter {
  private ConcurrentWriter() {}

  /** Project, folder of the locks, name of this writer, how many compiles. */
  public static void main(String[] arguments) throws IOException, StoreException {
    System.out.println("ready");
    while (System.in.read() >= 0) {
      // until the other writers are there as well
    }
    run(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], arguments[3]);
  }

  static void run(Path project, Path locks, String name, String compiles) throws StoreException {
    DirectoryMigrationStore store = Project.in(project, locks).store();
    for (int i = 0; i < Integer.parseInt(compiles); i++) {
      add(store, name + "_" + i);
    }
  }

  /** Adds a migration of that name and records it: {@code version name} in one line. */
  static void add(MigrationStore store, String slug) throws StoreException {
    while (true) {
      Optional<String> snapshot = store.readSnapshot();
      List<String> known = new ArrayList<>();
      snapshot
          .orElse("")
          .lines()
          .forEach(recorded -> known.add(recorded.substring(0, recorded.indexOf(' '))));
      known.addAll(store.format().takenVersions(store.migrationFileNames()));
      List<String> versions =
          MigrationVersions.nextVersions(
              2, Versions.SEQUENCE, InstantSource.fixed(Instant.EPOCH), known);
      List<MigrationFile> files = new ArrayList<>();
      StringBuilder next = new StringBuilder(snapshot.orElse(""));
      for (String version : versions) {
        files.add(new MigrationFile(store.format().fileName(version, slug), textOf(slug)));
        next.append(version).append(' ').append(slug).append('\n');
      }
      try {
        store.write(snapshot, files, next.toString());
        return;
      } catch (SnapshotMovedException moved) {
        // once more, from what the other one left
      }
    }
  }

  static String textOf(String slug) {
    return "-- " + slug + "\n";
  }
}
