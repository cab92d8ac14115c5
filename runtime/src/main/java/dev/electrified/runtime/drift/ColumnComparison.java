package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference;
import dev.electrified.runtime.Difference.Kind;
import dev.electrified.runtime.catalog.Table;
import dev.electrified.runtime.catalog.TableName;
import dev.electrified.runtime.type.SqlType;
import java.util.Locale;

/** The columns of a table. */
final class ColumnComparison {
  private static final String NOT_NULL = "not null";

  /** What it makes is not compared: PostgreSQL spells expressions in its own way. */
  private static final String VALUE = " value";

  private final Table table;
  private final LiveTable live;
  private final Differences differences;

  private ColumnComparison(Table table, LiveTable live, Differences differences) {
    this.table = table;
    this.live = live;
    this.differences = differences;
  }

  static void compare(Table table, LiveTable live, Differences differences) {
    ColumnComparison comparison = new ColumnComparison(table, live, differences);
    table.columns().values().forEach(comparison::column);
    live.columns.values().forEach(comparison::beyond);
  }

  private void column(Table.Column migrated) {
    String place = Shown.column(table.name(), migrated.name());
    LiveTable.Column found = live.columns.get(migrated.name());
    if (found == null) {
      differences.missing(Kind.COLUMN, place, text(migrated));
      return;
    }
    if (!isSameType(migrated, found)) {
      SqlType type = SqlType.parse(migrated.type());
      differences.add(Kind.TYPE, place, type(found), type.toString());
    }
    if (migrated.nullable() != found.nullable()) {
      differences.add(
          Kind.NULLABILITY, place, nullability(found.nullable()), nullability(migrated.nullable()));
    }
    values(place, migrated, found);
  }

  /** What the database itself puts into the column. */
  private void values(String place, Table.Column migrated, LiveTable.Column found) {
    String wanted = migrated.identity() ? "by default" : "";
    String maker = isSerial(migrated) ? "default" : migrated.value();
    String value = found.value().orElse("");
    if (!found.identity().equals(wanted)) {
      String instead = value.isEmpty() ? Difference.NOTHING : value;
      differences.add(
          Kind.IDENTITY,
          place,
          found.identity().isEmpty() ? instead : identity(found.identity()),
          wanted.isEmpty() ? Difference.NOTHING : identity(wanted));
    } else if (maker.isEmpty() && !value.isEmpty()) {
      differences.extra(Kind.DEFAULT, place, value);
    } else if (value.isEmpty() && !maker.isEmpty()) {
      differences.missing(Kind.DEFAULT, place, maker + VALUE);
    } else if (!value.startsWith(maker)) {
      differences.add(Kind.DEFAULT, place, value, maker + VALUE);
    }
  }

  private static boolean isSerial(Table.Column column) {
    String type = column.type().toLowerCase(Locale.ROOT);
    return type.endsWith("serial") || type.matches("serial[248]");
  }

  /** A column that no entity maps. */
  private void beyond(LiveTable.Column found) {
    if (table.columns().containsKey(found.name())) {
      return;
    }
    String place = Shown.column(table.name(), found.name());
    if (!table.retired().contains(found.name())) {
      differences.extra(Kind.COLUMN, place, text(found));
    } else if (!found.nullable() && found.identity().isEmpty() && found.value().isEmpty()) {
      differences.add(Kind.NULLABILITY, place, "not null, no default", "null, retired");
    }
  }

  /** PostgreSQL counts no dimensions of an array. */
  private static boolean isSameType(Table.Column migrated, LiveTable.Column found) {
    SqlType type = SqlType.parse(migrated.type());
    SqlType other = found.type().sql();
    return !found.type().disguised()
        && (found.type().userType() ? bare(type.name()) : type.name()).equals(other.name())
        && type.size().equals(other.size())
        && type.dimensions() > 0 == other.dimensions() > 0;
  }

  /** The name of a user's own type, without its schema and its quotation marks. */
  private static String bare(String name) {
    return TableName.parse(name).name();
  }

  private static String type(LiveTable.Column column) {
    SqlType type = column.type().sql();
    if (!column.type().userType()) {
      return type.toString();
    }
    String text =
        Shown.name(type.name())
            + (type.size().isEmpty() ? "" : "(" + type.size() + ")")
            + "[]".repeat(type.dimensions());
    return column.type().domain() ? text + " (a domain)" : text;
  }

  private static String text(Table.Column column) {
    return Shown.words(
        SqlType.parse(column.type()).toString(),
        column.identity() ? identity("by default") : "",
        column.nullable() || column.identity() ? "" : NOT_NULL);
  }

  private static String text(LiveTable.Column column) {
    return Shown.words(
        type(column),
        column.identity().isEmpty() ? "" : identity(column.identity()),
        column.nullable() || !column.identity().isEmpty() ? "" : NOT_NULL,
        column.value().orElse(""));
  }

  private static String identity(String mode) {
    return "generated " + mode + " as identity";
  }

  private static String nullability(boolean nullable) {
    return nullable ? "null" : NOT_NULL;
  }
}
