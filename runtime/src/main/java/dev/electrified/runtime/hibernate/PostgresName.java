package dev.electrified.runtime.hibernate;

/** Names as PostgreSQL stores them. */
final class PostgresName {
  private PostgresName() {}

  /** Folds a name: PostgreSQL makes A to Z small, and nothing else, unless it is quoted. */
  static String of(String name, boolean quoted) {
    if (quoted) {
      return name;
    }
    int length = name.length();
    for (int i = 0; i < length; i++) {
      if (isUpperCase(name.charAt(i))) {
        return folded(name);
      }
    }
    return name;
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isUpperCase(c)) {
        folded.setCharAt(i, (char) (c - 'A' + 'a'));
      }
    }
    return folded.toString();
  }

  private static boolean isUpperCase(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
