package dev.electrified.processor.format;

import java.util.Locale;

/** What a file of migrations is called by. */
final class Slug {
  private static final int LONGEST = 100;

  private Slug() {}

  /** Lower-case letters and digits of ASCII, one underscore for whatever is between them. */
  static String reduced(String slug) {
    StringBuilder reduced = new StringBuilder();
    String lower = slug.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length() && reduced.length() < LONGEST; i++) {
      char c = lower.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        reduced.append(c);
      } else if (reduced.length() > 0 && reduced.charAt(reduced.length() - 1) != '_') {
        reduced.append('_');
      }
    }
    int end = reduced.length();
    if (end > 0 && reduced.charAt(end - 1) == '_') {
      reduced.setLength(end - 1);
    }
    return reduced.length() == 0 ? "migration" : reduced.toString();
  }
}
