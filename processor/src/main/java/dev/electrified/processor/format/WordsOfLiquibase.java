package dev.electrified.processor.format;

/**
 * Keeps a text from being read by Liquibase: where a line of a constant begins like a comment,
 * Liquibase looks for its own words in it, such as {@code --rollback}, and between dollars for the
 * ends of statements; a line that begins with {@code /} or {@code go} ends one, too.
 */
final class WordsOfLiquibase {
  private WordsOfLiquibase() {}

  /** The statement, in which no line begins like a comment and no dollar quotes. */
  static String hidden(String sql) {
    if (sql.indexOf('\n') < 0 && sql.indexOf('$') < 0) {
      return sql;
    }
    StringBuilder hidden = new StringBuilder(sql.length());
    for (SqlPieces.Piece piece : SqlPieces.of(sql)) {
      switch (piece.kind()) {
        case STRING -> hidden.append(interrupted(piece.text()));
        case CODE -> hidden.append(indented(piece.text()));
        case DOLLAR -> hidden.append(withoutDollars(piece.text()));
        default -> hidden.append(piece.text());
      }
    }
    return hidden.toString();
  }

  /** A blank before what would end a statement at the beginning of a line. */
  private static String indented(String code) {
    StringBuilder lines = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      lines.append(code.charAt(i));
      boolean ends =
          code.charAt(i) == '\n'
              && (code.startsWith("/", i + 1) || code.regionMatches(true, i + 1, "go", 0, 2));
      if (ends) {
        lines.append(' ');
      }
    }
    return lines.toString();
  }

  /** PostgreSQL joins constants that follow each other, each on a line of its own. */
  private static String interrupted(String constant) {
    StringBuilder lines = new StringBuilder(constant.length());
    int start = 0;
    for (int end = constant.indexOf('\n'); end >= 0; end = constant.indexOf('\n', start)) {
      lines.append(constant, start, end + 1);
      start = end + 1;
      int text = start;
      while (constant.charAt(text) == ' ' || constant.charAt(text) == '\t') {
        text++;
      }
      if (constant.startsWith("--", text) || constant.startsWith("/*", text)) {
        lines.append("'\n'");
      }
    }
    return lines.append(constant, start, constant.length()).toString();
  }

  private static String withoutDollars(String constant) {
    int tag = constant.indexOf('$', 1) + 1;
    String value = constant.substring(tag, constant.length() - tag);
    return interrupted("'" + value.replace("'", "''") + "'");
  }
}
