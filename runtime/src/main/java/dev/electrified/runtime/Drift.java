package dev.electrified.runtime;

import dev.electrified.runtime.difference.DifferenceTable;
import dev.electrified.runtime.drift.DatabaseDrift;
import dev.electrified.runtime.rule.RuntimeRule;
import java.util.List;

/**
 * In what a database is not what the migrations make.
 *
 * <pre>{@code
 * Drift drift = DriftCheck.on(dataSource).compare();
 * if (!drift.isEmpty()) {
 *   System.err.println(drift.describe());
 * }
 * }</pre>
 */
public final class Drift {
  private final DatabaseDrift drift;
  private final boolean electrified;

  Drift(DatabaseDrift drift, boolean electrified) {
    this.drift = drift;
    this.electrified = electrified;
  }

  /** What could be told of the tables that Electric replicates. */
  public enum Electrification {
    /** Nothing, since the target is {@link Target#POSTGRES}. */
    NOT_ASKED,
    /** It was read and compared. */
    READ,
    /**
     * Electric's table is there and the role may not read it; a difference says so, and {@link
     * Drift#isEmpty()} is false.
     */
    UNREADABLE,
    /** Electric does not know this database: each electrified table is a difference. */
    ABSENT
  }

  /**
   * Returns whether there is no difference.
   *
   * @return true: as far as it was compared, the database is what the migrations make
   */
  public boolean isEmpty() {
    return drift.differences().isEmpty();
  }

  /**
   * Returns the differences.
   *
   * @return by table and column; the same for the same database
   */
  public List<Difference> differences() {
    return drift.differences();
  }

  /**
   * Returns what could be told of the tables that Electric replicates.
   *
   * @return whether {@link #isEmpty()} says anything of them
   */
  public Electrification electrification() {
    return switch (drift.electric()) {
      case NOT_ASKED -> Electrification.NOT_ASKED;
      case READ -> Electrification.READ;
      case UNREADABLE -> Electrification.UNREADABLE;
      case ABSENT -> Electrification.ABSENT;
    };
  }

  /**
   * Returns the differences as a table with headings, or one line that says there are none; and one
   * line more where electrified tables were not compared.
   *
   * @return lines, each with a line feed
   */
  public String describe() {
    String text = isEmpty() ? "The database is what the migrations make.\n" : table();
    return electrified && electrification() == Electrification.NOT_ASKED
        ? text + "Not compared, for target POSTGRES: which tables Electric replicates.\n"
        : text;
  }

  private String table() {
    return DifferenceTable.of("table and column", "in the database", "was migrated", differences());
  }

  /**
   * Throws if there are differences.
   *
   * @throws ElectrifiedException of the rule {@code database-differs}, with the table of {@link
   *     #describe()}
   */
  public void orThrow() {
    if (!isEmpty()) {
      throw RuntimeRule.DATABASE_DIFFERS.exception(
          "The database is not what the migrations make:\n" + table(), drift.remedy());
    }
  }

  /** The same as {@link #describe()}. */
  @Override
  public String toString() {
    return describe();
  }
}
