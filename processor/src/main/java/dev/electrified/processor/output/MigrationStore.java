package dev.electrified.processor.output;

import dev.electrified.processor.format.MigrationFormat;
import java.util.List;
import java.util.Optional;

/** Where the snapshot and the migrations of a project are kept. */
public interface MigrationStore {
  /** What the migrations are written for. */
  MigrationFormat format();

  /** The text of the snapshot, if there is one. */
  Optional<String> readSnapshot() throws StoreException;

  /**
   * The names of all files in the folder of the migrations, sorted; those in folders below it,
   * which migration tools read too, with {@code /}.
   */
  List<String> migrationFileNames() throws StoreException;

  /** The text of a migration, if there is one of that name. */
  Optional<String> readMigration(String fileName) throws StoreException;

  /**
   * Whether a symbolic link leads to the file, so that it lies elsewhere and git knows only that.
   */
  default boolean isLinked(String fileName) {
    return false;
  }

  /**
   * Writes a result: the files in their order, the snapshot last; all of it or nothing.
   *
   * <p>A file that exists with this text stays as it is. When an earlier compile was killed while
   * it wrote, its result is finished first.
   *
   * @param expectedSnapshot what {@link #readSnapshot()} gave when the result was made
   * @param files new files of migrations
   * @param snapshotText the new snapshot
   * @throws SnapshotMovedException when the snapshot is another one by now; nothing was written,
   *     read everything again
   * @throws StoreException when something cannot be written, or another text lies where a file
   *     should go
   */
  default void write(
      Optional<String> expectedSnapshot, List<MigrationFile> files, String snapshotText)
      throws StoreException, SnapshotMovedException {
    write(expectedSnapshot, List.of(), files, snapshotText);
  }

  /**
   * Writes a result in the place of drafts.
   *
   * @param drafts files as they were when the result was made; each is replaced by that of {@code
   *     files} with its name, or goes
   * @throws SnapshotMovedException when the snapshot or a draft is another one by now; nothing was
   *     written, read everything again
   */
  void write(
      Optional<String> expectedSnapshot,
      List<MigrationFile> drafts,
      List<MigrationFile> files,
      String snapshotText)
      throws StoreException, SnapshotMovedException;

  /**
   * The same store, of which the folder of the access rules is a part too; the names of files in it
   * begin with {@link MigrationFile#ACCESS}.
   *
   * @throws StoreException when there is no place for such a folder
   */
  MigrationStore withAccess() throws StoreException;

  /** Whether an earlier compile was killed while it wrote. */
  boolean hasUnfinishedWrite();

  /** Ends the work of an earlier compile that was killed while it wrote, if there is one. */
  void finishInterruptedWrite() throws StoreException;

  /** How to call a file of the migrations in a message: its path as the project knows it. */
  default String shownPath(String fileName) {
    return fileName;
  }
}
