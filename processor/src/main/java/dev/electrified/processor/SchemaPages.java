package dev.electrified.processor;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.options.ProcessorOptions;
import dev.electrified.processor.options.ProcessorOptions.Mode;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.ProjectLayout;
import dev.electrified.processor.output.SchemaPageFile;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.picture.SchemaPage;
import dev.electrified.processor.snapshot.Decoding;
import dev.electrified.processor.snapshot.Snapshot;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.util.Optional;

/** Keeps the page about the schema up to date, where the option {@code docs} wants one. */
final class SchemaPages {
  private SchemaPages() {}

  /** What keeps the page from being written, found before anything else is. */
  static Optional<Finding> findObstacle(ProcessorOptions options, ProjectLayout layout) {
    if (!isWanted(options)) {
      return Optional.empty();
    }
    try {
      new SchemaPageFile(layout, SchemaPage.FIRST_LINE).requireOurs();
      return Optional.empty();
    } catch (StoreException e) {
      return Optional.of(e.finding());
    }
  }

  private static boolean isWanted(ProcessorOptions options) {
    return options.get(Option.DOCS).equals("on");
  }

  /**
   * Writes the page where it says something else; in {@code check} mode that is an error.
   *
   * @param snapshot what there is now
   * @param store where the snapshot lies
   * @return what there is to say of it
   */
  static Optional<Finding> update(
      ProcessorOptions options, ProjectLayout layout, MigrationStore store, Snapshot snapshot) {
    if (!isWanted(options)) {
      return Optional.empty();
    }
    String module = snapshot.options().getOrDefault(Option.MODULE.word(), layout.module());
    String page = SchemaPage.of(module, snapshot.schema());
    SchemaPageFile file = new SchemaPageFile(layout, SchemaPage.FIRST_LINE);
    try {
      if (file.says(page)) {
        return Optional.empty();
      }
      if (options.mode() == Mode.CHECK) {
        return Optional.of(
            Finding.nowhere(
                Rule.PAGE_DIFFERS,
                "`" + file.shownPath() + "` is not what the schema says",
                "Compile with `-A" + Option.MODE.key() + "=write`, and commit the file"));
      }
      return file.write(page, () -> isCurrent(store, snapshot))
          ? Optional.of(
              Finding.nowhere(
                  Rule.WRITTEN,
                  "Wrote `" + file.shownPath() + "`",
                  "Commit it together with the snapshot"))
          : Optional.empty();
    } catch (StoreException e) {
      return Optional.of(e.finding());
    }
  }

  /** Whether the snapshot on disk says that still; another compile may have been faster. */
  private static boolean isCurrent(MigrationStore store, Snapshot snapshot) throws StoreException {
    Optional<String> text = store.readSnapshot();
    return text.isPresent()
        && SnapshotCodec.decode(text.get()) instanceof Decoding.Done done
        && done.snapshot().equals(snapshot);
  }
}
