package dev.electrified.processor.linter;

/**
 * What the linter objects to.
 *
 * @param row which fact about Electric
 * @param what the name or word it is about
 * @param statement the statement, or the name of the migration
 */
public record Problem(Row row, String what, String statement) {
  @Override
  public String toString() {
    return row + " [" + what + "] in: " + statement;
  }
}
