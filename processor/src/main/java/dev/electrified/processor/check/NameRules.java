package dev.electrified.processor.check;

import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import dev.electrified.processor.sql.SqlWords;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How an electrified table and what is in it may be called. */
final class NameRules {
  /** Source: {@code tombstone__public__} and the name have to fit into 63 bytes. */
  private static final int TABLE_BYTES = 44;

  /** Source: {@code create_shadow_row_from_upsert___public__} has 40 bytes. */
  private static final int TRIGGER_BYTES = 23;

  /** Source: {@code __reordered_} and the name have to fit into 63 bytes. */
  private static final int COLUMN_BYTES = 51;

  /** Source: a function of SQLite takes 127 arguments, two for each column. */
  private static final int CLIENT_COLUMNS = 63;

  private static final String REFUSED = "'%\"\\";
  private static final String MAGIC = "electric_user_id";

  private NameRules() {}

  /**
   * Checks the names of one table.
   *
   * @param all every electrified table there is, this one among them
   */
  static void check(ElectrifiedTable table, Collection<Table> all) {
    checkTable(table);
    checkClashes(table, all);
    for (Column column : table.table().columns().values()) {
      checkColumn(table, column.name());
    }
    checkForeignKeys(table);
    checkClients(table);
  }

  /** The names of foreign keys; those made of names that are wrong need no finding of their own. */
  private static void checkForeignKeys(ElectrifiedTable table) {
    boolean implied =
        hasRefused(table.name())
            || table.table().columns().keySet().stream().anyMatch(NameRules::hasRefused);
    if (implied) {
      return;
    }
    for (ForeignKey key : table.table().foreignKeys().values()) {
      checkCharacters(table, "foreign key", key.name(), table.foreignKey(key));
    }
  }

  private static Origin place(ElectrifiedTable table) {
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

  private static String label(ElectrifiedTable table, Origin place) {
    return table.label(place.attribute().isEmpty() ? table.home() : place);
  }

  private static void checkClashes(ElectrifiedTable table, Collection<Table> all) {
    for (Table other : all) {
      if (!other.electrified() || other.name().equals(table.table().name())) {
        continue;
      }
      Optional<String> fact = clash(table.name(), other.qualifiedName().name());
      fact.ifPresent(
          text ->
              table.report(
                  Rule.ELECTRIFIED_NAME_CLASH,
                  place(table),
                  "The electrified tables `"
                      + table.name()
                      + "` and `"
                      + other.name()
                      + "` "
                      + text,
                  "Give one of them a name that differs at its beginning"));
    }
  }

  private static Optional<String> clash(String name, String other) {
    String beginning = Identifier.cut(name, TRIGGER_BYTES);
    if (beginning.equals(Identifier.cut(other, TRIGGER_BYTES))) {
      return Optional.of(
          "share their first "
              + TRIGGER_BYTES
              + " bytes, `"
              + beginning
              + "`: Electric gives both the same triggers, and writes fail");
    }
    return Spelling.typeName(name).equals(Spelling.typeName(other))
        ? Optional.of(
            "are both `" + Spelling.typeName(name) + "` in the code that is generated for clients")
        : name.equalsIgnoreCase(other)
            ? Optional.of("differ in case only, which SQLite does not tell apart")
            : Optional.empty();
  }

  private static void checkClients(ElectrifiedTable table) {
    if (!Spelling.isPlain(table.name())
        && Spelling.isAscii(table.name())
        && !hasRefused(table.name())) {
      warn(
          table,
          place(table),
          FactKey.electrified(table.table().name()),
          "The table `" + table.name() + "` of `" + label(table, place(table)) + "`",
          "is called by no plain word, which triggers of clients are made of",
          "Give it a name of letters, digits and `_`");
    }
    List<String> columns = List.copyOf(table.table().columns().keySet());
    for (String column : columns) {
      Origin place = table.columnName(column);
      String what = "The column `" + column + "` of `" + label(table, place) + "`";
      String fact = FactKey.column(table.table().name(), column);
      if (column.startsWith("_") && !table.table().key().columns().contains(column)) {
        warn(
            table,
            place,
            fact,
            what,
            "begins with `_`: Electric does not track conflicting writes to it",
            "Give it a name that begins with a letter");
      } else if (SqlWords.isSqliteKeyword(column)) {
        warn(
            table,
            place,
            fact,
            what,
            "is called by a reserved word of SQLite, which clients do not quote",
            "Give it another name");
      } else if (column.equals(MAGIC)) {
        warn(
            table,
            place,
            fact,
            what,
            "has a meaning for Electric: a row goes to the user of that id only",
            "Give it another name, unless you want that");
      } else if (table.isReference(column) && !Spelling.isPlain(column)) {
        warn(
            table,
            place,
            fact,
            what,
            "is called by no plain word, which triggers of clients are made of",
            "Give it a name of letters, digits and `_`");
      }
      for (String other : columns) {
        if (other.compareTo(column) < 0 && other.equalsIgnoreCase(column)) {
          warn(
              table,
              place,
              fact,
              what,
              "differs from `" + other + "` in case only, which SQLite does not tell apart",
              "Give one of them another name");
        }
      }
    }
    if (columns.size() > CLIENT_COLUMNS) {
      warn(
          table,
          table.home(),
          FactKey.electrified(table.table().name()),
          "The table `" + table.name() + "` of `" + table.label(table.home()) + "`",
          "has " + columns.size() + " columns; clients of Electric take " + CLIENT_COLUMNS,
          "Put some of them into an entity of their own");
    }
  }

  private static boolean hasRefused(String name) {
    return name.chars().anyMatch(c -> REFUSED.indexOf(c) >= 0);
  }

  private static void warn(
      ElectrifiedTable table,
      Origin place,
      String concerns,
      String what,
      String fact,
      String remedy) {
    table.warn(Rule.ELECTRIFIED_CLIENT, place, concerns, what + " " + fact, remedy);
  }
}
