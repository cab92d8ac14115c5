package dev.electrified.processor.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Proves that a text the model gives, a default, a condition, an option, is one piece of SQL that
 * stays in its place: quotes and parentheses are closed, nothing ends the statement, nothing hides
 * the rest of the line.
 */
public final class SqlFragment {
  private final String sql;
  private final boolean value;
  private final Deque<Character> open = new ArrayDeque<>();
  private int at;

  private SqlFragment(String sql, boolean value) {
    this.sql = sql;
    this.value = value;
  }

  /** Why the text is no such piece, as the end of a sentence that begins with it; else empty. */
  public static Optional<String> problem(String sql) {
    return new SqlFragment(sql, false).problem();
  }

  /** Likewise of a text that stands in a list, so that it may hold no comma of its own. */
  public static Optional<String> problemOfValue(String sql) {
    return new SqlFragment(sql, true).problem();
  }

  /**
   * The text.
   *
   * @throws IllegalArgumentException if it is no such piece
   */
  static String require(String sql) {
    return require(sql, problem(sql));
  }

  /**
   * The text.
   *
   * @throws IllegalArgumentException if it is no such piece, or holds a comma of its own
   */
  static String requireValue(String sql) {
    return require(sql, problemOfValue(sql));
  }

  private static String require(String sql, Optional<String> problem) {
    if (problem.isPresent()) {
      throw new IllegalArgumentException(sql + " " + problem.get());
    }
    return sql;
  }

  private Optional<String> problem() {
    if (sql.isBlank()) {
      return Optional.of("is empty");
    }
    if (sql.contains("${")) {
      return Optional.of("holds a placeholder `${`");
    }
    for (int i = 0; i < sql.length(); i++) {
      if (isUnprintable(i)) {
        return Optional.of("holds a character PostgreSQL cannot store");
      }
    }
    while (at < sql.length()) {
      Optional<String> problem = next();
      if (problem.isPresent()) {
        return problem;
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of("does not close `" + open.peek() + "`");
  }

  /** NUL, and half a surrogate pair. */
  private boolean isUnprintable(int i) {
    char c = sql.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == sql.length() || !Character.isLowSurrogate(sql.charAt(i + 1));
    }
    return c == '\0'
        || (Character.isLowSurrogate(c)
            && (i == 0 || !Character.isHighSurrogate(sql.charAt(i - 1))));
  }

  private Optional<String> next() {
    char c = sql.charAt(at);
    switch (c) {
      case '\'' -> {
        return quoted('\'', hasPrefixE());
      }
      case '"' -> {
        return quoted('"', false);
      }
      case '$' -> {
        return dollar();
      }
      case '(', '[' -> open.push(c);
      case ')', ']' -> {
        char expected = c == ')' ? '(' : '[';
        if (open.isEmpty() || open.pop() != expected) {
          return Optional.of("closes `" + expected + "` without opening it");
        }
      }
      case '\\' -> {
        return Optional.of("holds a backslash outside of quotes");
      }
      case ';' -> {
        return Optional.of("ends the statement with `;`");
      }
      case '-' -> {
        if (sql.startsWith("--", at)) {
          return Optional.of("holds a comment `--`");
        }
      }
      case '/' -> {
        if (sql.startsWith("/*", at)) {
          return Optional.of("holds a comment `/*`");
        }
      }
      case ',' -> {
        if (value && open.isEmpty()) {
          return Optional.of("holds a comma outside of parentheses");
        }
      }
      default -> {}
    }
    at++;
    return Optional.empty();
  }

  /** Whether the quote begins a constant with backslash escapes. */
  private boolean hasPrefixE() {
    return at > 0
        && (sql.charAt(at - 1) == 'e' || sql.charAt(at - 1) == 'E')
        && (at == 1 || !isNamePart(sql.charAt(at - 2)));
  }

  private Optional<String> quoted(char quote, boolean escapes) {
    for (int i = at + 1; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (escapes && c == '\\') {
        i++;
      } else if (c == quote) {
        if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
          i++;
        } else {
          at = i + 1;
          return Optional.empty();
        }
      }
    }
    return Optional.of("does not close `" + quote + "`");
  }

  /** A dollar-quoted constant; a dollar in a name, or before a digit, begins none. */
  private Optional<String> dollar() {
    int end = at + 1;
    while (end < sql.length() && sql.charAt(end) != '$' && isNamePart(sql.charAt(end))) {
      end++;
    }
    boolean inName = at > 0 && isNamePart(sql.charAt(at - 1));
    if (inName && Character.isDigit(sql.charAt(startOfName()))) {
      return Optional.of("holds `$` behind a number");
    }
    boolean digit = end > at + 1 && Character.isDigit(sql.charAt(at + 1));
    if (inName || digit || end == sql.length() || sql.charAt(end) != '$') {
      at++;
      return Optional.empty();
    }
    String tag = sql.substring(at, end + 1);
    int close = sql.indexOf(tag, end + 1);
    if (close < 0) {
      return Optional.of("does not close `" + tag + "`");
    }
    at = close + tag.length();
    return Optional.empty();
  }

  private int startOfName() {
    int start = at - 1;
    while (start > 0 && isNamePart(sql.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isNamePart(char c) {
    return c == '_' || c == '$' || c >= 0x80 || Character.isLetterOrDigit(c);
  }
}
