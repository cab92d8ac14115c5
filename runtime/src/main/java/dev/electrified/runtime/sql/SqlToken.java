package dev.electrified.runtime.sql;

/**
 * A piece of a text of SQL, from {@code start} to before {@code end}.
 *
 * @param kind what it is
 * @param start index of its first character
 * @param end index behind its last character
 */
record SqlToken(Kind kind, int start, int end) {
  /** What a token is. White space and comments are between tokens. */
  enum Kind {
    /** A key word or an unquoted name. */
    WORD,
    /** A name in double quotes, whose text stands between them. */
    QUOTED_NAME,
    /** A name in double quotes with Unicode escapes, {@code U&"d\0061ta"}. */
    UNICODE_NAME,
    /** A string, bit string or dollar-quoted constant, with all its quotes. */
    STRING,
    /** A number, as far as its letters and digits go. */
    NUMBER,
    /** A positional parameter such as {@code $1}. */
    PARAMETER,
    SEMICOLON,
    /** One character of anything else. */
    SYMBOL,
    /** A quoted thing or a comment that nothing closes before the text is over. */
    UNTERMINATED,
    /** Nothing is left. */
    END
  }
}
