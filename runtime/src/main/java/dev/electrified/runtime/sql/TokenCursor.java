package dev.electrified.runtime.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  private @Nullable List<String> record;

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

  /** The next token as PostgreSQL folds it, if it is an unquoted word; it stays. */
  Optional<String> word() {
    return is(SqlToken.Kind.WORD) ? Optional.of(folded(token)) : Optional.empty();
  }

  /**
   * Accepts a name, and gives it as PostgreSQL stores it; one with Unicode escapes as it is
   * written.
   */
  Optional<String> name() {
    String name =
        switch (token.kind()) {
          case WORD -> folded(token);
          case QUOTED_NAME -> unquoted(token, '"');
          case UNICODE_NAME -> textOf(token);
          default -> "";
        };
    boolean isName =
        switch (token.kind()) {
          case WORD, QUOTED_NAME, UNICODE_NAME -> advance();
          default -> false;
        };
    return isName ? Optional.of(name) : Optional.empty();
  }

  /** Accepts a string, and gives what it says; one that is not in plain quotes as it is written. */
  Optional<String> string() {
    if (!is(SqlToken.Kind.STRING)) {
      return Optional.empty();
    }
    String string = text.charAt(token.start()) == '\'' ? unquoted(token, '\'') : textOf(token);
    advance();
    return Optional.of(string);
  }

  /** From now on, keeps the text of what is gone past. */
  void record() {
    record = new ArrayList<>();
  }

  /** What was gone past since, and no more. */
  List<String> recorded() {
    List<String> recorded = record;
    record = null;
    return recorded == null ? List.of() : recorded;
  }

  /** Accepts parentheses with anything in them, and gives the tokens between them. */
  Optional<List<String>> parenthesized() {
    record();
    boolean closed = acceptParentheses();
    List<String> tokens = recorded();
    return closed ? Optional.of(tokens.subList(1, tokens.size() - 1)) : Optional.empty();
  }

  /** Accepts an operator of these characters, nothing between them, that goes no further. */
  boolean acceptSymbols(String symbols) {
    int end = token.start() + symbols.length();
    boolean same =
        is(SqlToken.Kind.SYMBOL) && end <= text.length() && textIs(symbols, token.start());
    if (!same) {
      return false;
    }
    while (token.start() < end && is(SqlToken.Kind.SYMBOL)) {
      advance();
    }
    return true;
  }

  private String textOf(SqlToken of) {
    return text.subSequence(of.start(), of.end()).toString();
  }

  private String unquoted(SqlToken of, char quote) {
    String inside = text.subSequence(of.start() + 1, of.end() - 1).toString();
    String one = String.valueOf(quote);
    return inside.replace(one + one, one);
  }

  private String folded(SqlToken of) {
    StringBuilder folded = new StringBuilder(of.end() - of.start());
    for (int i = of.start(); i < of.end(); i++) {
      char c = text.charAt(i);
      folded.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
    }
    return folded.toString();
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
    List<String> kept = record;
    if (kept != null) {
      kept.add(textOf(token));
    }
    end = token.end();
    token = tokens.next();
    unterminated |= is(SqlToken.Kind.UNTERMINATED);
    return true;
  }
}
