package dev.electrified.runtime.standin;

import java.util.Locale;

/**
 * A token of PostgreSQL's SQL.
 *
 * @param kind what it is
 * @param value a word as it stands, a quoted name or a string without its quotes, one character of
 *     anything else
 * @param start where it starts in its text
 * @param end where the next may start
 */
record SqlToken(Kind kind, String value, int start, int end) {
  /** What a token is. */
  enum Kind {
    WORD,
    QUOTED_NAME,
    STRING,
    NUMBER,
    SYMBOL
  }

  /** Whether it is this keyword, which is written in upper case here. */
  boolean is(String keyword) {
    return kind == Kind.WORD && value.toUpperCase(Locale.ROOT).equals(keyword);
  }

  boolean isSymbol(char symbol) {
    return kind == Kind.SYMBOL && value.charAt(0) == symbol;
  }

  /** The name it is: as it stands if it is quoted, in lower case if not. */
  String name() {
    return kind == Kind.WORD ? value.toLowerCase(Locale.ROOT) : value;
  }
}
