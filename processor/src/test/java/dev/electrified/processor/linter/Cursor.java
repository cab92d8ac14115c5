package dev.electrified.processor.linter;

import dev.electrified.processor.linter.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** A place in the tokens of a statement. */
class Cursor {
  private static final Token END = new Token(Kind.END, "", "", 0);

  private final List<Token> tokens;
  private int at;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
  }

  Token next() {
    Token token = peek();
    if (token.kind() == Kind.END) {
      throw new UnreadableException("ends too early");
    }
    at++;
    return token;
  }

  boolean atEnd() {
    return at == tokens.size();
  }

  /** Whether these words or signs follow. */
  boolean sees(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!peek(i).is(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Goes behind these words or signs if they follow. */
  boolean take(String... words) {
    if (!sees(words)) {
      return false;
    }
    at += words.length;
    return true;
  }

  void expect(String... words) {
    if (!take(words)) {
      throw new UnreadableException(
          "`" + peek().text() + "` instead of `" + String.join(" ", words) + "`");
    }
  }

  String name() {
    if (!peek().isName()) {
      throw new UnreadableException("`" + peek().text() + "` is no name");
    }
    return next().value();
  }

  TableId table() {
    String first = name();
    return take(".") ? new TableId(first, name()) : new TableId(TableId.PUBLIC, first);
  }

  /** A cursor of the same kind on other tokens. */
  Cursor on(List<Token> others) {
    return new Cursor(others);
  }

  /** The tokens between parentheses, the next of which opens. */
  List<Token> parenthesised() {
    expect("(");
    int start = at;
    int depth = 1;
    while (depth > 0) {
      Token token = next();
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth--;
      }
    }
    return tokens.subList(start, at - 1);
  }

  /** Names between parentheses, with what stands behind them ignored. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (List<Token> item : split(parenthesised())) {
      names.add(on(item).name());
    }
    return names;
  }

  List<Token> rest() {
    List<Token> rest = tokens.subList(at, tokens.size());
    at = tokens.size();
    return rest;
  }

  /** Parts between commas that stand in no parentheses. */
  static List<List<Token>> split(List<Token> tokens) {
    List<List<Token>> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth--;
      } else if (depth == 0 && token.is(",")) {
        parts.add(tokens.subList(start, i));
        start = i + 1;
      }
    }
    if (start < tokens.size() || start > 0) {
      parts.add(tokens.subList(start, tokens.size()));
    }
    return parts;
  }
}
