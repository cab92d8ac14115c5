package dev.electrified.processor.render;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.CopiedTypes;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The statements that fill new columns with the values of old ones.
 *
 * <p>Each stage has a transaction of its own, so that nobody waits for the copy who does not write
 * the same rows. A required column is not so at once: new rows have to pass a check from the
 * beginning, so that none can come without a value while others are copied; the check is validated
 * beside writers; and what is known to hold becomes {@code NOT NULL} without another look at it.
 */
final class FillStatements {
  private FillStatements() {}

  /** Whether the column is added without {@code NOT NULL}, which follows. */
  static boolean isRequiredLater(Change.FillColumn change) {
    return !change.column().nullable() && !change.column().details().fillsItself();
  }

  /** What there is to do around the copy. */
  static List<Statement> around(Change.FillColumn change) {
    if (!isRequiredLater(change)) {
      return List.of();
    }
    String alterTable = "ALTER TABLE " + Clauses.qualified(change.table().name()) + " ";
    String column = Identifier.sql(change.column().name());
    String check = Identifier.sql(checkName(change.table(), change.column()));
    return List.of(
        at(
            Statement.Stage.MAIN,
            alterTable
                + ("ADD CONSTRAINT " + check + " CHECK (" + column + " IS NOT NULL) NOT VALID")),
        at(Statement.Stage.VALIDATION, alterTable + "VALIDATE CONSTRAINT " + check),
        at(
            Statement.Stage.REQUIREMENT,
            alterTable + "ALTER COLUMN " + column + " SET NOT NULL, DROP CONSTRAINT " + check));
  }

  /**
   * One {@code UPDATE} for each table: two would write its rows twice, and the first of them would
   * fail where the column of the second is required.
   */
  static List<Statement> copies(List<Change.FillColumn> changes) {
    SortedMap<String, List<Change.FillColumn>> byTable = new TreeMap<>();
    for (Change.FillColumn change : changes) {
      byTable.computeIfAbsent(change.table().name(), table -> new ArrayList<>()).add(change);
    }
    List<Statement> copies = new ArrayList<>();
    byTable.forEach((table, fills) -> copies.add(at(Statement.Stage.COPY, update(table, fills))));
    return copies;
  }

  /**
   * What new code has written already stays; where the database has filled the column by itself,
   * nobody can tell.
   */
  private static String update(String table, List<Change.FillColumn> fills) {
    boolean several = fills.size() > 1;
    List<String> values = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    for (Change.FillColumn fill : fills) {
      String to = Identifier.sql(fill.column().name());
      String from = Identifier.sql(fill.replaced());
      String value = value(fill, from);
      boolean filled = fill.column().details().fillsItself();
      if (several) {
        value = "COALESCE(" + (filled ? value + ", " + to : to + ", " + value) + ")";
      }
      values.add(to + " = " + value);
      String condition = (filled ? "" : to + " IS NULL AND ") + from + " IS NOT NULL";
      conditions.add(several ? "(" + condition + ")" : condition);
    }
    return "UPDATE "
        + Clauses.qualified(table)
        + (several ? " SET\n  " : " SET ")
        + String.join(",\n  ", values)
        + (several ? "\nWHERE " : " WHERE ")
        + String.join("\n  OR ", conditions);
  }

  private static String value(Change.FillColumn fill, String from) {
    Column source = fill.source().orElseThrow(() -> StatementRenderer.refused(fill));
    ColumnType type = fill.column().type();
    if (CopiedTypes.isText(type)) {
      // never to its own type: a cast to a length cuts off, an assignment fails
      return CopiedTypes.isText(source.type()) ? from : from + "::text";
    }
    boolean assigned = CopiedTypes.way(source.type(), type) == CopiedTypes.Way.PLAIN;
    return assigned ? from : from + "::" + type.sql();
  }

  /** Rows are no migration of Electric's, and a required column is never on a table it has. */
  private static Statement at(Statement.Stage stage, String sql) {
    return new Statement(sql, stage, true, false);
  }

  /** A name that no constraint of the table has. */
  private static String checkName(Table table, Column column) {
    String whole = table.qualifiedName().name() + "_" + column.name();
    String name = named(whole, "_required");
    for (int number = 2; isTaken(table, name); number++) {
      name = named(whole, "_required" + number);
    }
    return name;
  }

  private static String named(String whole, String end) {
    return Identifier.cut(whole, Identifier.MAX_BYTES - Identifier.bytes(end)) + end;
  }

  private static boolean isTaken(Table table, String name) {
    return table.checks().containsKey(name)
        || table.uniques().containsKey(name)
        || table.key().name().equals(name)
        || table.foreignKeys().values().stream().anyMatch(key -> key.name().equals(name));
  }
}
