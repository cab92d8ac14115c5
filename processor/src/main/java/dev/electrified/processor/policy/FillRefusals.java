package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Suggestion;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.CopiedTypes;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Judges columns that are to be filled with the values of old ones. */
final class FillRefusals {
  private static final String TAKE_AWAY = "Take `@Replaces` away";
  private static final String BY_HAND = TAKE_AWAY + ", and copy by a migration of your own";

  private final Places places;
  private final Electrification electrification;
  private final EnumUses enums;
  private final ColumnRefusals columns;

  /** What each annotation fills, by table and place: one annotation fills one column. */
  private final Map<String, String> filled = new TreeMap<>();

  FillRefusals(
      Places places, Electrification electrification, EnumUses enums, ColumnRefusals columns) {
    this.places = places;
    this.electrification = electrification;
    this.enums = enums;
    this.columns = columns;
  }

  /** Why a column cannot be filled; empty when it can. */
  Optional<Finding> find(Change.FillColumn change) {
    Table table = change.table();
    Column column = change.column();
    if (change.isLate()) {
      return Optional.of(late(change));
    }
    if (change.source().isEmpty()) {
      return Optional.of(unknown(change));
    }
    if (electrification.isAlready(table) && !column.nullable()) {
      return Optional.of(columns.newRequired(new Change.AddColumn(table, column)));
    }
    Column source = change.source().get();
    if (column.identity() || column.details().generated().isPresent()) {
      return refuse(
          change, adds(change) + ", whose values the database makes by itself", TAKE_AWAY);
    }
    if (!canCopy(change, source)) {
      return refuse(
          change,
          adds(change)
              + " as "
              + Words.code(column.type().sql())
              + ", and values of the "
              + Words.code(source.type().sql())
              + " in "
              + Words.code(source.name())
              + " could not all become that, or not without a loss that nobody is told of",
          BY_HAND);
    }
    Optional<Finding> other = alreadyFilled(change);
    return other.isPresent() || !isEmptySomewhere(change, source)
        ? other
        : Optional.of(emptySomewhere(change, source));
  }

  private Finding late(Change.FillColumn change) {
    Column was = change.from().columns().get(change.column().name());
    String column = Words.column(change.column().name(), change.table().name());
    boolean back = was != null && was.retired();
    return place(change)
        .refuse(
            Rule.REPLACED_COLUMN,
            (back
                    ? "Retired " + column + " is back with the values it had"
                    : Words.sentence(column) + " was added by an earlier migration")
                + "; `@Replaces` fills a column in the migration that adds it, and at no other"
                + " time",
            back
                ? "Give the attribute a new column, or take `@Replaces` away and copy by a migration"
                    + " of your own"
                : BY_HAND);
  }

  private Finding unknown(Change.FillColumn change) {
    Table from = change.from();
    return place(change)
        .refuse(
            Rule.REPLACED_COLUMN,
            "The snapshot knows no "
                + Words.column(Suggestion.printable(change.replaced()), from.name()),
            Suggestion.didYouMean(
                change.replaced(),
                from.columns().keySet(),
                "columns of " + Words.code(from.name())));
  }

  private boolean canCopy(Change.FillColumn change, Column source) {
    Column column = change.column();
    boolean texts = CopiedTypes.isText(source.type()) || CopiedTypes.isText(column.type());
    boolean numbers = CopiedTypes.isInteger(source.type()) || CopiedTypes.isInteger(column.type());
    if (texts && numbers && mayHoldConstants(change, source)) {
      return false; // ordinals are no names
    }
    boolean ofEnum =
        (CopiedTypes.isText(source.type()) && enums.isEnum(column))
            || (CopiedTypes.isText(column.type()) && enums.isEnum(source));
    return ofEnum || CopiedTypes.way(source.type(), column.type()) != CopiedTypes.Way.NONE;
  }

  /** Of an electrified column nothing tells that it holds the constants of an enum. */
  private static boolean mayHoldConstants(Change.FillColumn change, Column source) {
    return change.from().electrified()
        || change.table().electrified()
        || isOfConstants(change.from(), source)
        || isOfConstants(change.table(), change.column());
  }

  private static boolean isOfConstants(Table table, Column column) {
    for (Check check : table.checks().values()) {
      if (check instanceof EnumCheck && check.columns().contains(column.name())) {
        return true;
      }
    }
    return false;
  }

  /** What is embedded twice has one annotation for two columns. */
  private Optional<Finding> alreadyFilled(Change.FillColumn change) {
    Place place = place(change);
    String key = change.table().name() + " " + place.subject();
    String other = filled.putIfAbsent(key, change.column().name());
    return other == null
        ? Optional.empty()
        : refuse(
            change,
            "One `@Replaces` would fill the columns "
                + Words.code(other)
                + " and "
                + Words.code(change.column().name())
                + " of "
                + Words.code(change.table().name())
                + " with the same values",
            BY_HAND);
  }

  private static boolean isEmptySomewhere(Change.FillColumn change, Column source) {
    return !change.column().nullable()
        && !change.column().details().fillsItself()
        && source.nullable();
  }

  private Finding emptySomewhere(Change.FillColumn change, Column source) {
    Place place = place(change);
    return place.refuse(
        Rule.NEW_REQUIRED_COLUMN,
        Words.sentence(
            place.nameOr(Words.column(change.column().name(), change.table().name()))
                + " is required, and the column "
                + Words.code(source.name())
                + " that fills it may be empty in rows of "
                + Words.code(change.table().name())),
        Words.MAKE_OPTIONAL + "; your code can require the value");
  }

  private String adds(Change.FillColumn change) {
    return place(change).nameOr("the model")
        + " adds column "
        + Words.code(change.column().name())
        + " to "
        + Words.code(change.table().name());
  }

  private Optional<Finding> refuse(Change.FillColumn change, String fact, String remedy) {
    return Optional.of(place(change).refuse(Rule.REPLACED_COLUMN, Words.sentence(fact), remedy));
  }

  private Place place(Change.FillColumn change) {
    return places.replaces(change.table().name(), change.column().name());
  }
}
