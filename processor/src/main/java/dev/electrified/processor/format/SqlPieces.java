package dev.electrified.processor.format;

import java.util.ArrayList;
import java.util.List;

/** A statement, cut where its quotes begin and end. */
final class SqlPieces {
  /** What a piece is. */
  enum Kind {
    /** SQL outside of quotes. */
    CODE,
    /** A constant in single quotes, without what may stand before it. */
    STRING,
    /** A name in double quotes. */
    NAME,
    /** A constant between dollars. */
    DOLLAR
  }

  /**
   * One piece.
   *
   * @param text with its quotes
   */
  record Piece(Kind kind, String text) {}

  private final String sql;
  private final List<Piece> pieces = new ArrayList<>();
  private int start;
  private int at;

  private SqlPieces(String sql) {
    this.sql = sql;
  }

  /** The pieces of a statement without comments; together they are its text. */
  static List<Piece> of(String sql) {
    SqlPieces cut = new SqlPieces(sql);
    while (cut.at < sql.length()) {
      cut.next();
    }
    cut.end(Kind.CODE, sql.length());
    return cut.pieces;
  }

  private void next() {
    char c = sql.charAt(at);
    if (c == '\'' || c == '"') {
      int close = closing(c, c == '\'' && hasPrefixE());
      end(Kind.CODE, at);
      end(c == '"' ? Kind.NAME : Kind.STRING, close);
    } else if (c == '$' && (at == 0 || !isNamePart(sql.charAt(at - 1)))) {
      dollar();
    } else {
      at++;
    }
  }

  private void dollar() {
    int end = at + 1;
    while (end < sql.length() && sql.charAt(end) != '$' && isNamePart(sql.charAt(end))) {
      end++;
    }
    boolean digit = end > at + 1 && Character.isDigit(sql.charAt(at + 1));
    if (digit || end == sql.length() || sql.charAt(end) != '$') {
      at++;
      return;
    }
    String tag = sql.substring(at, end + 1);
    int close = sql.indexOf(tag, end + 1);
    end(Kind.CODE, at);
    end(Kind.DOLLAR, close < 0 ? sql.length() : close + tag.length());
  }

  /** Behind the quote that closes; the end of the statement where none does. */
  private int closing(char quote, boolean escapes) {
    for (int i = at + 1; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (escapes && c == '\\') {
        i++;
      } else if (c == quote) {
        if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
          i++;
        } else {
          return i + 1;
        }
      }
    }
    return sql.length();
  }

  private boolean hasPrefixE() {
    return at > 0
        && (sql.charAt(at - 1) == 'e' || sql.charAt(at - 1) == 'E')
        && (at == 1 || !isNamePart(sql.charAt(at - 2)));
  }

  private void end(Kind kind, int end) {
    if (end > start) {
      pieces.add(new Piece(kind, sql.substring(start, end)));
    }
    start = end;
    at = end;
  }

  private static boolean isNamePart(char c) {
    return c == '_' || c == '$' || c >= 0x80 || Character.isLetterOrDigit(c);
  }
}
