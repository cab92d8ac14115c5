package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What is asked about columns and tables that may have been renamed. */
final class RenameFindings {
  private final Places places;
  private final Electrification electrification;

  RenameFindings(Places places, Electrification electrification) {
    this.places = places;
    this.electrification = electrification;
  }

  /** A new column, and those of the same type and table that are gone. */
  Finding column(Change.AddColumn add, List<Change.RetireColumn> candidates) {
    Table table = add.table();
    String column = add.column().name();
    Place place = places.column(table.name(), column);
    String annotation = ColumnRefusals.annotationFor(table, column);
    List<String> gone = new ArrayList<>();
    List<String> pastes = new ArrayList<>();
    List<String> copies = new ArrayList<>();
    for (Change.RetireColumn candidate : candidates) {
      gone.add(candidate.column().name());
      pastes.add(Words.naming(annotation, candidate.column().name()));
      copies.add(Words.replacing(candidate.column().name()));
    }
    String fact =
        Words.sentence(
            place.nameOr("the model")
                + " adds column "
                + Words.code(column)
                + " to "
                + Words.code(table.name())
                + ", while no attribute has "
                + (gone.size() == 1 ? "column " : "the columns ")
                + Words.codes(gone)
                + " of the same type any more"
                + (electrification.isAlready(table)
                    ? "; Electric refuses to rename a column (EX008)"
                    : ""));
    return place.refuse(
        Rule.POSSIBLE_RENAME,
        fact,
        "If the attribute was renamed, keep its column with "
            + String.join(" or ", pastes)
            + (mustStay(candidates) || table.key().columns().contains(column)
                ? ""
                : ", or copy its values with " + String.join(" or ", copies))
            + "; "
            + otherwise(gone, column, mustStay(candidates)));
  }

  private boolean mustStay(List<Change.RetireColumn> candidates) {
    return candidates.stream()
        .allMatch(
            retire -> electrification.isAlready(retire.table()) && !retire.column().nullable());
  }

  private static String otherwise(List<String> gone, String added, boolean mustStay) {
    return mustStay
        ? "if it is another one, the electrified table still requires the attribute of "
            + Words.codes(gone)
            + ": put it back"
        : "if it is another one, take both steps one by one: compile and commit without "
            + Words.code(added)
            + ", then add it";
  }

  /** A new table and one like it that is gone. */
  Finding table(Table added, Table gone) {
    Place place = places.table(added.name());
    String fact =
        Words.sentence(
            place.nameOr("the model")
                + " adds table "
                + Words.code(added.name())
                + ", while no entity has the table "
                + Words.code(gone.name())
                + ", which is like it, any more"
                + (gone.electrified() ? "; Electric refuses to rename a table (EX002)" : ""));
    String paste =
        place.attribute().isEmpty()
            ? Words.naming("Table", gone.name())
            : Words.code(Words.naming(gone.name())) + " in `@JoinTable` or `@CollectionTable`";
    return place.refuse(
        Rule.POSSIBLE_RENAME,
        fact,
        "If it was renamed, keep the table with "
            + paste
            + "; if it is another one, take both steps one by one: compile and commit without "
            + Words.code(added.name())
            + ", then add it");
  }
}
