package dev.electrified.processor.snapshot;

/** Tells whether a text that a snapshot holds as an access rule is one DDLX statement. */
final class DdlxStatement {
  private DdlxStatement() {}

  /**
   * Whether the text starts with these words and ends where its statement ends: no semicolon, no
   * comment and no dollar quote outside its quotes, and every quote closed. So a broken snapshot
   * cannot smuggle a second statement in.
   */
  static boolean isSingle(String statement, String start) {
    if (!statement.startsWith(start)) {
      return false;
    }
    int i = 0;
    while (i < statement.length()) {
      char c = statement.charAt(i);
      if (c == '\'' || c == '"') {
        i = endOfQuote(statement, i);
        if (i < 0) {
          return false;
        }
      } else if (c == ';'
          || c == '$'
          || c == '\\'
          || statement.startsWith("--", i)
          || statement.startsWith("/*", i)) {
        return false;
      } else {
        i++;
      }
    }
    return true;
  }

  /** The index behind the quote that opens at {@code start}; -1 if it is not closed. */
  private static int endOfQuote(String statement, int start) {
    char quote = statement.charAt(start);
    boolean escapes = quote == '\'' && hasEscapePrefix(statement, start);
    int i = start + 1;
    while (i < statement.length()) {
      char c = statement.charAt(i);
      if (escapes && c == '\\') {
        i += 2;
      } else if (c != quote) {
        i++;
      } else if (i + 1 < statement.length() && statement.charAt(i + 1) == quote) {
        i += 2;
      } else {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether the quote is that of an {@code E'...'}, in which a backslash escapes. */
  private static boolean hasEscapePrefix(String statement, int quote) {
    if (quote == 0 || (statement.charAt(quote - 1) | 0x20) != 'e') {
      return false;
    }
    if (quote == 1) {
      return true;
    }
    char before = statement.charAt(quote - 2);
    return !Character.isLetterOrDigit(before) && before != '_' && before < 0x80;
  }
}
