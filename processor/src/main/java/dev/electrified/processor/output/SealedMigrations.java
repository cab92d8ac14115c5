package dev.electrified.processor.output;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Checks that committed migrations are what they were when they were written. */
public final class SealedMigrations {
  private SealedMigrations() {}

  /**
   * What is wrong with the migrations that a snapshot records.
   *
   * @param recorded version of each migration to the {@link Checksums hash} of its file
   * @param store where the files are
   * @return one finding for each file that was changed, is gone or has the version of another one;
   *     in the order of {@code recorded}
   * @throws StoreException when a file cannot be read
   */
  public static List<Finding> verify(SortedMap<String, String> recorded, MigrationStore store)
      throws StoreException {
    List<Finding> problems = new ArrayList<>();
    if (recorded.isEmpty()) {
      return problems;
    }
    Map<String, List<String>> filesByVersion = filesByVersion(store);
    for (Map.Entry<String, String> entry : recorded.entrySet()) {
      List<String> files =
          filesByVersion.getOrDefault(MigrationNames.versionKey(entry.getKey()), List.of());
      problems.addAll(judge(entry.getKey(), entry.getValue(), files, store));
    }
    return problems;
  }

  private static List<Finding> judge(
      String version, String hash, List<String> files, MigrationStore store) throws StoreException {
    List<String> intact = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String file : files) {
      Optional<String> text = store.readMigration(file);
      if (text.isPresent()) {
        (Checksums.of(text.get()).equals(hash) ? intact : others).add(file);
      }
    }
    List<Finding> problems = new ArrayList<>();
    if (intact.isEmpty() && others.isEmpty()) {
      problems.add(gone(store.shownPath(store.format().pattern(version))));
    }
    for (String file : others) {
      problems.add(
          intact.isEmpty()
              ? changed(store.shownPath(file))
              : second(store.shownPath(file), store.shownPath(intact.get(0)), version));
    }
    for (String file : intact.subList(Math.min(1, intact.size()), intact.size())) {
      problems.add(second(store.shownPath(file), store.shownPath(intact.get(0)), version));
    }
    return problems;
  }

  private static Finding gone(String pattern) {
    return Finding.nowhere(
        Rule.MIGRATION_CHANGED,
        "The migration `" + pattern + "`, which the snapshot records, is gone",
        "Restore it with " + FileProblems.restoring(pattern));
  }

  private static Finding changed(String path) {
    return Finding.nowhere(
        Rule.MIGRATION_CHANGED,
        "The migration `" + path + "` was changed after it was written",
        "Restore it with "
            + FileProblems.restoring(path)
            + "; what you want to change belongs into a new migration");
  }

  private static Finding second(String path, String first, String version) {
    return Finding.nowhere(
        Rule.MIGRATION_CHANGED,
        "The migration `" + path + "` has version " + version + ", as `" + first + "` has",
        "Give it a version of its own");
  }

  private static Map<String, List<String>> filesByVersion(MigrationStore store)
      throws StoreException {
    Map<String, List<String>> files = new HashMap<>();
    for (String name : store.migrationFileNames()) {
      Optional<String> version = store.format().versionOf(name);
      if (version.isPresent()) {
        files
            .computeIfAbsent(MigrationNames.versionKey(version.get()), v -> new ArrayList<>())
            .add(name);
      }
    }
    return files;
  }
}
