package dev.electrified.processor;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.render.MigrationText;
import java.util.Optional;

/** Migrations whose snapshot is gone. */
final class LostSnapshot {
  private LostSnapshot() {}

  /** Without its snapshot a module would create once more what its migrations have created. */
  static void check(Compilation compilation, MigrationStore store, Findings findings)
      throws StoreException {
    if (store.hasUnfinishedWrite()) {
      return;
    }
    for (String file : store.migrationFileNames()) {
      Optional<String> migration = store.readMigration(file);
      if (migration.isPresent() && MigrationText.findHead(migration.get()).isPresent()) {
        findings.add(
            Finding.nowhere(
                Rule.SNAPSHOT_UNREADABLE,
                "`"
                    + compilation.snapshotPath()
                    + "` is missing, though `"
                    + store.shownPath(file)
                    + "` was written together with it",
                "Restore it from git, where both are committed together; or move the migrations"
                    + " away to start anew"));
        return;
      }
    }
  }
}
