package dev.electrified.processor.sql;

/** Names of columns in the text of an expression. */
public final class ColumnNames {
  private ColumnNames() {}

  /** The expression with another name wherever one stands; what is in single quotes stays. */
  public static String replace(String sql, String from, String to) {
    StringBuilder replaced = new StringBuilder(sql.length());
    int i = 0;
    while (i < sql.length()) {
      int end = end(sql, i);
      String word = sql.substring(i, end);
      replaced.append(names(word, from) ? Identifier.sql(to) : word);
      i = end;
    }
    return replaced.toString();
  }

  /** Where the constant, the quoted name, the word or the other character ends. */
  private static int end(String sql, int start) {
    char first = sql.charAt(start);
    if (first == '\'' || first == '"') {
      int close = sql.indexOf(first, start + 1);
      return close < 0 ? sql.length() : close + 1;
    }
    int end = start;
    while (end < sql.length() && isPartOfWord(sql.charAt(end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  private static boolean names(String word, String column) {
    return word.startsWith("\"")
        ? word.equals("\"" + column.replace("\"", "\"\"") + "\"")
        : isPartOfWord(word.charAt(0)) && Identifier.fold(word).equals(column);
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}
