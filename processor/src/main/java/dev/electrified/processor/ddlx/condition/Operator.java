package dev.electrified.processor.ddlx.condition;

import java.util.Optional;

/** What stands between two operands, in the spelling the documentation and the server share. */
public enum Operator {
  /** Either. */
  OR("OR", Operator.OR_LEVEL),
  /** Both. */
  AND("AND", Operator.AND_LEVEL),
  /** Equal. */
  EQUAL("=", Operator.COMPARISON_LEVEL),
  /** Not equal. */
  UNEQUAL("<>", Operator.COMPARISON_LEVEL),
  /** Less. */
  LESS("<", Operator.COMPARISON_LEVEL),
  /** Less or equal. */
  AT_MOST("<=", Operator.COMPARISON_LEVEL),
  /** Greater. */
  GREATER(">", Operator.COMPARISON_LEVEL),
  /** Greater or equal. */
  AT_LEAST(">=", Operator.COMPARISON_LEVEL),
  /** Sum. */
  PLUS("+", Operator.SUM_LEVEL),
  /** Difference. */
  MINUS("-", Operator.SUM_LEVEL),
  /** Product. */
  TIMES("*", Operator.PRODUCT_LEVEL),
  /** Quotient. */
  DIVIDED("/", Operator.PRODUCT_LEVEL);

  // How tightly things bind, as PostgreSQL has it.
  static final int OR_LEVEL = 0;
  static final int AND_LEVEL = 1;
  static final int NOT_LEVEL = 2;
  static final int IS_LEVEL = 3;
  static final int COMPARISON_LEVEL = 4;
  static final int IN_LEVEL = 5;
  static final int SUM_LEVEL = 6;
  static final int PRODUCT_LEVEL = 7;
  static final int SIGN_LEVEL = 8;
  static final int VALUE_LEVEL = 9;

  private final String text;
  private final int level;

  Operator(String text, int level) {
    this.text = text;
    this.level = level;
  }

  /** As DDLX writes it. */
  public String text() {
    return text;
  }

  int level() {
    return level;
  }

  boolean isComparison() {
    return level == COMPARISON_LEVEL;
  }

  boolean isArithmetic() {
    return level == SUM_LEVEL || level == PRODUCT_LEVEL;
  }

  /** The operator of that level that is written so. */
  static Optional<Operator> find(String text, int level) {
    for (Operator operator : values()) {
      if (operator.level == level && operator.text.equals(text)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }
}
