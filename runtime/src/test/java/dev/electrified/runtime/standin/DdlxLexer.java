package dev.electrified.runtime.standin;

import dev.electrified.runtime.standin.DdlxToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a statement that only Electric knows into tokens: by rules of its own, not PostgreSQL's. */
final class DdlxLexer {
  private static final Set<String> KEYWORDS =
      Set.of(
          "ALL",
          "ALTER",
          "AND",
          "ASSIGN",
          "CHECK",
          "DELETE",
          "DISABLE",
          "ELECTRIC",
          "ENABLE",
          "FROM",
          "GRANT",
          "IF",
          "INSERT",
          "IS",
          "NOT",
          "NULL",
          "ON",
          "OR",
          "PRIVILEGES",
          "READ",
          "REVOKE",
          "SELECT",
          "SQLITE",
          "TABLE",
          "TO",
          "UNASSIGN",
          "UPDATE",
          "USING",
          "WRITE");
  private static final List<String> LONG_OPERATORS = List.of("<>", "<=", ">=", "!=");
  private static final String NO_NAME = ".,():=-<>+*/ \t\r\n;";

  private final String text;
  private final List<DdlxToken> tokens = new ArrayList<>();
  private int at;

  private DdlxLexer(String text) {
    this.text = text;
  }

  /**
   * The tokens up to the semicolon.
   *
   * @throws DroppedException where the real tokenizer has no answer
   */
  static List<DdlxToken> tokens(String text) throws DroppedException {
    DdlxLexer lexer = new DdlxLexer(text);
    while (lexer.at < text.length() && text.charAt(lexer.at) != ';') {
      lexer.next();
    }
    lexer.tokens.add(new DdlxToken(Kind.END, "", ""));
    return lexer.tokens;
  }

  private void next() throws DroppedException {
    char first = text.charAt(at);
    if (" \t\r\n".indexOf(first) >= 0) {
      at++;
    } else if (text.startsWith("--", at)) {
      comment();
    } else if (first == '"') {
      quotedName();
    } else if (first == '\'') {
      string();
    } else if (first == '$') {
      dollarString();
    } else if (isNumber()) {
      number();
    } else {
      operatorOrName(first);
    }
  }

  private void operatorOrName(char first) {
    for (String operator : LONG_OPERATORS) {
      if (text.startsWith(operator, at)) {
        symbol(operator);
        return;
      }
    }
    if (NO_NAME.indexOf(first) >= 0) {
      symbol(String.valueOf(first));
    } else {
      name();
    }
  }

  private void comment() throws DroppedException {
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    if (at == text.length()) {
      throw new DroppedException("a comment without a line end");
    }
  }

  private void quotedName() throws DroppedException {
    int end = at + 1;
    while (end < text.length() && (text.charAt(end) != '"' || text.startsWith("\"\"", end))) {
      end += text.charAt(end) == '"' ? 2 : 1;
    }
    String value = upTo(end, at + 1);
    tokens.add(new DdlxToken(Kind.NAME, value, binary(value)));
    at = end + 1;
  }

  private void string() throws DroppedException {
    int end = at + 1;
    while (end < text.length() && (text.charAt(end) != '\'' || text.startsWith("''", end))) {
      end += text.charAt(end) == '\'' ? 2 : 1;
    }
    String value = upTo(end, at + 1).replace("''", "'");
    tokens.add(new DdlxToken(Kind.STRING, value, binary(value)));
    at = end + 1;
  }

  private void dollarString() throws DroppedException {
    int content = at + 1;
    while (content < text.length() && isTagPart(text.charAt(content))) {
      content++;
    }
    if (content == text.length() || text.charAt(content) != '$') {
      throw new DroppedException("a $ that quotes nothing");
    }
    content++;
    String tag = text.substring(at, content);
    int end = text.indexOf(tag, content);
    String value = upTo(end < 0 ? text.length() : end, content);
    tokens.add(new DdlxToken(Kind.STRING, value, binary(value)));
    at = end + tag.length();
  }

  private String upTo(int end, int start) throws DroppedException {
    if (end >= text.length()) {
      throw new DroppedException("a quote without its other half");
    }
    return text.substring(start, end);
  }

  private boolean isNumber() {
    int i = at;
    if (text.charAt(i) == '-') {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '.') {
      i++;
    }
    return i < text.length() && isDigit(text.charAt(i));
  }

  private void number() {
    int end = at + 1;
    boolean real = text.charAt(at) == '.';
    while (end < text.length()
        && (isDigit(text.charAt(end)) || (!real && text.charAt(end) == '.'))) {
      real |= text.charAt(end) == '.';
      end++;
    }
    String value = text.substring(at, end);
    tokens.add(new DdlxToken(real ? Kind.FLOAT : Kind.INTEGER, value, value));
    at = end;
  }

  private void symbol(String symbol) {
    tokens.add(new DdlxToken(Kind.SYMBOL, symbol, symbol));
    at += symbol.length();
  }

  private void name() {
    int end = at + 1;
    while (end < text.length() && NO_NAME.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = text.substring(at, end);
    String keyword = name.toUpperCase(Locale.ROOT);
    tokens.add(
        KEYWORDS.contains(keyword)
            ? new DdlxToken(Kind.KEYWORD, keyword, binary(name))
            : new DdlxToken(Kind.NAME, name.toLowerCase(Locale.ROOT), binary(name)));
    at = end;
  }

  /** As Erlang prints it. */
  private static String binary(String value) {
    return "<<\"" + value + "\">>";
  }

  private static boolean isTagPart(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
