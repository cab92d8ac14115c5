package dev.electrified.processor.schema;

import dev.electrified.processor.sql.Quoted;
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
    Optional<Quoted> quoted = Quoted.at(sql, at);
    if (quoted.isPresent()) {
      at = quoted.get().end();
      return quoted.get().isClosed()
          ? Optional.empty()
          : Optional.of("does not close `" + quoted.get().mark() + "`");
    }
    char c = sql.charAt(at);
    switch (c) {
      case '$' -> {
        if (isBehindNumber()) {
          return Optional.of("holds `$` behind a number");
        }
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

  private boolean isBehindNumber() {
    int start = at;
    while (start > 0 && Quoted.isNamePart(sql.charAt(start - 1))) {
      start--;
    }
    return start < at && Character.isDigit(sql.charAt(start));
  }
}
