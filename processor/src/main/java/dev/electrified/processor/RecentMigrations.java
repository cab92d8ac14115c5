package dev.electrified.processor;

import dev.electrified.processor.output.Checksums;
import dev.electrified.processor.output.MigrationNames;
import dev.electrified.processor.output.MigrationStore;
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

  /** Whether one is gone, or a part of the last one was edited, so that it is worth asking git. */
  static boolean areTouched(Snapshot disk, MigrationStore store) throws StoreException {
    if (disk.migrations().isEmpty()) {
      return false;
    }
    Map<String, String> files = new HashMap<>();
    for (String file : store.migrationFileNames()) {
      MigrationNames.versionOf(file)
          .ifPresent(version -> files.put(MigrationNames.versionKey(version), file));
    }
    List<String> versions = new ArrayList<>(disk.migrations().keySet());
    for (String version : versions) {
      if (!files.containsKey(MigrationNames.versionKey(version))) {
        return true;
      }
    }
    versions.sort(MigrationNames.versionOrder().reversed());
    Optional<String> head = Optional.empty();
    for (String version : versions) {
      String file = files.getOrDefault(MigrationNames.versionKey(version), "");
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
}
