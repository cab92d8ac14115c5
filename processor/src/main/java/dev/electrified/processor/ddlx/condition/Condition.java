package dev.electrified.processor.ddlx.condition;

import java.util.List;

/**
 * A condition that was read.
 *
 * @param expression what it says, with the names as written
 * @param mentions every name in it, from left to right
 */
public record Condition(Expression expression, List<Mention> mentions) {
  /** Longer ones are refused. */
  public static final int MAX_LENGTH = 2000;

  /** Parentheses, calls and signs inside each other; deeper ones are refused. */
  public static final int MAX_DEPTH = 50;

  /** Copies the list. */
  public Condition {
    mentions = List.copyOf(mentions);
  }

  /**
   * Where a name stands.
   *
   * @param name the name
   * @param offset of its first character, counted from 0
   * @param quoted whether a part of it is in double quotes
   */
  public record Mention(Expression.Name name, int offset, boolean quoted) {}

  /** Reads a text. */
  public static Condition parse(String text) throws ConditionProblem {
    if (text.length() > MAX_LENGTH) {
      throw new ConditionProblem(
          MAX_LENGTH,
          "it goes on, and a condition has at most " + MAX_LENGTH + " characters",
          "Keep in an attribute what it asks for");
    }
    return new ConditionParser(Tokenizer.tokens(text)).parse();
  }
}
