package dev.electrified.processor.finding;

import org.jspecify.annotations.Nullable;

/**
 * One thing to tell the developer: the rule, the place, what is the case and what to do.
 *
 * @param rule the rule that found it
 * @param severity how much it weighs here; most often {@link Rule#severity()}
 * @param subject the place
 * @param home canonical name of the entity it is about; where {@code subject} lies in a class file,
 *     the finding is printed on that class instead; empty: none
 * @param fact one sentence: whose, what, which value; without the final full stop
 * @param remedy one or more sentences: what to write instead, with the user's own names; without
 *     the final full stop; empty where the fact says it all
 * @param concerns key of the schema fact (see {@code FactKey}) that a warning is about: it is
 *     printed by the compile that brings this fact in and by no later one; null: always printed
 */
public record Finding(
    Rule rule,
    Severity severity,
    Subject subject,
    String home,
    String fact,
    String remedy,
    @Nullable String concerns) {

  /** A finding of the rule's own severity. */
  public static Finding of(Rule rule, Subject subject, String home, String fact, String remedy) {
    return new Finding(rule, rule.severity(), subject, home, fact, remedy, null);
  }

  /** A finding that has no place in the sources: an option, the snapshot, a file. */
  public static Finding nowhere(Rule rule, String fact, String remedy) {
    return of(rule, Subject.NOWHERE, "", fact, remedy);
  }

  /** The same finding with another weight. */
  public Finding as(Severity other) {
    return new Finding(rule, other, subject, home, fact, remedy, concerns);
  }

  /** The same finding with another remedy. */
  public Finding withRemedy(String other) {
    return new Finding(rule, severity, subject, home, fact, other, concerns);
  }

  /** The same finding, said only by the compile that brings that fact in. */
  public Finding concerning(String factKey) {
    return new Finding(rule, severity, subject, home, fact, remedy, factKey);
  }

  /** The text as it is printed: {@code [electrified:slug] fact. remedy. See docs/rules/slug.md}. */
  public String text() {
    StringBuilder text = new StringBuilder("[electrified:").append(rule.slug()).append("] ");
    appendSentence(text, fact);
    if (!remedy.isEmpty()) {
      appendSentence(text.append(' '), remedy);
    }
    if (text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    return text.append("See ").append(rule.page()).toString();
  }

  /** A question keeps its mark, a block of lines needs none. */
  private static void appendSentence(StringBuilder text, String sentence) {
    text.append(sentence);
    char last = sentence.charAt(sentence.length() - 1);
    if (last != '?' && last != '\n') {
      text.append('.');
    }
  }
}
