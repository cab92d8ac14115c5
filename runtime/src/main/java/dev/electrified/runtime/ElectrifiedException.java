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

  /** The rule that was broken, by the name of its page. */
  private final String rule;

  /**
   * Made by the runtime itself.
   *
   * @param rule slug of the rule
   * @param message the whole text
   */
  public ElectrifiedException(String rule, String message) {
    super(message);
    this.rule = rule;
  }

  /**
   * Made by the runtime itself.
   *
   * @param rule slug of the rule
   * @param message the whole text
   * @param cause what was thrown
   */
  public ElectrifiedException(String rule, String message, Throwable cause) {
    super(message, cause);
    this.rule = rule;
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
}
