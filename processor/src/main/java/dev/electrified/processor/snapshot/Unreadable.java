package dev.electrified.processor.snapshot;

/** Ends the reading of a snapshot; never leaves this package. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SnapshotProblem problem;

  /** Ends the reading for that reason. */
  Unreadable(SnapshotProblem problem) {
    super(problem.fact(), null, false, false);
    this.problem = problem;
  }

  /** The reason. */
  SnapshotProblem problem() {
    return problem;
  }
}
