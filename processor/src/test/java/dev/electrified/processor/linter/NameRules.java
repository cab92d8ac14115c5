package dev.electrified.processor.linter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Names that Electric's triggers, shadow tables or clients cannot work with. */
final class NameRules {
  private final Database database;

  NameRules(Database database) {
    this.database = database;
  }

  void table(String name) {
    signs(name);
    if (Words.bytes(name) > 44) {
      database.problem(Row.TABLE_NAME_LENGTH, name);
    }
    if (name.startsWith("_electric_") || name.startsWith("sqlite_")) {
      database.problem(Row.RESERVED_TABLE, name);
    }
    plain(name);
  }

  void column(Table table, String name) {
    signs(name);
    if (Words.bytes(name) > 51) {
      database.problem(Row.COLUMN_NAME_LENGTH, name);
    }
    if (name.startsWith("_")) {
      database.problem(Row.UNDERSCORE, name);
    }
    if (name.equals("electric_user_id")) {
      database.problem(Row.USER_ID, name);
    }
    if (Words.isPlpgsql(name)) {
      database.problem(Row.PLPGSQL_WORD, name);
    }
    if (Words.isSqlite(name)) {
      database.problem(Row.SQLITE_WORD, name);
    }
    for (String other : table.columns().keySet()) {
      if (!other.equals(name) && other.equalsIgnoreCase(name)) {
        database.problem(Row.SAME_IGNORING_CASE, other + ", " + name);
      }
    }
  }

  /** A name that clients paste into triggers. */
  void plain(String name) {
    if (!name.matches("[A-Za-z_][A-Za-z0-9_$]*")) {
      database.problem(Row.PLAIN_CLIENT_NAME, name);
    }
  }

  private void signs(String name) {
    if (name.matches("(?s).*['%\"\\\\].*")) {
      database.problem(Row.SIGNS_IN_NAME, name);
    }
  }

  /** Names of electrified tables that get in each other's way. */
  void together(List<Table> tables) {
    distinct(tables, Row.SAME_BEGINNING, name -> Words.cut(name, 23));
    distinct(tables, Row.SAME_CLIENT_NAME, NameRules::clientName);
    distinct(tables, Row.SAME_IGNORING_CASE, name -> name.toLowerCase(Locale.ROOT));
  }

  private static String clientName(String name) {
    String letters = name.replaceFirst("^[^A-Za-z]+", "");
    return letters.isEmpty()
        ? ""
        : letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
  }

  private void distinct(List<Table> tables, Row row, UnaryOperator<String> part) {
    Map<String, String> names = new HashMap<>();
    for (Table table : tables) {
      String name = table.id().name();
      String other = names.putIfAbsent(part.apply(name), name);
      if (other != null) {
        database.problem(row, other + ", " + name);
      }
    }
  }
}
