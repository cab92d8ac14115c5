package dev.electrified.processor.check;

import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.sql.SqlWords;
import java.util.Set;

/** What the server takes of an electrified table, and the code of its clients does not. */
final class ClientRules {
  /** Source: a function of SQLite takes 127 arguments, two for each column. */
  private static final int CLIENT_COLUMNS = 63;

  private static final String MAGIC = "electric_user_id";

  private ClientRules() {}

  /** Warns of what breaks in clients later. */
  static void check(ElectrifiedTable table) {
    String name = table.name();
    if (!Spelling.isPlain(name) && Spelling.isAscii(name) && !NameRules.hasRefused(name)) {
      warnOfTable(
          table,
          NameRules.place(table),
          "is called by no plain word, which triggers of clients are made of",
          "Give it a name of letters, digits and `_`");
    }
    Set<String> columns = table.table().columns().keySet();
    for (String column : columns) {
      checkName(table, column);
      checkCase(table, column, columns);
    }
    int all = table.columnsKept(table.table()).size();
    if (all > CLIENT_COLUMNS) {
      warnOfTable(
          table,
          table.home(),
          "has " + all + " columns; clients of Electric take " + CLIENT_COLUMNS,
          "Put some of them into an entity of their own");
    }
  }

  private static void checkName(ElectrifiedTable table, String column) {
    if (column.startsWith("_") && !table.table().key().columns().contains(column)) {
      warnOfColumn(
          table,
          column,
          "begins with `_`: Electric does not track conflicting writes to it",
          "Give it a name that begins with a letter");
    } else if (SqlWords.isSqliteKeyword(column)) {
      warnOfColumn(
          table,
          column,
          "is called by a reserved word of SQLite, which clients do not quote",
          "Give it another name");
    } else if (column.equals(MAGIC)) {
      warnOfColumn(
          table,
          column,
          "has a meaning for Electric: a row goes to the user of that id only",
          "Give it another name, unless you want that");
    } else if (!Spelling.isPlain(column) && table.isReference(column)) {
      warnOfColumn(
          table,
          column,
          "is called by no plain word, which triggers of clients are made of",
          "Give it a name of letters, digits and `_`");
    }
  }

  private static void checkCase(ElectrifiedTable table, String column, Set<String> columns) {
    for (String other : columns) {
      if (other.equalsIgnoreCase(column) && other.compareTo(column) < 0) {
        warnOfColumn(
            table,
            column,
            "differs from `" + other + "` in case only, which SQLite does not tell apart",
            "Give one of them another name");
      }
    }
  }

  private static void warnOfTable(
      ElectrifiedTable table, Origin place, String fact, String remedy) {
    table.warn(
        Rule.ELECTRIFIED_CLIENT,
        place,
        FactKey.electrified(table.table().name()),
        "The table `" + table.name() + "` of `" + NameRules.label(table, place) + "` " + fact,
        remedy);
  }

  private static void warnOfColumn(
      ElectrifiedTable table, String column, String fact, String remedy) {
    Origin place = table.columnName(column);
    table.warn(
        Rule.ELECTRIFIED_CLIENT,
        place,
        FactKey.column(table.table().name(), column),
        "The column `" + column + "` of `" + NameRules.label(table, place) + "` " + fact,
        remedy);
  }
}
