package dev.electrified.runtime.standin;

import dev.electrified.runtime.standin.SqlToken.Kind;
import java.util.List;
import java.util.Optional;

/** Reads the tokens of a statement that PostgreSQL has found to be well formed. */
final class Tokens {
  private final List<SqlToken> tokens;
  private int at;

  Tokens(List<SqlToken> tokens) {
    this.tokens = tokens;
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  Optional<SqlToken> peek() {
    return atEnd() ? Optional.empty() : Optional.of(tokens.get(at));
  }

  boolean sees(String keyword) {
    return !atEnd() && tokens.get(at).is(keyword);
  }

  boolean seesSymbol(char symbol) {
    return !atEnd() && tokens.get(at).isSymbol(symbol);
  }

  /** Goes past these keywords if they come next, all of them. */
  boolean accept(String... keywords) {
    if (at + keywords.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < keywords.length; i++) {
      if (!tokens.get(at + i).is(keywords[i])) {
        return false;
      }
    }
    at += keywords.length;
    return true;
  }

  /** Goes past the one of these keywords that comes next, if one does. */
  boolean acceptAny(String... keywords) {
    for (String keyword : keywords) {
      if (accept(keyword)) {
        return true;
      }
    }
    return false;
  }

  boolean acceptSymbol(char symbol) {
    boolean seen = seesSymbol(symbol);
    if (seen) {
      at++;
    }
    return seen;
  }

  Optional<String> acceptString() {
    if (!atEnd() && tokens.get(at).kind() == Kind.STRING) {
      return Optional.of(tokens.get(at++).value());
    }
    return Optional.empty();
  }

  void skip() {
    at++;
  }

  /** The name that comes next; the empty text at the end. */
  String name() {
    return atEnd() ? "" : tokens.get(at++).name();
  }

  /** The table that comes next. */
  TableName table() {
    String schema = "public";
    String name = name();
    while (acceptSymbol('.')) {
      schema = name;
      name = name();
    }
    return new TableName(schema, name);
  }

  /** The tokens up to the next comma that stands in no parentheses; goes past the comma. */
  Tokens upToComma() {
    int start = at;
    int depth = 0;
    while (!atEnd() && (depth > 0 || !seesSymbol(','))) {
      depth += depthOf(tokens.get(at));
      at++;
    }
    Tokens part = new Tokens(tokens.subList(start, at));
    at++;
    return part;
  }

  private static int depthOf(SqlToken token) {
    if (token.isSymbol('(') || token.isSymbol('[')) {
      return 1;
    }
    return token.isSymbol(')') || token.isSymbol(']') ? -1 : 0;
  }

  /** What stands in the parentheses that come next, token by token; goes past them. */
  List<String> parenthesised() {
    int start = at + 1;
    int depth = 0;
    do {
      depth += depthOf(tokens.get(at));
      at++;
    } while (depth > 0 && !atEnd());
    return tokens.subList(start, Math.max(start, at - 1)).stream().map(SqlToken::value).toList();
  }
}
