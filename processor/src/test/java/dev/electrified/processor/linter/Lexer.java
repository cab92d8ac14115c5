package dev.electrified.processor.linter;

import dev.electrified.processor.linter.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a migration apart into statements, as PostgreSQL's own lexer would. */
final class Lexer {
  private static final List<String> LONG_SIGNS = List.of("<=", ">=", "<>", "!=", "::", "||");

  private final String text;
  private final List<SqlStatement> statements = new ArrayList<>();
  private List<Token> tokens = new ArrayList<>();
  private List<String> comments = new ArrayList<>();
  private int statementStart;
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<SqlStatement> statements(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    if (!lexer.tokens.isEmpty()) {
      lexer.endStatement();
    }
    return lexer.statements;
  }

  private void endStatement() {
    statements.add(new SqlStatement(text.substring(statementStart, at), tokens, comments));
    tokens = new ArrayList<>();
    comments = new ArrayList<>();
  }

  private void next() {
    char c = text.charAt(at);
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      at++;
    } else if (text.startsWith("--", at)) {
      int end = text.indexOf('\n', at);
      comment(end < 0 ? text.length() : end);
    } else if (text.startsWith("/*", at)) {
      comment(endOfBlockComment());
    } else if (c == ';') {
      endStatement();
      at++;
      statementStart = at;
    } else if (c == '"') {
      quoted('"', Kind.QUOTED);
    } else if (c == '\'') {
      quoted('\'', Kind.STRING);
    } else if ((c == 'E' || c == 'e') && text.startsWith("'", at + 1)) {
      escapeString();
    } else if (c == '$') {
      dollarString();
    } else if (Character.isDigit(c)) {
      take(Kind.NUMBER, endOf(at, "."));
    } else if (isNameStart(c)) {
      take(Kind.WORD, endOf(at, "$"));
    } else {
      int length = LONG_SIGNS.stream().anyMatch(sign -> text.startsWith(sign, at)) ? 2 : 1;
      take(Kind.SIGN, at + length);
    }
  }

  private static boolean isNameStart(char c) {
    return c == '_' || c >= 0x80 || Character.isLetter(c);
  }

  private int endOf(int start, String besides) {
    int end = start;
    while (end < text.length()
        && (isNameStart(text.charAt(end))
            || Character.isDigit(text.charAt(end))
            || besides.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private void take(Kind kind, int end) {
    String word = text.substring(at, end);
    add(kind, end, kind == Kind.WORD ? word.toLowerCase(Locale.ROOT) : word);
  }

  private void add(Kind kind, int end, String value) {
    tokens.add(new Token(kind, text.substring(at, end), value, at - statementStart));
    at = end;
  }

  private void comment(int end) {
    comments.add(text.substring(at, end));
    at = end;
  }

  private int endOfBlockComment() {
    int depth = 0;
    for (int i = at; i < text.length() - 1; i++) {
      if (text.startsWith("/*", i)) {
        depth++;
        i++;
      } else if (text.startsWith("*/", i)) {
        depth--;
        i++;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    throw new UnreadableException("a comment without end");
  }

  private void quoted(char quote, Kind kind) {
    StringBuilder value = new StringBuilder();
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) != quote) {
        value.append(text.charAt(i));
      } else if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
        value.append(quote);
        i++;
      } else {
        add(kind, i + 1, value.toString());
        return;
      }
    }
    throw new UnreadableException("a quote without end");
  }

  private void escapeString() {
    for (int i = at + 2; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '\'') {
        if (!text.startsWith("'", i + 1)) {
          add(Kind.OTHER_STRING, i + 1, text.substring(at, i + 1));
          return;
        }
        i++;
      }
    }
    throw new UnreadableException("a string without end");
  }

  private void dollarString() {
    int tag = text.indexOf('$', at + 1);
    if (tag < 0) {
      throw new UnreadableException("a dollar alone");
    }
    String quote = text.substring(at, tag + 1);
    int end = text.indexOf(quote, tag + 1);
    if (end < 0) {
      throw new UnreadableException("a string in dollars without end");
    }
    add(Kind.OTHER_STRING, end + quote.length(), text.substring(tag + 1, end));
  }
}
