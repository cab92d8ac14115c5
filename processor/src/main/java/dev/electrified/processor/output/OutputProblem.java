package dev.electrified.processor.output;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;

/**
 * Something about the project's files that only its developer can put right: a rule, a fact and a
 * remedy. It has no stack trace, since it is no mistake of ours.
 */
public abstract sealed class OutputProblem extends Exception permits LayoutProblem, StoreException {
  private static final long serialVersionUID = 1L;

  private final Rule rule;
  private final String fact;
  private final String remedy;

  /** A problem found by that rule; both sentences without the final full stop. */
  protected OutputProblem(Rule rule, String fact, String remedy) {
    super(fact + ". " + remedy, null, false, false);
    this.rule = rule;
    this.fact = fact;
    this.remedy = remedy;
  }

  /** The rule that found it. */
  public Rule rule() {
    return rule;
  }

  /** What is the case: which file or option, and what about it. */
  public String fact() {
    return fact;
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }

  /** The same as a value, to be printed with all others. */
  public Finding finding() {
    return Finding.nowhere(rule, fact, remedy);
  }
}
