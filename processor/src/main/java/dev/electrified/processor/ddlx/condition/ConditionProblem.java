package dev.electrified.processor.ddlx.condition;

/** Why a text is no condition, and where. */
public final class ConditionProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String fact;
  private final String remedy;

  ConditionProblem(int offset, String fact, String remedy) {
    super(fact + " at " + offset, null, false, false);
    this.offset = offset;
    this.fact = fact;
    this.remedy = remedy;
  }

  /** The character it is about, counted from 0. */
  public int offset() {
    return offset;
  }

  /** What is wrong there, as the rest of "At character 7 …". */
  public String fact() {
    return fact;
  }

  /** What to write instead, without the final full stop. */
  public String remedy() {
    return remedy;
  }
}
