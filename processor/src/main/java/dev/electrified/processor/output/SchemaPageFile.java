package dev.electrified.processor.output;

import dev.electrified.processor.hash.Checksums;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The page about the schema, in a file beside the snapshot and called like it: {@code schema.md}.
 */
public final class SchemaPageFile {
  private static final String SNAPSHOT_END = ".json";

  private final Path snapshot;
  private final Path file;
  private final String firstLine;
  private final StoreLock lock;
  private final FileProblems problems;

  /**
   * The file of that project.
   *
   * @param firstLine what our pages begin with; any other text stays as it is
   */
  public SchemaPageFile(ProjectLayout layout, String firstLine) {
    this.snapshot = layout.snapshot();
    this.file = beside(snapshot);
    this.firstLine = firstLine.strip();
    this.lock = StoreLock.shared();
    this.problems = new FileProblems(layout.directory());
  }

  private static Path beside(Path snapshot) {
    String name = String.valueOf(snapshot.getFileName());
    String base =
        name.endsWith(SNAPSHOT_END)
            ? name.substring(0, name.length() - SNAPSHOT_END.length())
            : name;
    return snapshot.resolveSibling(base + ".md");
  }

  /** The path as the project knows it. */
  public String shownPath() {
    return problems.shown(file);
  }

  /** Whether the page says that, however its lines end. */
  public boolean says(String text) throws StoreException {
    Optional<String> present = TextFile.read(file, problems);
    return present.isPresent() && Checksums.sameText(present.get(), text);
  }

  /** What must hold when the page is written, while nobody else writes. */
  @FunctionalInterface
  public interface Condition {
    /** Whether it does. */
    boolean holds() throws StoreException;
  }

  /**
   * Makes the page say that.
   *
   * @param current whether the snapshot is still the one that the page was made from; else nothing
   *     is written, since whoever wrote the other one writes its page
   * @return whether it was written
   * @throws StoreException when it cannot be written, or is none of ours
   */
  public boolean write(String text, Condition current) throws StoreException {
    boolean[] written = {false};
    try {
      lock.guard(
          snapshot,
          () -> {
            if (current.holds()) {
              replace(text);
              written[0] = true;
            }
          });
    } catch (SnapshotMovedException impossible) {
      throw new IllegalStateException("nothing was expected", impossible);
    }
    return written[0];
  }

  /**
   * Makes sure that the file, if there is one, is ours to write over.
   *
   * @throws StoreException when it is a link, or has another text than ours
   */
  public void requireOurs() throws StoreException {
    if (!RealPath.of(file).equals(file)) {
      throw problems.outside(file);
    }
    Optional<String> present = TextFile.read(file, problems);
    if (present.isPresent() && !present.get().startsWith(firstLine)) {
      throw problems.taken(file);
    }
  }

  private void replace(String text) throws StoreException {
    requireOurs();
    try {
      TextFile.write(file, text, false, lock.retry());
    } catch (IOException failure) {
      throw problems.unwritable(file, failure);
    }
  }
}
