package dev.electrified.runtime.standin;

/**
 * A token of a statement that only Electric knows.
 *
 * @param kind what it is
 * @param value a keyword in upper case, a name as it is looked up, a string without its quotes, an
 *     operator
 * @param source what a syntax error calls it
 */
record DdlxToken(Kind kind, String value, String source) {
  /** What a token is. */
  enum Kind {
    KEYWORD,
    NAME,
    STRING,
    INTEGER,
    FLOAT,
    SYMBOL,
    END
  }

  boolean is(String value) {
    return (kind == Kind.KEYWORD || kind == Kind.SYMBOL) && this.value.equals(value);
  }
}
