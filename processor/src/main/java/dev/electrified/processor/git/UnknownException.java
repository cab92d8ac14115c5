package dev.electrified.processor.git;

/** Git did not answer; it has no stack trace, since it is no mistake of ours. */
final class UnknownException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  UnknownException(String reason, String remedy) {
    super(reason, null, false, false);
    this.remedy = remedy;
  }

  Committed.Unknown unknown() {
    return new Committed.Unknown(String.valueOf(getMessage()), remedy);
  }
}
