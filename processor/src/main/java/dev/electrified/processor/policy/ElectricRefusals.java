package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.AccessRule;

/** What is said about electrification and access rules that cannot be altered. */
final class ElectricRefusals {
  private final Places places;

  ElectricRefusals(Places places) {
    this.places = places;
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

  /** A table that is to be without Electric. */
  Finding disabled(Change.DisableElectric change) {
    String table = change.table().name();
    Place place = places.table(table);
    return place.refuse(
        Rule.UNSUPPORTED_CHANGE,
        "Table "
            + Words.code(table)
            + " is electrified, but "
            + place.nameOr("its entity")
            + " is so no longer; Electric cannot take that back (EX001)",
        "Put `@Electrified` back");
  }

  /** An access rule that is gone or says something else. */
  Finding alteredRule(Change.AlterAccessRule change) {
    String table = change.table().name();
    AccessRule from = change.from();
    String annotation =
        Words.code(from.kind() == AccessRule.Kind.ASSIGN ? "@ElectricAssign" : "@ElectricGrant");
    String subject =
        "Access rule " + Words.code(from.statement()) + " of table " + Words.code(table);
    return change
        .to()
        .map(
            to ->
                places
                    .accessRule(table, to)
                    .refuse(
                        Rule.UNSUPPORTED_CHANGE,
                        subject + " would become " + Words.code(to.statement()),
                        "Undo the change of " + annotation))
        .orElseGet(
            () ->
                places
                    .table(table)
                    .refuse(
                        Rule.UNSUPPORTED_CHANGE,
                        subject + " is gone from the model",
                        "Put its " + annotation + " back"));
  }
}
