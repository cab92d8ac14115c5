package dev.electrified.processor.output;

import dev.electrified.processor.hash.Checksums;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a result to the folders of a project, all of it or nothing; only under the lock.
 *
 * <p>No file system replaces several files at once, so the whole result first goes into a journal
 * beside the snapshot. A failure takes back what was written. A kill leaves the journal: whoever
 * writes next finds it and, if any of its migrations is there (it may have been run or committed
 * since), does the rest of it, the snapshot last. The journal lies in the project and not in a
 * folder for temporary files because what it says is carried out.
 */
final class DirectoryWriter {
  private final DirectoryMigrationStore store;
  private final Path snapshot;
  private final Path journal;
  private final FileProblems problems;
  private final Retry retry;

  DirectoryWriter(
      DirectoryMigrationStore store, Path snapshot, FileProblems problems, Retry retry) {
    this.store = store;
    this.snapshot = snapshot;
    this.journal = snapshot.resolveSibling(".electrified-journal");
    this.problems = problems;
    this.retry = retry;
  }

  /** Whether a write was interrupted and not ended since. */
  boolean isInterrupted() {
    return Files.isRegularFile(journal);
  }

  /** The migrations of an interrupted write. */
  List<MigrationFile> interrupted() throws StoreException {
    try {
      return readJournal().map(WritePlan::files).orElse(List.of());
    } catch (IOException failure) {
      throw problems.unreadable(journal, failure);
    }
  }

  private Optional<WritePlan> readJournal() throws IOException {
    return isInterrupted() ? WritePlan.decode(Files.readAllBytes(journal)) : Optional.empty();
  }

  /** Brings an interrupted write to its end, or forgets it where nothing of it was written. */
  void finishInterrupted() throws StoreException {
    try {
      if (!isInterrupted()) {
        return;
      }
      Optional<WritePlan> plan = readJournal();
      if (plan.isPresent() && isHalfDone(plan.get())) {
        carryOut(plan.get(), new ArrayList<>());
      }
      retry.run(() -> Files.deleteIfExists(journal));
    } catch (IOException failure) {
      throw problems.unwritable(journal, failure);
    }
  }

  /** Writes the result; the plan holds only files that do not exist, or are drafts. */
  void write(WritePlan plan) throws StoreException {
    List<Undo> written = new ArrayList<>();
    boolean done = false;
    try {
      if (!plan.isSnapshotOnly()) {
        TextFile.write(journal, ByteBuffer.wrap(plan.encode()), true, retry);
      }
      carryOut(plan, written);
      done = true;
    } catch (IOException failure) {
      throw problems.unwritable(journal, failure);
    } finally {
      takeBack(done ? List.of() : written);
    }
  }

  /** New texts first, so that at no time a change is in no file; then what goes, the snapshot. */
  private void carryOut(WritePlan plan, List<Undo> written) throws StoreException {
    for (MigrationFile file : plan.files()) {
      Path path = store.pathOf(file.name());
      Optional<String> present = store.readMigration(file.name());
      if (present.isEmpty() || plan.isDraft(file.name(), present.get())) {
        Undo undo = new Undo(path, present, store.ownsFolder(path));
        if (undo.ownsFolder() && present.isEmpty()) {
          written.add(undo); // the folder may be all that comes to be
          put(path, file.text());
        } else {
          put(path, file.text());
          written.add(undo);
        }
      }
    }
    for (String name : plan.gone()) {
      Path path = store.pathOf(name);
      Optional<String> present = store.readMigration(name);
      if (present.isPresent() && plan.isDraft(name, present.get())) {
        delete(path);
        written.add(new Undo(path, present, store.ownsFolder(path)));
      }
    }
    Optional<String> current = store.readSnapshot();
    if (current.isEmpty() || !Checksums.sameText(current.get(), plan.snapshot())) {
      put(snapshot, plan.snapshot());
    }
  }

  private void put(Path file, String text) throws StoreException {
    try {
      TextFile.write(file, text, true, retry);
    } catch (IOException failure) {
      throw problems.unwritable(file, failure);
    }
  }

  private void delete(Path file) throws StoreException {
    try {
      remove(file, store.ownsFolder(file), retry);
    } catch (IOException failure) {
      throw problems.unwritable(file, failure);
    }
  }

  /** Removes a file, and the folder if it is its own and nobody put anything else there. */
  private static void remove(Path file, boolean ownsFolder, Retry retry) throws IOException {
    retry.run(() -> Files.deleteIfExists(file));
    if (ownsFolder) {
      try {
        Files.deleteIfExists(TextFile.folderOf(file));
      } catch (DirectoryNotEmptyException notAlone) {
        // what else is in it is not ours
      }
    }
  }

  /** What cannot be taken back stays in the journal, for the next compile to look after. */
  private void takeBack(List<Undo> written) {
    try {
      for (int i = written.size() - 1; i >= 0; i--) {
        written.get(i).run(retry);
      }
      retry.run(() -> Files.deleteIfExists(journal));
    } catch (IOException left) {
      // if there is anything to report, it is the failure that brought us here
    }
  }

  private boolean isHalfDone(WritePlan plan) throws StoreException {
    if (!WritePlan.hashOf(store.readSnapshot()).equals(plan.before())) {
      return false;
    }
    boolean any = false;
    for (MigrationFile file : plan.files()) {
      Optional<String> present = store.readMigration(file.name());
      boolean done = present.isPresent() && Checksums.sameText(present.get(), file.text());
      if (present.isPresent() && !done && !plan.isDraft(file.name(), present.get())) {
        return false;
      }
      any |= done;
    }
    for (String name : plan.gone()) {
      Optional<String> present = store.readMigration(name);
      if (present.isPresent() && !plan.isDraft(name, present.get())) {
        return false;
      }
      any |= present.isEmpty();
    }
    return any;
  }

  /**
   * How a file was before it was written.
   *
   * @param before its text; empty: there was none
   * @param ownsFolder whether its folder is its own
   */
  private record Undo(Path file, Optional<String> before, boolean ownsFolder) {
    void run(Retry retry) throws IOException {
      if (before.isPresent()) {
        TextFile.write(file, before.get(), true, retry);
      } else {
        remove(file, ownsFolder, retry);
      }
    }
  }
}
