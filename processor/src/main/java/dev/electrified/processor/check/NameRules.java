package dev.electrified.processor.check;

import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.sql.Identifier;
import dev.electrified.processor.sql.SqlWords;

/** How an electrified table and what is in it may be called. */
final class NameRules {
  /** Source: {@code tombstone__public__} and the name have to fit into 63 bytes. */
  private static final int TABLE_BYTES = 44;

  /** Source: {@code __reordered_} and the name have to fit into 63 bytes. */
  static final int COLUMN_BYTES = 51;

  /** What breaks the statements Electric makes of a name. */
  static final String REFUSED = "'%\"\\";

  private NameRules() {}

  /** Checks the names of one table. */
  static void check(ElectrifiedTable table) {
    checkTable(table);
    for (Column column : table.table().columns().values()) {
      checkColumn(table, column.name());
    }
    checkForeignKeys(table);
  }

  /** The names of foreign keys; those made of names that are wrong need no finding of their own. */
  private static void checkForeignKeys(ElectrifiedTable table) {
    if (table.table().foreignKeys().isEmpty() || hasRefused(table.name())) {
      return;
    }
    for (String column : table.table().columns().keySet()) {
      if (hasRefused(column)) {
        return;
      }
    }
    for (ForeignKey key : table.table().foreignKeys().values()) {
      checkCharacters(table, "foreign key", key.name(), table.foreignKey(key));
    }
  }

  /** Where the table got its name. */
  static Origin place(ElectrifiedTable table) {
    return table.origin(FactKey.tableName(table.table().name()));
  }

  private static void checkTable(ElectrifiedTable table) {
    String name = table.name();
    if (!checkCharacters(table, "table", name, place(table))) {
      return;
    }
    if (!Spelling.isAscii(name)) {
      reportName(
          table,
          place(table),
          "table",
          name,
          "is not ASCII, and Electric's proxy cannot read such a name in a statement",
          "Give it a name of ASCII letters");
    } else if (Identifier.bytes(name) > TABLE_BYTES) {
      reportName(
          table,
          place(table),
          "table",
          name,
          "has " + Identifier.bytes(name) + " bytes; Electric takes " + TABLE_BYTES,
          "Give it a shorter name");
    } else if (name.startsWith("_electric_") || Identifier.fold(name).startsWith("sqlite_")) {
      reportName(
          table,
          place(table),
          "table",
          name,
          "begins as tables that clients of Electric have themselves",
          "Give it another name");
    }
  }

  /** Whether the name is free of the characters that break the statements Electric makes of it. */
  private static boolean checkCharacters(
      ElectrifiedTable table, String what, String name, Origin place) {
    for (int i = 0; i < name.length(); i++) {
      if (REFUSED.indexOf(name.charAt(i)) >= 0) {
        reportName(
            table,
            place,
            what,
            name,
            "has a `" + name.charAt(i) + "`, which breaks the statements Electric makes of it",
            "Give it a name without that");
        return false;
      }
    }
    return true;
  }

  private static void checkColumn(ElectrifiedTable table, String name) {
    Origin place = table.columnName(name);
    if (!checkCharacters(table, "column", name, place)) {
      return;
    }
    if (Identifier.bytes(name) > COLUMN_BYTES) {
      reportName(
          table,
          place,
          "column",
          name,
          "has " + Identifier.bytes(name) + " bytes; Electric takes " + COLUMN_BYTES,
          "Give it a shorter name");
    } else if (name.startsWith("_") && table.table().key().columns().contains(name)) {
      reportName(
          table,
          place,
          "column",
          name,
          "is part of the key and begins with `_`: Electric passes over such columns (42703)",
          "Give it a name that begins with a letter");
    } else if (SqlWords.isTriggerKeyword(name)) {
      reportName(
          table,
          place,
          "column",
          name,
          "is called by a reserved word of PL/pgSQL: Electric's triggers fail on every write (42703)",
          "Give it another name");
    }
  }

  private static void reportName(
      ElectrifiedTable table, Origin place, String what, String name, String fact, String remedy) {
    table.report(
        Rule.ELECTRIFIED_NAME,
        place,
        "The " + what + " `" + name + "` of `" + label(table, place) + "` " + fact,
        remedy);
  }

  /** What findings call what has the name. */
  static String label(ElectrifiedTable table, Origin place) {
    return table.label(place.attribute().isEmpty() ? table.home() : place);
  }

  /** Whether the name has one of the characters that break the statements Electric makes of it. */
  static boolean hasRefused(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (REFUSED.indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
