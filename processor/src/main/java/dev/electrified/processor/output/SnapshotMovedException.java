package dev.electrified.processor.output;

/**
 * The snapshot is no longer the one the result was made from: another compile was faster, or a
 * killed one was brought to its end, or something was committed. Nothing was written; the pipeline
 * has to run again.
 */
public final class SnapshotMovedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What the result was made from is gone. */
  public SnapshotMovedException() {
    super("the snapshot was changed by another compile, or committed", null, false, false);
  }
}
