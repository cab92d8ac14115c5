package dev.electrified.runtime;

/**
 * What the runtime has to say: a fact, what to do about it, and the page that explains it.
 *
 * <p>The message is made for people, in the form of the processor's: {@code
 * [electrified:no-catalog] fact. remedy. See docs/rules/no-catalog.md}. A program that must tell
 * the kinds apart asks {@link #rule()}.
 */
public final class ElectrifiedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Slug of the rule. */
  private final String rule;

  /** First part of the message. */
  private final String fact;

  /** The rest of it. */
  private final String remedy;

  /**
   * Made by the runtime itself.
   *
   * @param rule slug of the rule
   * @param fact whose, what, which value
   * @param remedy what to do, and the page that explains it
   */
  public ElectrifiedException(String rule, String fact, String remedy) {
    super(message(rule, fact, remedy));
    this.rule = rule;
    this.fact = fact;
    this.remedy = remedy;
  }

  /**
   * Made by the runtime itself.
   *
   * @param rule slug of the rule
   * @param fact whose, what, which value
   * @param remedy what to do, and the page that explains it
   * @param cause what was thrown
   */
  public ElectrifiedException(String rule, String fact, String remedy, Throwable cause) {
    super(message(rule, fact, remedy), cause);
    this.rule = rule;
    this.fact = fact;
    this.remedy = remedy;
  }

  private static String message(String rule, String fact, String remedy) {
    return "[electrified:" + rule + "] " + fact + (fact.endsWith("\n") ? "" : " ") + remedy;
  }

  /**
   * Returns the name of the rule, such as {@code not-the-proxy}; {@code docs/rules/<rule>.md}
   * explains it.
   *
   * @return lower-case letters and hyphens
   */
  public String rule() {
    return rule;
  }

  /**
   * Returns the first part of the message.
   *
   * @return one sentence or a table: whose, what, which value
   */
  public String fact() {
    return fact;
  }

  /**
   * Returns the rest of the message.
   *
   * @return one or more sentences: what to do, and the page that explains it
   */
  public String remedy() {
    return remedy;
  }
}
