package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said about keys, constraints and indexes that cannot be added or altered. */
final class ConstraintRefusals {
  private static final String UNDO = "Undo the change";

  private final Places places;
  private final Electrification electrification;

  ConstraintRefusals(Places places, Electrification electrification) {
    this.places = places;
    this.electrification = electrification;
  }

  /** Another primary key. */
  Finding alteredKey(Change.AlterKey change) {
    String table = change.to().name();
    PrimaryKey from = change.from().key();
    PrimaryKey to = change.to().key();
    boolean sameColumns = from.columns().equals(to.columns());
    return unsupported(
        places.key(table),
        "The primary key of "
            + Words.code(table)
            + (sameColumns
                ? " was called " + Words.code(from.name()) + ", is " + Words.code(to.name())
                : " was " + Words.codes(from.columns()) + ", is " + Words.codes(to.columns())),
        sameColumns ? renamed(change.to()) : alter(change.to()),
        UNDO + ", or add a new entity with a table of its own and copy the rows over");
  }

  /** A foreign key that is new on an electrified table. */
  Finding newReference(Change.AddForeignKey change) {
    Table table = change.table();
    ForeignKey foreignKey = change.foreignKey();
    Place place = places.foreignKey(table.name(), foreignKey);
    String fact =
        Words.sentence(
            place.nameOr("the model")
                + " adds a foreign key from "
                + Words.code(table.name())
                + " to "
                + Words.code(foreignKey.references())
                + ", and "
                + Words.code(table.name())
                + " is electrified already: Electric refuses to add one, with its column (EX011)"
                + " or without (EX007)");
    return place.refuse(
        Rule.ELECTRIFIED_NEW_REFERENCE,
        fact,
        "Add an entity of its own that refers to both; or do without the foreign key:"
            + " `@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))`");
  }

  /** A foreign key that is gone or differs. */
  Finding alteredForeignKey(Change.AlterForeignKey change) {
    Table table = change.table();
    ForeignKey from = change.from();
    String subject =
        "Foreign key "
            + Words.code(from.name())
            + " from "
            + Words.code(table.name())
            + " ("
            + Words.codes(from.columns())
            + ") to "
            + Words.code(from.references());
    if (change.to().isEmpty()) {
      return unsupported(
          places.foreignKey(table.name(), from),
          subject + " is gone from the model though its column is not",
          alter(table),
          "Undo the change: the attribute has to be an association with a foreign key");
    }
    ForeignKey to = change.to().get();
    List<String> differences = new ArrayList<>();
    if (!from.references().equals(to.references())) {
      differences.add("refers to " + Words.code(to.references()) + " now");
    } else if (!from.referencedColumns().equals(to.referencedColumns())) {
      differences.add("refers to " + Words.codes(to.referencedColumns()) + " now");
    }
    if (from.onDelete() != to.onDelete()) {
      differences.add("was on delete " + words(from) + ", is on delete " + words(to));
    }
    if (!from.definition().equals(to.definition()) || !from.options().equals(to.options())) {
      differences.add("has another definition or other options now");
    }
    if (!from.name().equals(to.name())) {
      differences.add("is called " + Words.code(to.name()) + " now");
    }
    return unsupported(
        places.foreignKey(table.name(), to),
        subject + " " + String.join(", ", differences),
        from.equals(to.named(from.name())) ? renamed(table) : alter(table),
        UNDO + ", or " + Words.NEW_ATTRIBUTE);
  }

  /** An index that differs. */
  Finding alteredIndex(Table table, Index from, Index to) {
    String subject = "Index " + Words.code(from.name()) + " of " + Words.code(table.name());
    boolean sameColumns = from.columns().equals(to.columns());
    return unsupported(
        places.index(table.name(), to),
        sameColumns
            ? subject
                + " was made with "
                + options(from.options())
                + ", is with "
                + options(to.options())
            : subject + " was on " + describe(from) + ", is on " + describe(to),
        sameColumns ? "" : kept(table),
        "Leave it as it was, and give the other one a name of its own");
  }

  /** A unique constraint that is gone, differs, or is new over old columns. */
  Finding alteredUnique(Change.AlterUnique change) {
    Table table = change.table();
    if (change.from().isEmpty() && change.to().isPresent()) {
      return newUnique(table, change.to().get());
    }
    UniqueConstraint from = change.from().orElseThrow();
    String subject =
        "Unique constraint " + Words.code(from.name()) + " of " + Words.code(table.name());
    String was = Words.codes(from.columns());
    return change
        .to()
        .map(
            to ->
                unsupported(
                    places.unique(table.name(), to),
                    from.columns().equals(to.columns())
                        ? subject
                            + " was made with "
                            + options(from.options())
                            + ", is with "
                            + options(to.options())
                        : subject + " was on " + was + ", is on " + Words.codes(to.columns()),
                    alter(table),
                    UNDO))
        .orElseGet(
            () ->
                unsupported(
                    places.unique(table.name(), from),
                    subject + " on " + was + " is gone from the model",
                    alter(table),
                    "Put it back with `unique = true` or `@UniqueConstraint`"));
  }

  /** A unique constraint that is new, on a table that may hold duplicates. */
  Finding newUnique(Table table, UniqueConstraint unique) {
    return unsupported(
        places.unique(table.name(), unique),
        "Unique constraint "
            + Words.code(unique.name())
            + " on "
            + Words.codes(unique.columns())
            + " is new, and rows of the existing table "
            + Words.code(table.name())
            + " may break it",
        alter(table),
        "Take `unique = true` or `@UniqueConstraint` away; a one-to-one association can be a"
            + " `@ManyToOne`");
  }

  /** A check constraint that is gone, differs, or is new on an old column. */
  Finding alteredCheck(Change.AlterCheck change) {
    Table table = change.table();
    if (change.from().isEmpty() && change.to().isPresent()) {
      return newCheck(table, change.to().get());
    }
    Check from = change.from().orElseThrow();
    String verb = from instanceof EnumCheck ? " holds one of " : " satisfies ";
    String was = subject(table, from) + verb + describe(from);
    return change
        .to()
        .map(
            to ->
                unsupported(
                    places.check(table.name(), to),
                    was + ", and the model has " + describe(to),
                    alter(table),
                    UNDO + " of the enum, or " + newColumn(table, from, to)))
        .orElseGet(
            () ->
                unsupported(
                    places.check(table.name(), from),
                    was + ", and the model no longer says so",
                    alter(table),
                    UNDO + ", or " + Words.NEW_ATTRIBUTE));
  }

  /** A check constraint that is new, on a table that may hold other values. */
  Finding newCheck(Table table, Check check) {
    return unsupported(
        places.check(table.name(), check),
        check instanceof EnumCheck
            ? subject(table, check) + " took any value, and is to hold one of " + describe(check)
            : subject(table, check) + " is new, and rows that exist may break " + describe(check),
        alter(table),
        UNDO + ", or " + Words.NEW_ATTRIBUTE);
  }

  /**
   * How an enum gets other constants: what the new column does not take, fails the copy. Positions
   * would become those of other constants without a word.
   */
  private static String newColumn(Table table, Check from, Check to) {
    boolean names =
        from instanceof EnumCheck was
            && to instanceof EnumCheck is
            && was.lastOrdinal() < 0
            && is.lastOrdinal() < 0;
    String column = names ? to.columns().get(0) : "";
    return names && !table.electrified() && !table.key().columns().contains(column)
        ? Words.newColumn(ColumnRefusals.annotationFor(table, column), column)
        : Words.NEW_ATTRIBUTE;
  }

  private static Finding unsupported(Place place, String fact, String electric, String remedy) {
    return place.refuse(Rule.UNSUPPORTED_CHANGE, fact + electric, remedy);
  }

  /** Source: a {@code DROP INDEX} is stored, and never sent to clients. */
  private String kept(Table table) {
    return electrification.isAlready(table)
        ? "; the table is electrified, and clients would keep the index they have"
        : "";
  }

  private String renamed(Table table) {
    return Words.electric(
        electrification.isAlready(table), "refuses to rename a constraint", "EX012");
  }

  private String alter(Table table) {
    return Words.electric(
        electrification.isAlready(table), "refuses to alter a constraint", "EX007");
  }

  private static String describe(Index index) {
    return Words.code(list(index));
  }

  private static String list(Index index) {
    List<String> parts = new ArrayList<>();
    for (Index.Part part : index.columns()) {
      parts.add(part.column() + (part.descending() ? " desc" : ""));
    }
    return String.join(", ", parts);
  }

  private static String describe(Check check) {
    if (check instanceof EnumCheck values) {
      return values.lastOrdinal() < 0
          ? Words.codes(values.labels())
          : "0 to " + values.lastOrdinal();
    }
    return Words.code(((SqlCheck) check).sql());
  }

  private static String subject(Table table, Check check) {
    return check.columns().size() == 1
        ? Words.sentence(Words.column(check.columns().get(0), table.name()))
        : "Check constraint " + Words.code(check.name()) + " of " + Words.code(table.name());
  }

  private static String options(Optional<String> options) {
    return options.map(text -> "the options " + Words.code(text)).orElse("no options");
  }

  private static String words(ForeignKey foreignKey) {
    return foreignKey.onDelete().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
