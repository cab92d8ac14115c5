package dev.electrified.processor.snapshot;

import java.util.Collection;
import java.util.Optional;

/** Builds JSON in the one spelling of the snapshot: on one line, a blank after colon and comma. */
final class JsonText {
  private JsonText() {}

  /**
   * A JSON string; whatever could break or hide in a line is written as an escape.
   *
   * @throws IllegalArgumentException if the value holds half a surrogate pair: there is no UTF-8
   *     for it, nor can PostgreSQL hold it
   */
  static String string(String value) {
    StringBuilder text = new StringBuilder(value.length() + 2);
    appendString(text, value);
    return text.toString();
  }

  /** A JSON array of strings. */
  static String strings(Collection<String> values) {
    StringBuilder text = new StringBuilder("[");
    String separator = "";
    for (String value : values) {
      text.append(separator);
      appendString(text, value);
      separator = ", ";
    }
    return text.append(']').toString();
  }

  /** Starts a JSON object. */
  static Members members() {
    return new Members();
  }

  /** The members of a JSON object, in the order they are added. */
  static final class Members {
    private final StringBuilder text = new StringBuilder("{");

    /** Adds a member whose value is JSON text. */
    Members add(String name, String json) {
      if (text.length() > 1) {
        text.append(", ");
      }
      text.append('"').append(name).append("\": ").append(json);
      return this;
    }

    /** Adds a member whose value is a string, if there is one. */
    Members add(String name, Optional<String> string) {
      return string.isPresent() ? add(name, JsonText.string(string.get())) : this;
    }

    /** The object. */
    String end() {
      return text.append('}').toString();
    }
  }

  static void appendString(StringBuilder text, String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c == '\n') {
        text.append("\\n");
      } else if (c == '\t') {
        text.append("\\t");
      } else if (isPlain(value, i)) {
        text.append(c);
      } else {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          text.append(Character.forDigit((c >> shift) & 0xf, 16));
        }
      }
    }
    text.append('"');
  }

  /** Whether the character can stand in a line of UTF-8 as it is. */
  private static boolean isPlain(String value, int i) {
    char c = value.charAt(i);
    if (c < 0x7f) {
      return c >= ' ';
    }
    if (Character.isSurrogate(c)) {
      requirePair(value, Character.isHighSurrogate(c) ? i : i - 1);
    }
    return c > 0x9f && c != '\u2028' && c != '\u2029' && c != '\ufeff';
  }

  private static void requirePair(String value, int high) {
    boolean pair =
        high >= 0
            && high + 1 < value.length()
            && Character.isSurrogatePair(value.charAt(high), value.charAt(high + 1));
    if (!pair) {
      throw new IllegalArgumentException("half a surrogate pair in " + value);
    }
  }
}
