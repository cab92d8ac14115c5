package dev.electrified.processor.policy;

import dev.electrified.processor.schema.Column;
import java.util.Locale;
import java.util.Set;

/**
 * Which new columns make PostgreSQL write their table anew, while nobody may even read it: those
 * whose value it computes for each row that is there.
 *
 * <p>Source: PostgreSQL, measured: the file of the table is another one then. A default is computed
 * once, unless it calls a volatile function, as those that are not known here may be.
 */
final class Rewrites {
  /** What looks like a function, and gives the same for all rows of a statement. */
  private static final Set<String> SAME_FOR_ALL_ROWS =
      Set.of(
          "now",
          "statement_timestamp",
          "transaction_timestamp",
          "current_timestamp",
          "current_time",
          "localtimestamp",
          "localtime",
          "timezone",
          "date_trunc",
          "extract",
          "cast",
          "coalesce",
          "lower",
          "upper",
          "char",
          "varchar",
          "numeric",
          "decimal",
          "time",
          "timestamp",
          "interval",
          "bit");

  private Rewrites() {}

  /** Whether a new column has a value for each row. */
  static boolean isNeededFor(Column column) {
    return column.identity()
        || column.details().generated().isPresent()
        || column.details().defaultSql().filter(Rewrites::callsUnknown).isPresent();
  }

  /** Whether a word that is not known stands before a parenthesis. */
  private static boolean callsUnknown(String sql) {
    int word = 0;
    char quote = 0;
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
        word = i + 1;
      } else if (c == '\'') {
        quote = c;
      } else if (c == '(') {
        String name = sql.substring(word, i).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !SAME_FOR_ALL_ROWS.contains(name)) {
          return true;
        }
        word = i + 1;
      } else if (!isPartOfName(c) && !(c == ' ' && isBeforeParenthesis(sql, i))) {
        word = i + 1;
      }
    }
    return false;
  }

  private static boolean isPartOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '"' || c == '.' || c == '$';
  }

  private static boolean isBeforeParenthesis(String sql, int blank) {
    int next = blank;
    while (next < sql.length() && sql.charAt(next) == ' ') {
      next++;
    }
    return next < sql.length() && sql.charAt(next) == '(';
  }
}
