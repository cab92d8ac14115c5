package dev.electrified.processor;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Severity;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Whether the fact is new, or its table is new to Electric, which has an opinion of it now. */
  private static boolean isNew(String fact, Schema from, Schema now) {
    String value = valueOf(fact, now);
    return !value.isEmpty()
        && (!value.equals(valueOf(fact, from))
            || (isElectrified(fact, now) && !isElectrified(fact, from)));
  }

  private static boolean isElectrified(String fact, Schema schema) {
    Table table = tableOf(fact, schema);
    return table != null && table.electrified();
  }

  private static @Nullable Table tableOf(String fact, Schema schema) {
    int dot = fact.indexOf('.');
    return schema.tables().get(FactKey.unescape(dot < 0 ? fact : fact.substring(0, dot)));
  }

  /** The fact's value in the snapshot's words; empty when the schema does not have it. */
  private static String valueOf(String fact, Schema schema) {
    Table table = tableOf(fact, schema);
    return table == null
        ? ""
        : SnapshotCodec.facts(Schema.of(List.of(table), List.of())).getOrDefault(fact, "");
  }
}
