package dev.electrified.processor.schema;

import java.util.Set;

/**
 * The SQL type of a column, in the one spelling we use for it: {@code text}, {@code varchar(255)},
 * {@code timestamp(6) with time zone}, {@code numeric(38,2)}.
 *
 * @param sql a word, perhaps one or two numbers in parentheses, perhaps the words that belong to
 *     some types; nothing else, so that a broken snapshot cannot smuggle SQL in
 */
public record ColumnType(String sql) {
  private static final Set<String> LATER_WORDS =
      Set.of("precision", "varying", "with", "without", "time", "zone", "array");

  /** What nearly all columns have, and nobody has to look at twice. */
  private static final Set<String> COMMON =
      Set.of(
          "text",
          "uuid",
          "boolean",
          "smallint",
          "integer",
          "bigint",
          "real",
          "double precision",
          "date",
          "time",
          "timestamp",
          "timestamptz",
          "bytea",
          "varchar(255)");

  /** Checks the form. */
  public ColumnType {
    if (!isWellFormed(sql)) {
      throw new IllegalArgumentException("no column type: " + sql);
    }
  }

  /** Whether the text has the form of a column type. */
  public static boolean isWellFormed(String sql) {
    if (COMMON.contains(sql)) {
      return true;
    }
    int end = endOfWord(sql, 0);
    if (end == 0) {
      return false;
    }
    int open = sql.indexOf('(');
    if (open >= 0) {
      int close = sql.indexOf(')', open);
      return close >= 0
          && isWords(sql.substring(0, open), end)
          && isNumbers(sql.substring(open + 1, close))
          && isWords(sql.substring(close + 1), 0);
    }
    return isWords(sql, end);
  }

  /** Whether the rest consists of words some types have behind the first one. */
  private static boolean isWords(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int end = endOfWord(text, at + 1);
      if (text.charAt(at) != ' ' || !LATER_WORDS.contains(text.substring(at + 1, end))) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private static boolean isNumbers(String text) {
    int comma = text.indexOf(',');
    return comma < 0
        ? isNumber(text)
        : isNumber(text.substring(0, comma)) && isNumber(text.substring(comma + 1));
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()
        && ((text.charAt(end) >= 'a' && text.charAt(end) <= 'z')
            || (end > from && text.charAt(end) >= '0' && text.charAt(end) <= '9'))) {
      end++;
    }
    return end;
  }

  @Override
  public String toString() {
    return sql;
  }
}
