package dev.electrified.runtime.sql;

/**
 * Cuts a text into the tokens of PostgreSQL's scanner, as far as they tell where one begins and
 * ends: an operator of several characters is several symbols here.
 *
 * <p>It takes any text, never throws, and looks at each character a fixed number of times. Strings
 * without a prefix know no backslashes, as with {@code standard_conforming_strings = on}.
 *
 * <pre>{@code
 * SqlTokenizer tokens = new SqlTokenizer("SELECT 'it''s' -- two");
 * tokens.next(); // WORD, SELECT
 * tokens.next(); // STRING, 'it''s'
 * tokens.next(); // END
 * }</pre>
 */
final class SqlTokenizer {
  /** What {@link #at} finds outside the text. No character of SQL. */
  private static final char NOTHING = '\0';

  private final CharSequence text;
  private final int length;
  private int position;

  SqlTokenizer(CharSequence text) {
    this.text = text;
    this.length = text.length();
  }

  /** Returns the next token; once the text is over, {@link SqlToken.Kind#END} for ever. */
  SqlToken next() {
    int comment = skipBlanksAndComments();
    if (comment >= 0) {
      return new SqlToken(SqlToken.Kind.UNTERMINATED, comment, length);
    }
    int start = position;
    SqlToken.Kind kind = start == length ? SqlToken.Kind.END : read();
    return new SqlToken(kind, start, position);
  }

  /** Returns where a comment begins that nothing closes, else -1. */
  private int skipBlanksAndComments() {
    while (position < length) {
      char c = at(position);
      if (isBlank(c)) {
        position++;
      } else if (c == '-' && at(position + 1) == '-') {
        position = endOfLine(position);
      } else if (c == '/' && at(position + 1) == '*') {
        int start = position;
        if (!skipBlockComment()) {
          return start;
        }
      } else {
        return -1;
      }
    }
    return -1;
  }

  private boolean skipBlockComment() {
    int depth = 0;
    do {
      char c = at(position);
      if (c == '/' && at(position + 1) == '*') {
        depth++;
        position += 2;
      } else if (c == '*' && at(position + 1) == '/') {
        depth--;
        position += 2;
      } else {
        position++;
      }
    } while (depth > 0 && position < length);
    return depth == 0;
  }

  private SqlToken.Kind read() {
    char c = at(position);
    if (c == '\'') {
      return string(position, false);
    } else if (c == '"') {
      return quotedName(position, SqlToken.Kind.QUOTED_NAME);
    } else if (c == '$') {
      return dollar();
    } else if (isNameStart(c)) {
      return wordOrPrefix(c);
    } else if (isDigit(c)) {
      return number();
    }
    position++;
    return c == ';' ? SqlToken.Kind.SEMICOLON : SqlToken.Kind.SYMBOL;
  }

  /** A word, unless it is the one letter before a quote that says how to read what is quoted. */
  private SqlToken.Kind wordOrPrefix(char c) {
    char following = at(position + 1);
    if (following == '\'' && "bBeEnNxX".indexOf(c) >= 0) {
      return string(position + 1, c == 'e' || c == 'E');
    } else if (following == '&' && (c == 'u' || c == 'U')) {
      if (at(position + 2) == '\'') {
        return string(position + 2, false);
      } else if (at(position + 2) == '"') {
        return quotedName(position + 2, SqlToken.Kind.UNICODE_NAME);
      }
    }
    do {
      position++;
    } while (isNamePart(at(position)) || at(position) == '$');
    return SqlToken.Kind.WORD;
  }

  /** Letters belong to a number, a dollar does not: PostgreSQL reads {@code 1$$} as two tokens. */
  private SqlToken.Kind number() {
    do {
      position++;
    } while (isNamePart(at(position)));
    return SqlToken.Kind.NUMBER;
  }

  private SqlToken.Kind quotedName(int quote, SqlToken.Kind kind) {
    position = quote + 1;
    while (position < length) {
      if (at(position) != '"') {
        position++;
      } else if (at(position + 1) == '"') {
        position += 2;
      } else {
        position++;
        return kind;
      }
    }
    return SqlToken.Kind.UNTERMINATED;
  }

  private SqlToken.Kind string(int quote, boolean backslashes) {
    position = quote + 1;
    while (position < length) {
      char c = at(position);
      if (c == '\\' && backslashes) {
        position = Math.min(position + 2, length);
      } else if (c != '\'') {
        position++;
      } else if (at(position + 1) == '\'') {
        position += 2;
      } else {
        int continuation = continuation(position + 1);
        if (continuation < 0) {
          position++;
          return SqlToken.Kind.STRING;
        }
        position = continuation;
      }
    }
    return SqlToken.Kind.UNTERMINATED;
  }

  /**
   * A string goes on in the next quotes if only blanks, with a line break among them, and line
   * comments lie between: and with it goes on what its prefix said of backslashes.
   *
   * @return the index behind the next quote, or -1
   */
  private int continuation(int behindQuote) {
    boolean newLine = false;
    int i = behindQuote;
    while (i < length) {
      char c = at(i);
      if (isBlank(c)) {
        newLine |= isLineBreak(c);
        i++;
      } else if (c == '-' && at(i + 1) == '-') {
        i = endOfLine(i);
      } else {
        return c == '\'' && newLine ? i + 1 : -1;
      }
    }
    return -1;
  }

  private SqlToken.Kind dollar() {
    int start = position;
    position++;
    if (isDigit(at(position))) {
      do {
        position++;
      } while (isDigit(at(position)));
      return SqlToken.Kind.PARAMETER;
    }
    int tag = position;
    if (isNameStart(at(tag))) {
      do {
        tag++;
      } while (isNamePart(at(tag)));
    }
    if (at(tag) != '$') {
      return SqlToken.Kind.SYMBOL;
    }
    return dollarQuoted(start, tag + 1);
  }

  /**
   * No proper part of a delimiter is its beginning and its end, so no match can hide in another.
   */
  private SqlToken.Kind dollarQuoted(int start, int behindDelimiter) {
    int size = behindDelimiter - start;
    int matched = 0;
    for (position = behindDelimiter; position < length; position++) {
      char c = at(position);
      if (c == at(start + matched)) {
        matched++;
      } else {
        matched = c == '$' ? 1 : 0;
      }
      if (matched == size) {
        position++;
        return SqlToken.Kind.STRING;
      }
    }
    return SqlToken.Kind.UNTERMINATED;
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < length && !isLineBreak(at(i))) {
      i++;
    }
    return i;
  }

  private char at(int index) {
    return index < length ? text.charAt(index) : NOTHING;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f' || c == '\u000B' || isLineBreak(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** To PostgreSQL every character beyond ASCII is a letter, the no-break space too. */
  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= '\u0080';
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c);
  }
}
