package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;

/** What is said about sequences, enum types and whole tables that cannot be altered. */
final class ObjectRefusals {
  private static final String UNDO = "Undo the change";

  private final Places places;
  private final Electrification electrification;

  ObjectRefusals(Places places, Electrification electrification) {
    this.places = places;
    this.electrification = electrification;
  }

  /** An enum type that lost labels, or has them in another order. */
  Finding alteredEnumType(Change.AlterEnumType change) {
    String name = change.to().name();
    return unsupported(
        places.enumType(name),
        "Enum type "
            + Words.code(name)
            + " has "
            + Words.codes(change.from().labels())
            + ", and the model "
            + Words.codes(change.to().labels())
            + "; PostgreSQL only adds labels to a type",
        "",
        UNDO + " of the enum: keep its constants, and add new ones");
  }

  /** A table with other options. */
  Finding alteredTable(Change.AlterTable change) {
    Table from = change.from();
    Table to = change.to();
    return unsupported(
        places.table(to.name()),
        "Table "
            + Words.code(to.name())
            + " was made with the options "
            + from.options().map(Words::code).orElse("nothing")
            + ", and the model has "
            + to.options().map(Words::code).orElse("nothing"),
        Words.electric(electrification.isAlready(to), "refuses to alter a table", "EX007"),
        UNDO);
  }

  /** A sequence that starts or steps differently. */
  Finding alteredSequence(Change.AlterSequence change) {
    Sequence from = change.from();
    Sequence to = change.to();
    return unsupported(
        places.sequence(from.name()),
        "Sequence " + Words.code(from.name()) + " was " + describe(from) + ", is " + describe(to),
        "",
        "Set `initialValue = "
            + from.start()
            + "` and `allocationSize = "
            + from.increment()
            + "`, or name another sequence");
  }

  private static Finding unsupported(Place place, String fact, String electric, String remedy) {
    return place.refuse(Rule.UNSUPPORTED_CHANGE, fact + electric, remedy);
  }

  private static String describe(Sequence sequence) {
    return "start "
        + sequence.start()
        + " increment "
        + sequence.increment()
        + sequence.options().map(text -> " " + text).orElse("");
  }
}
