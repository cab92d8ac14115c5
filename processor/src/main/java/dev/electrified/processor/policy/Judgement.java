package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.finding.Finding;
import java.util.List;

/**
 * What the policy says of an evolution.
 *
 * @param findings in a stable order; none of them an error when all changes may be made
 * @param evolution the same, where changes for which the database needs no SQL are marked
 */
public record Judgement(List<Finding> findings, Evolution evolution) {
  /** Copies the list. */
  public Judgement {
    findings = List.copyOf(findings);
  }
}
