package dev.electrified.processor.output;

import dev.electrified.processor.finding.Rule;

/** The project folder cannot be told, or an option names a path it cannot name. */
public final class LayoutProblem extends OutputProblem {
  private static final long serialVersionUID = 1L;

  /** {@link Rule#PROJECT_FOLDER} or {@link Rule#OPTION_VALUE}. */
  public LayoutProblem(Rule rule, String fact, String remedy) {
    super(rule, fact, remedy);
  }
}
