package dev.electrified.runtime.standin;

import dev.electrified.runtime.standin.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts SQL into tokens as PostgreSQL does; comments and white space are none. */
final class SqlLexer {
  private final String text;
  private final List<SqlToken> tokens = new ArrayList<>();
  private int at;

  private SqlLexer(String text) {
    this.text = text;
  }

  static List<SqlToken> tokens(String text) {
    SqlLexer lexer = new SqlLexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    char first = text.charAt(at);
    if (Character.isWhitespace(first)) {
      at++;
    } else if (text.startsWith("--", at)) {
      at = endOfLine();
    } else if (text.startsWith("/*", at)) {
      at = endOfBlockComment();
    } else if (first == '\'') {
      string(at, at + 1, false);
    } else if (first == '"') {
      quotedName(at, at + 1);
    } else if (first == '$' && dollarTagEnd() > 0) {
      dollarString();
    } else if (isNameStart(first)) {
      word();
    } else if (isDigit(first)) {
      int end = at;
      while (end < text.length() && (isNamePart(text.charAt(end)) || text.charAt(end) == '.')) {
        end++;
      }
      add(Kind.NUMBER, text.substring(at, end), at, end);
    } else {
      add(Kind.SYMBOL, text.substring(at, at + 1), at, at + 1);
    }
  }

  private void word() {
    int end = at;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    char next = end < text.length() ? text.charAt(end) : ' ';
    switch (word.toUpperCase(Locale.ROOT)) {
      case "E" -> {
        if (next == '\'') {
          string(at, end + 1, true);
          return;
        }
      }
      case "B", "X", "N" -> {
        if (next == '\'') {
          string(at, end + 1, false);
          return;
        }
      }
      case "U" -> {
        if (text.startsWith("&'", end)) {
          string(at, end + 2, false);
          return;
        } else if (text.startsWith("&\"", end)) {
          quotedName(at, end + 2);
          return;
        }
      }
      default -> {}
    }
    add(Kind.WORD, word, at, end);
  }

  private void string(int start, int content, boolean backslashes) {
    StringBuilder value = new StringBuilder();
    int i = content;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (backslashes && c == '\\' && i + 1 < text.length()) {
        value.append(text.charAt(i + 1));
        i += 2;
      } else if (c != '\'') {
        value.append(c);
        i++;
      } else if (text.startsWith("''", i)) {
        value.append(c);
        i += 2;
      } else {
        i++;
        break;
      }
    }
    add(Kind.STRING, value.toString(), start, i);
  }

  private void quotedName(int start, int content) {
    StringBuilder value = new StringBuilder();
    int i = content;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '"') {
        value.append(c);
        i++;
      } else if (text.startsWith("\"\"", i)) {
        value.append(c);
        i += 2;
      } else {
        i++;
        break;
      }
    }
    add(Kind.QUOTED_NAME, value.toString(), start, i);
  }

  private int dollarTagEnd() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '$') {
      char c = text.charAt(end);
      if (!(end == at + 1 ? isNameStart(c) : isNamePart(c))) {
        return -1;
      }
      end++;
    }
    return end < text.length() ? end + 1 : -1;
  }

  private void dollarString() {
    int content = dollarTagEnd();
    String tag = text.substring(at, content);
    int close = text.indexOf(tag, content);
    int valueEnd = close < 0 ? text.length() : close;
    int end = close < 0 ? text.length() : close + tag.length();
    add(Kind.STRING, text.substring(content, valueEnd), at, end);
  }

  private int endOfLine() {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int endOfBlockComment() {
    int depth = 0;
    int i = at;
    do {
      if (text.startsWith("/*", i)) {
        depth++;
        i += 2;
      } else if (text.startsWith("*/", i)) {
        depth--;
        i += 2;
      } else {
        i++;
      }
    } while (depth > 0 && i < text.length());
    return i;
  }

  private void add(Kind kind, String value, int start, int end) {
    tokens.add(new SqlToken(kind, value, start, end));
    at = end;
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c) || c == '$';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
