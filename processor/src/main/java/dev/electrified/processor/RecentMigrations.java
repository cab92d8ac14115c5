package dev.electrified.processor;

import dev.electrified.processor.hash.Checksums;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.MigrationTexts;
import dev.electrified.processor.output.MigrationVersions;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.render.MigrationText;
import dev.electrified.processor.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The migrations that a snapshot records, seen without git: what a draft might be is the last. */
final class RecentMigrations {
  private RecentMigrations() {}

  /**
   * Whether one is gone, a part of the last one was edited, or one follows that no snapshot
   * records, so that it is worth asking git.
   */
  static boolean areTouched(Snapshot disk, MigrationStore store) throws StoreException {
    if (disk.migrations().isEmpty()) {
      return false;
    }
    Map<String, String> files = new HashMap<>();
    List<String> names = store.migrationFileNames();
    for (String file : names) {
      store
          .format()
          .versionOf(file)
          .ifPresent(version -> files.put(MigrationVersions.versionKey(version), file));
    }
    List<String> versions = new ArrayList<>(disk.migrations().keySet());
    for (String version : versions) {
      if (!files.containsKey(MigrationVersions.versionKey(version))) {
        return true;
      }
    }
    versions.sort(MigrationVersions.versionOrder().reversed());
    if (isFollowed(versions.get(0), names, store)) {
      return true;
    }
    Optional<String> head = Optional.empty();
    for (String version : versions) {
      String file = files.getOrDefault(MigrationVersions.versionKey(version), "");
      Optional<String> text = store.readMigration(file);
      Optional<String> leadsTo = text.flatMap(MigrationText::findHead);
      if (head.isPresent() && !leadsTo.equals(head)) {
        return false;
      }
      if (text.isEmpty() || !Checksums.of(text.get()).equals(disk.migrations().get(version))) {
        return true;
      }
      head = leadsTo;
      if (head.isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /**
   * The fingerprint that the newest recorded migration starts from; all parts of a draft start from
   * the same. Empty where there is none, or it is none of ours.
   */
  static Optional<String> findBase(Snapshot disk, MigrationTexts files) throws StoreException {
    Optional<String> last =
        disk.migrations().keySet().stream().max(MigrationVersions.versionOrder());
    for (String file : files.names()) {
      if (last.isPresent() && files.format().versionOf(file).equals(last)) {
        return files.read(file).flatMap(MigrationText::findBase);
      }
    }
    return Optional.empty();
  }

  /** Whether a migration of ours comes behind the last one, as {@code git stash} leaves it. */
  private static boolean isFollowed(String last, List<String> names, MigrationStore store) {
    for (String file : names) {
      Optional<String> version = store.format().versionOf(file);
      if (version.isPresent()
          && MigrationVersions.versionOrder().compare(version.get(), last) > 0
          && !store.isLinked(file)
          && isOurs(file, store)) {
        return true;
      }
    }
    return false;
  }

  /** What cannot be read is not. */
  private static boolean isOurs(String file, MigrationStore store) {
    try {
      return store.readMigration(file).flatMap(MigrationText::findHead).isPresent();
    } catch (StoreException unreadable) {
      return false;
    }
  }
}
