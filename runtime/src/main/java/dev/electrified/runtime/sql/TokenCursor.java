package dev.electrified.runtime.sql;

/**
 * Goes through the tokens of a text for a reader of grammar: each {@code accept} goes on if the
 * next token is the one it names, and else stays.
 */
final class TokenCursor {
  private final CharSequence text;
  private final SqlTokenizer tokens;
  private SqlToken token;
  private int end;
  private boolean unterminated;

  TokenCursor(CharSequence text) {
    this.text = text;
    this.tokens = new SqlTokenizer(text);
    this.token = tokens.next();
    this.unterminated = is(SqlToken.Kind.UNTERMINATED);
  }

  /** Where the next token begins. */
  int start() {
    return token.start();
  }

  /** Where the last token ended that was gone past. */
  int end() {
    return end;
  }

  /** Whether a quote or a comment was met that nothing closes. */
  boolean isUnterminated() {
    return unterminated;
  }

  /** Whether a statement ends here. */
  boolean isOver() {
    return is(SqlToken.Kind.SEMICOLON) || is(SqlToken.Kind.END);
  }

  /** Skips semicolons, and returns whether a statement follows. */
  boolean goToStatement() {
    while (is(SqlToken.Kind.SEMICOLON)) {
      advance();
    }
    return !is(SqlToken.Kind.END);
  }

  /** Skips what is left of the statement, its semicolon not included. */
  void goToItsEnd() {
    while (!isOver()) {
      advance();
    }
  }

  boolean acceptName() {
    return switch (token.kind()) {
      case WORD, QUOTED_NAME, UNICODE_NAME -> advance();
      default -> false;
    };
  }

  boolean acceptString() {
    return is(SqlToken.Kind.STRING) && advance();
  }

  /** Accepts a name in double quotes that is this one to the letter. */
  boolean acceptQuoted(String name) {
    boolean same =
        is(SqlToken.Kind.QUOTED_NAME)
            && token.end() - token.start() == name.length() + 2
            && textIs(name, token.start() + 1);
    return same && advance();
  }

  boolean accept(char symbol) {
    boolean same = is(SqlToken.Kind.SYMBOL) && text.charAt(token.start()) == symbol;
    return same && advance();
  }

  /**
   * Accepts an unquoted word, given here in upper case. Only ASCII is folded, as PostgreSQL does
   * with key words: neither a dotless i nor the sign for kelvin is a letter of one.
   */
  boolean accept(String word) {
    boolean same =
        is(SqlToken.Kind.WORD)
            && token.end() - token.start() == word.length()
            && foldedTextIs(word, token.start());
    return same && advance();
  }

  /** Accepts anything from a parenthesis to the one that closes it. */
  boolean acceptParentheses() {
    if (!accept('(')) {
      return false;
    }
    int depth = 1;
    while (depth > 0 && !isOver()) {
      if (accept('(')) {
        depth++;
      } else if (accept(')')) {
        depth--;
      } else {
        advance();
      }
    }
    return depth == 0;
  }

  private boolean textIs(String name, int start) {
    for (int i = 0; i < name.length(); i++) {
      if (text.charAt(start + i) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean foldedTextIs(String word, int start) {
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(start + i);
      char upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
      if (upper != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean is(SqlToken.Kind kind) {
    return token.kind() == kind;
  }

  /** Returns true, so that it can end an {@code accept}. */
  private boolean advance() {
    end = token.end();
    token = tokens.next();
    unterminated |= is(SqlToken.Kind.UNTERMINATED);
    return true;
  }
}
