package dev.electrified.processor.sql;

import java.util.ArrayList;
import java.util.List;

/** How the name of a table, column or constraint is written in SQL and in DDLX. */
public final class Identifier {
  /** PostgreSQL cuts longer names (NAMEDATALEN - 1). */
  public static final int MAX_BYTES = 63;

  private Identifier() {}

  /** The name as SQL text: bare where PostgreSQL reads it back unchanged, else double-quoted. */
  public static String sql(String name) {
    return isBare(name) && !SqlWords.isReserved(name) ? name : quoted(name);
  }

  /** The name as DDLX text: DDLX has reserved words of its own beside PostgreSQL's. */
  public static String ddlx(String name) {
    return isBare(name) && !SqlWords.isReserved(name) && !SqlWords.isDdlxKeyword(name)
        ? name
        : quoted(name);
  }

  /** Several names as SQL text, in parentheses. */
  public static String list(List<String> names) {
    List<String> quoted = new ArrayList<>(names.size());
    for (String name : names) {
      quoted.add(sql(name));
    }
    return "(" + String.join(", ", quoted) + ")";
  }

  /** A string constant: in single quotes, those inside doubled; never with a <code>${</code>. */
  public static String string(String value) {
    if (value.indexOf('\\') >= 0 || value.contains("${")) {
      return "E'" + value.replace("\\", "\\\\").replace("'", "''").replace("${", "$\\{") + "'";
    }
    return "'" + value.replace("'", "''") + "'";
  }

  /** The name PostgreSQL stores for an unquoted name: ASCII letters in lower case. */
  public static String fold(String name) {
    StringBuilder folded = null;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        if (folded == null) {
          folded = new StringBuilder(name);
        }
        folded.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return folded == null ? name : folded.toString();
  }

  /** Length of the name in UTF-8, the measure of PostgreSQL's limit. */
  public static int bytes(String name) {
    int bytes = 0;
    for (int i = 0; i < name.length(); i++) {
      bytes += bytes(name, i);
    }
    return bytes;
  }

  /** The longest beginning of at most so many bytes that ends between two characters. */
  public static String cut(String name, int bytes) {
    int used = 0;
    int end = 0;
    for (int i = 0; i < name.length(); i++) {
      used += bytes(name, i);
      if (used > bytes) {
        return name.substring(0, end);
      }
      if (!isFirstOfPair(name, i)) {
        end = i + 1;
      }
    }
    return name;
  }

  /** Bytes in UTF-8 of one char; a pair of surrogates has four, two for each of them. */
  private static int bytes(String name, int index) {
    char c = name.charAt(index);
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  private static boolean isFirstOfPair(String name, int index) {
    return Character.isHighSurrogate(name.charAt(index)) && index + 1 < name.length();
  }

  private static boolean isBare(String name) {
    if (name.isEmpty()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || c == '_';
      boolean digit = c >= '0' && c <= '9';
      if (!(letter || (i > 0 && digit))) {
        return false;
      }
    }
    return true;
  }

  /** The name as SQL text, in double quotes. */
  public static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
