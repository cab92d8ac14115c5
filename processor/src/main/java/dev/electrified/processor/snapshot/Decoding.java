package dev.electrified.processor.snapshot;

/** What came of reading the text of a snapshot: the snapshot, or the reason why there is none. */
public sealed interface Decoding {
  /**
   * The text could be read.
   *
   * @param snapshot what it says
   * @param conflictMarkers whether it holds the conflict markers of a merge; both sides were read
   *     and united then, and the file is to be written anew
   */
  record Done(Snapshot snapshot, boolean conflictMarkers) implements Decoding {}

  /**
   * The text could not be read; nothing is known of its snapshot, and the file must stay as it is.
   *
   * @param problem why
   */
  record Failed(SnapshotProblem problem) implements Decoding {}
}
