package dev.electrified.processor.output;

import dev.electrified.processor.finding.Rule;

/** A file or folder of the project cannot be read or written; nothing was changed. */
public final class StoreException extends OutputProblem {
  private static final long serialVersionUID = 1L;

  /** Most often {@link Rule#FILE_ACCESS}; the fact names the file as the project knows it. */
  public StoreException(Rule rule, String fact, String remedy) {
    super(rule, fact, remedy);
  }
}
