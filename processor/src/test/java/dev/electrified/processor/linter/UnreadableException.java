package dev.electrified.processor.linter;

/** A statement is none the linter knows. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableException(String message) {
    super(message);
  }
}
