package dev.electrified.processor.output;

import java.nio.file.Path;

/**
 * A project's folder whose disk stops at its n-th change, as for a process that is killed there:
 * nothing is changed from then on, whatever is still tried.
 */
public final class KilledDisk {
  /** What nobody catches on the way out of a compile. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private final Path folder;
  private final int change;
  private int changes;

  /** The disk of that folder. */
  public KilledDisk(Path folder, int change) {
    this.folder = WatchedFileSystem.watch(folder, (operation, path) -> before(operation));
    this.change = change;
  }

  private void before(String operation) {
    if (KilledWriter.CHANGES.contains(operation) && ++changes >= change) {
      throw new Killed();
    }
  }

  /** The folder to compile in. */
  public Path folder() {
    return folder;
  }

  /** Whether that change was reached. */
  public boolean isKilled() {
    return changes >= change;
  }

  /** How many changes were made, or tried. */
  public int changes() {
    return changes;
  }
}
