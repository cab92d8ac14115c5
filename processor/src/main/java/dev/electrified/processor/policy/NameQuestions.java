package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.diff.GivenNames;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks for the names of constraints and indexes that were there before the baseline. */
final class NameQuestions {
  private final Places places;
  private final GivenNames names;

  NameQuestions(Places places, GivenNames names) {
    this.places = places;
    this.names = names;
  }

  /** The question whose answer the SQL of a change needs, if there is one. */
  Optional<Finding> ask(Change change) {
    Optional<String> fact = GivenNames.nameOf(change).filter(names::isUnknown);
    if (fact.isEmpty()) {
      return Optional.empty();
    }
    if (change instanceof Change.AlterForeignKey alter) {
      String table = alter.table().name();
      return Optional.of(
          ask(
              places.foreignKey(table, alter.from()),
              "foreign key from "
                  + Words.code(table)
                  + " ("
                  + Words.codes(alter.from().columns())
                  + ") to "
                  + Words.code(alter.from().references()),
              fact.get()));
    }
    if (change instanceof Change.AlterIndex alter) {
      String table = alter.table().name();
      return Optional.of(
          ask(
              places.index(table, alter.from()),
              "index of " + Words.code(table) + " on " + Words.codes(columns(alter.from())),
              fact.get()));
    }
    if (change instanceof Change.AlterUnique alter) {
      String table = alter.table().name();
      return alter
          .from()
          .map(
              unique ->
                  ask(
                      places.unique(table, unique),
                      "unique constraint of "
                          + Words.code(table)
                          + " on "
                          + Words.codes(unique.columns()),
                      fact.get()));
    }
    Change.AlterCheck alter = (Change.AlterCheck) change;
    String table = alter.table().name();
    return alter
        .from()
        .map(
            check ->
                ask(
                    places.check(table, check),
                    "check constraint of "
                        + Words.code(table)
                        + (check.columns().isEmpty() ? "" : " on " + Words.codes(check.columns())),
                    fact.get()));
  }

  private static List<String> columns(Index index) {
    List<String> columns = new ArrayList<>();
    index.columns().forEach(part -> columns.add(part.column()));
    return columns;
  }

  private static Finding ask(Place place, String what, String fact) {
    return place.refuse(
        Rule.UNKNOWN_CONSTRAINT_NAME,
        "The "
            + what
            + " has to give way, and what the database calls it was not known when it was adopted",
        "Write its name in the place of `?` into the line "
            + Words.code(Words.quoted(fact + ".name"))
            + " of the snapshot, or `-` if the database has none");
  }
}
