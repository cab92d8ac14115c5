package dev.electrified.processor.policy;

import dev.electrified.processor.check.ServerLevel;
import dev.electrified.processor.diff.Change;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Severity;

/** What is said about electrification that cannot be altered. */
final class ElectricRefusals {
  private final Places places;
  private final ServerLevel server;

  ElectricRefusals(Places places, ServerLevel server) {
    this.places = places;
    this.server = server;
  }

  /** A table that had been there without Electric. */
  Finding enabled(Change.EnableElectric change) {
    String table = change.table().name();
    Place place = places.electrified(table);
    return place.refuse(
        Rule.UNSUPPORTED_CHANGE,
        Words.sentence(
            place.nameOr("table " + Words.code(table))
                + " is new to Electric, but its table "
                + Words.code(table)
                + " exists already; only new tables are electrified"),
        "Take `@Electrified` away, or add an electrified entity with a table of its own and copy"
            + " the rows over");
  }

  /**
   * A table that is to be without Electric.
   *
   * <p>Source: {@code DISABLE ELECTRIC} is in the documentation; the released server answers EX001
   * whatever its settings, and keeps the table electrified.
   */
  Finding disabled(Change.DisableElectric change) {
    String table = change.table().name();
    Place place = places.table(table);
    String fact =
        "Table "
            + Words.code(table)
            + " is electrified, but "
            + place.nameOr("its entity")
            + " is so no longer; ";
    return server == ServerLevel.RELEASED
        ? place
            .refuse(
                Rule.DISABLE_ELECTRIC,
                fact + "the released server 0.12.1 cannot take that back (EX001)",
                "Put `@Electrified` back")
            .as(Severity.ERROR)
        : place.refuse(
            Rule.DISABLE_ELECTRIC,
            fact
                + "`DISABLE ELECTRIC` is in the documentation, and the released server 0.12.1 refuses"
                + " it (EX001)",
            "Put `@Electrified` back unless your server has it");
  }
}
