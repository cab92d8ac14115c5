package dev.electrified.processor.sql;

import java.util.Optional;

/**
 * A part of a statement that PostgreSQL takes to the letter, since it stands in quotes.
 *
 * @param mark what closes it: {@code '}, {@code "}, or a dollar, a tag and a dollar
 * @param end the index behind it; that of the end of the statement where nothing closes it
 * @param isClosed whether it is closed
 */
public record Quoted(String mark, int end, boolean isClosed) {
  /**
   * What is in quotes from a place on, which is itself in none; empty where no quotes begin there.
   * A dollar in a name, or before a digit, begins none.
   */
  public static Optional<Quoted> at(String sql, int start) {
    return switch (sql.charAt(start)) {
      case '"' -> Optional.of(to('"', false, sql, start));
      case '\'' -> Optional.of(to('\'', isEscaped(sql, start), sql, start));
      case '$' -> dollars(sql, start);
      default -> Optional.empty();
    };
  }

  /** Whether a character can stand in a name that is not quoted; every one can behind the first. */
  public static boolean isNamePart(char c) {
    return c == '_' || c == '$' || c >= 0x80 || Character.isLetterOrDigit(c);
  }

  private static Quoted to(char quote, boolean escapes, String sql, int start) {
    for (int i = start + 1; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (escapes && c == '\\') {
        i++;
      } else if (c == quote) {
        if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
          i++;
        } else {
          return new Quoted(String.valueOf(quote), i + 1, true);
        }
      }
    }
    return new Quoted(String.valueOf(quote), sql.length(), false);
  }

  /** Whether an {@code E} before the quote lets backslashes escape. */
  private static boolean isEscaped(String sql, int start) {
    return start > 0
        && (sql.charAt(start - 1) == 'e' || sql.charAt(start - 1) == 'E')
        && (start == 1 || !isNamePart(sql.charAt(start - 2)));
  }

  private static Optional<Quoted> dollars(String sql, int start) {
    int end = start + 1;
    while (end < sql.length() && sql.charAt(end) != '$' && isNamePart(sql.charAt(end))) {
      end++;
    }
    boolean inName = start > 0 && isNamePart(sql.charAt(start - 1));
    boolean digit = end > start + 1 && Character.isDigit(sql.charAt(start + 1));
    if (inName || digit || end == sql.length() || sql.charAt(end) != '$') {
      return Optional.empty();
    }
    String tag = sql.substring(start, end + 1);
    int close = sql.indexOf(tag, end + 1);
    return Optional.of(
        close < 0
            ? new Quoted(tag, sql.length(), false)
            : new Quoted(tag, close + tag.length(), true));
  }
}
