package dev.electrified.processor.linter;

/**
 * A word, name, constant or sign.
 *
 * @param kind what it is
 * @param text as it is written
 * @param value words in lower case, names and strings without their quotes
 * @param start where it begins in the statement
 */
record Token(Kind kind, String text, String value, int start) {
  enum Kind {
    WORD,
    QUOTED,
    STRING,
    /** A string in dollars, or with a letter before its quote. */
    OTHER_STRING,
    NUMBER,
    SIGN,
    END
  }

  /** Whether it is this unquoted word, in lower case, or this sign. */
  boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && value.equals(word);
  }

  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  int end() {
    return start + text.length();
  }
}
