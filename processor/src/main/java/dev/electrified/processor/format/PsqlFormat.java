package dev.electrified.processor.format;

import dev.electrified.processor.render.CommentStyle;
import dev.electrified.processor.render.MigrationPart;
import java.util.List;

/** Plain files for {@code psql}, which bring their transaction along. */
final class PsqlFormat extends NumberedFormat {
  PsqlFormat() {
    super(CommentStyle.SQL, new NumberedNames(".sql", false));
  }

  @Override
  public String word() {
    return "sql";
  }

  @Override
  public String folder() {
    return "db/migrations";
  }

  @Override
  String body(MigrationPart part, List<String> statements, String version, Placement placement) {
    StringBuilder body = new StringBuilder("\\set ON_ERROR_STOP on\n");
    if (part.transactional()) {
      body.append("BEGIN;\n");
    }
    for (String statement : statements) {
      body.append(withoutVariables(statement)).append(";\n");
    }
    if (part.transactional()) {
      body.append("COMMIT;\n");
    }
    return body.toString();
  }

  /**
   * Outside of quotes, psql replaces a colon and the name behind it; a blank between the two, as in
   * a slice of an array, keeps it from doing so. A backslash, which begins its commands, is nowhere
   * outside of quotes, since PostgreSQL knows none.
   */
  static String withoutVariables(String sql) {
    if (sql.indexOf(':') < 0) {
      return sql;
    }
    StringBuilder plain = new StringBuilder(sql.length());
    for (SqlPieces.Piece piece : SqlPieces.of(sql)) {
      if (!piece.text().isEmpty() && isAlone(plain) && piece.kind() != SqlPieces.Kind.CODE) {
        plain.append(' ');
      }
      if (piece.kind() == SqlPieces.Kind.CODE) {
        appendCode(piece.text(), plain);
      } else {
        plain.append(piece.text());
      }
    }
    return plain.toString();
  }

  private static void appendCode(String code, StringBuilder plain) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c != ':' && c != '=' && !Character.isWhitespace(c) && isAlone(plain)) {
        plain.append(' ');
      }
      plain.append(c);
    }
  }

  /** Whether the text ends in one colon, and not in the two of a cast. */
  private static boolean isAlone(StringBuilder text) {
    int colons = 0;
    while (colons < text.length() && text.charAt(text.length() - 1 - colons) == ':') {
      colons++;
    }
    return colons % 2 == 1;
  }
}
