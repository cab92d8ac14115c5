package dev.electrified.processor;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Severity;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.util.List;

/**
 * Warnings about what the snapshot has already: they were said by the compile that brought it in,
 * and are not said again, so that builds with {@code -Werror} stay usable.
 */
final class StandingWarnings {
  private StandingWarnings() {}

  /**
   * The findings without standing warnings.
   *
   * @param from the schema of the snapshot
   * @param now the schema of this compile
   */
  static Findings leaveOut(Findings findings, Schema from, Schema now) {
    Findings remaining = new Findings();
    for (Finding finding : findings.list()) {
      String fact = finding.concerns();
      if (finding.severity() == Severity.ERROR || fact == null || isNew(fact, from, now)) {
        remaining.add(finding);
      }
    }
    return remaining;
  }

  private static boolean isNew(String fact, Schema from, Schema now) {
    String value = valueOf(fact, now);
    return !value.isEmpty() && !value.equals(valueOf(fact, from));
  }

  /** The fact's value in the snapshot's words; empty when the schema does not have it. */
  private static String valueOf(String fact, Schema schema) {
    int dot = fact.indexOf('.');
    Table table = schema.tables().get(FactKey.unescape(dot < 0 ? fact : fact.substring(0, dot)));
    return table == null
        ? ""
        : SnapshotCodec.facts(Schema.of(List.of(table), List.of())).getOrDefault(fact, "");
  }
}
