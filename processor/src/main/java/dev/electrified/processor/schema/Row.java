package dev.electrified.processor.schema;

import java.util.SortedMap;

/**
 * A row that is put into a table when it is made: the counter of a {@code @TableGenerator}.
 *
 * @param key what identifies the row among those of its table
 * @param values by column
 */
public record Row(String key, SortedMap<String, Value> values) {
  /** Copies the map. */
  public Row {
    values = Sorted.copy(values);
  }

  /**
   * A value: a text, or a whole number.
   *
   * @param text as it reads, without quotes
   * @param number whether it is a number
   */
  public record Value(String text, boolean number) {
    /** Checks that a number is one. */
    public Value {
      if (number && !isNumber(text)) {
        throw new IllegalArgumentException("no whole number: " + text);
      }
    }

    /** Whether the text is a whole number. */
    public static boolean isNumber(String text) {
      int start = text.startsWith("-") ? 1 : 0;
      for (int i = start; i < text.length(); i++) {
        if (text.charAt(i) < '0' || text.charAt(i) > '9') {
          return false;
        }
      }
      return text.length() > start;
    }

    /** A text. */
    public static Value of(String text) {
      return new Value(text, false);
    }

    /** A number. */
    public static Value of(long number) {
      return new Value(Long.toString(number), true);
    }
  }
}
