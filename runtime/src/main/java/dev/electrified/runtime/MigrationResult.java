package dev.electrified.runtime;

import java.util.List;

/**
 * What {@link ElectrifiedMigrations#migrate()} has done. There is no result of a failure: that is
 * an exception.
 *
 * @param target what the migrations were run on
 * @param histories one for each history table, in the order in which they were run
 * @param leftOut files that look like migrations and were not run
 */
public record MigrationResult(Target target, List<History> histories, List<LeftOutFile> leftOut) {
  /**
   * Copies the lists.
   *
   * @param target see above
   * @param histories see above
   * @param leftOut see above
   */
  public MigrationResult {
    histories = List.copyOf(histories);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * What was run of one history table.
   *
   * @param module whose migrations they are
   * @param table name of Flyway's history table
   * @param applied paths of the migrations that ran now, in order; empty where all had run before
   * @param skipped statements for Electric that were not sent, in order
   */
  public record History(
      String module, String table, List<String> applied, List<SkippedStatement> skipped) {
    /**
     * Copies the lists.
     *
     * @param module see above
     * @param table see above
     * @param applied see above
     * @param skipped see above
     */
    public History {
      applied = List.copyOf(applied);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * Returns the migrations that ran now, of all modules in order.
   *
   * @return paths of their files
   */
  public List<String> applied() {
    return histories.stream().flatMap(history -> history.applied().stream()).toList();
  }

  /**
   * Returns the statements for Electric that were not sent, of all modules in order.
   *
   * @return empty unless the target is {@link Target#POSTGRES}
   */
  public List<SkippedStatement> skipped() {
    return histories.stream().flatMap(history -> history.skipped().stream()).toList();
  }
}
