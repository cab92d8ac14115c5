package dev.electrified.runtime.hibernate;

import java.util.Locale;

/**
 * What a {@code columnDefinition} says: a type, and perhaps more behind it, which Hibernate takes
 * for a part of the type.
 *
 * @param type the type alone
 * @param notNull whether the rest says so
 */
record ColumnDefinition(String type, boolean notNull) {
  private static final String[] REST = {
    " not null",
    " null",
    " default ",
    " collate ",
    " check",
    " unique",
    " primary key",
    " references ",
    " generated ",
    " constraint "
  };

  /** Takes a text apart. */
  static ColumnDefinition of(String text) {
    if (text.indexOf(' ') < 0) {
      return new ColumnDefinition(text, false);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int end = text.length();
    for (String word : REST) {
      int at = lower.indexOf(word);
      if (at >= 0 && at < end) {
        end = at;
      }
    }
    return end == text.length()
        ? new ColumnDefinition(text, false)
        : new ColumnDefinition(text.substring(0, end), lower.indexOf(" not null", end) >= 0);
  }
}
