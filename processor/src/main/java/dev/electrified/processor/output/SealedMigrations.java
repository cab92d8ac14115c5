package dev.electrified.processor.output;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.hash.Checksums;
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
   * @param files the migrations as they are
   * @return one finding for each file that was changed, is gone or has the version of another one;
   *     in the order of {@code recorded}
   * @throws StoreException when a file cannot be read
   */
  public static List<Finding> verify(SortedMap<String, String> recorded, MigrationTexts files)
      throws StoreException {
    List<Finding> problems = new ArrayList<>();
    if (recorded.isEmpty()) {
      return problems;
    }
    Map<String, List<String>> filesByVersion = filesByVersion(files);
    for (Map.Entry<String, String> entry : recorded.entrySet()) {
      List<String> names =
          filesByVersion.getOrDefault(MigrationVersions.versionKey(entry.getKey()), List.of());
      problems.addAll(judge(entry.getKey(), entry.getValue(), names, files));
    }
    return problems;
  }

  /**
   * Looks for those of which no file is there, and reads none.
   *
   * @return one finding for each, in the order of {@code recorded}
   * @throws StoreException when the folder cannot be read
   */
  public static List<Finding> findGone(SortedMap<String, String> recorded, MigrationTexts files)
      throws StoreException {
    Map<String, List<String>> filesByVersion = filesByVersion(files);
    List<Finding> problems = new ArrayList<>();
    for (String version : recorded.keySet()) {
      if (!filesByVersion.containsKey(MigrationVersions.versionKey(version))) {
        problems.add(gone(files.shownPath(files.format().pattern(version))));
      }
    }
    return problems;
  }

  private static List<Finding> judge(
      String version, String hash, List<String> names, MigrationTexts files) throws StoreException {
    List<String> intact = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String file : names) {
      Optional<String> text = files.read(file);
      if (text.isPresent()) {
        (Checksums.of(text.get()).equals(hash) ? intact : others).add(file);
      }
    }
    List<Finding> problems = new ArrayList<>();
    if (intact.isEmpty() && others.isEmpty()) {
      problems.add(gone(files.shownPath(files.format().pattern(version))));
    }
    for (String file : others) {
      problems.add(
          intact.isEmpty()
              ? changed(files.shownPath(file))
              : second(files.shownPath(file), files.shownPath(intact.get(0)), version));
    }
    for (String file : intact.subList(Math.min(1, intact.size()), intact.size())) {
      problems.add(second(files.shownPath(file), files.shownPath(intact.get(0)), version));
    }
    return problems;
  }

  private static Finding gone(String pattern) {
    return Finding.nowhere(
        Rule.MIGRATION_CHANGED,
        "The migration `" + pattern + "`, which the snapshot records, is gone",
        "Restore it with `git checkout HEAD -- \""
            + pattern
            + "\"`; where git does not know it, it was never committed: add it where it was written");
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

  private static Map<String, List<String>> filesByVersion(MigrationTexts files) {
    Map<String, List<String>> byVersion = new HashMap<>();
    for (String name : files.names()) {
      Optional<String> version = files.format().versionOf(name);
      if (version.isPresent()) {
        byVersion
            .computeIfAbsent(MigrationVersions.versionKey(version.get()), v -> new ArrayList<>())
            .add(name);
      }
    }
    return byVersion;
  }
}
