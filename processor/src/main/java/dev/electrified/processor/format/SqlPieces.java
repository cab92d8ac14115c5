package dev.electrified.processor.format;

import dev.electrified.processor.sql.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Optional<Quoted> quoted = Quoted.at(sql, at);
    if (quoted.isPresent()) {
      end(Kind.CODE, at);
      end(kindOf(quoted.get().mark()), quoted.get().end());
    } else {
      at++;
    }
  }

  private static Kind kindOf(String mark) {
    return switch (mark) {
      case "'" -> Kind.STRING;
      case "\"" -> Kind.NAME;
      default -> Kind.DOLLAR;
    };
  }

  private void end(Kind kind, int end) {
    if (end > start) {
      pieces.add(new Piece(kind, sql.substring(start, end)));
    }
    start = end;
    at = end;
  }
}
