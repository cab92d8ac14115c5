package dev.electrified.runtime.standin;

/** The real service's connection process crashes or hangs here: the client's connection ends. */
final class DroppedException extends Exception {
  private static final long serialVersionUID = 1L;

  DroppedException(String reason) {
    super(reason);
  }
}
