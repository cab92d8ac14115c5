package dev.electrified.processor.policy;

import dev.electrified.processor.diff.ColumnRename;
import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.finding.Finding;
import java.util.List;
import java.util.SortedSet;

/**
 * What the policy says of an evolution.
 *
 * @param findings in a stable order; none of them an error when all changes may be made
 * @param evolution the same, where changes for which the database needs no SQL are marked
 * @param accepted the tokens by which changes are accepted as migrated by hand
 * @param offered the tokens of those that are refused
 * @param renames columns that somebody has renamed; where there are any, only the evolution that
 *     starts behind them tells what else there is to do
 */
public record Judgement(
    List<Finding> findings,
    Evolution evolution,
    SortedSet<String> accepted,
    SortedSet<String> offered,
    List<ColumnRename> renames) {
  /** Copies the lists. */
  public Judgement {
    findings = List.copyOf(findings);
    renames = List.copyOf(renames);
  }
}
