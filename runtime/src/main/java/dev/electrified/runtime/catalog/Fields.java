package dev.electrified.runtime.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * A value of the catalogue's resource that has several parts: {@code name|columns|table}. In names,
 * {@code |}, {@code ,} and the backslash itself stand behind a backslash.
 */
final class Fields {
  private final String value;
  private final List<String> parts;

  private Fields(String value, List<String> parts) {
    this.value = value;
    this.parts = parts;
  }

  static Fields of(String value) {
    return new Fields(value, split(value, '|'));
  }

  /** How many there are. */
  int count() {
    return parts.size();
  }

  /** A part as it stands. */
  String raw(int index) {
    if (index >= parts.size()) {
      throw new IllegalArgumentException("`" + value + "` has no part " + (index + 1));
    }
    return parts.get(index);
  }

  /** A part that is a name. */
  String name(int index) {
    return unescaped(raw(index));
  }

  /** A part that is a list of names. */
  List<String> names(int index) {
    return names(raw(index));
  }

  /** A list of names; none of an empty text. */
  static List<String> names(String list) {
    if (list.isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String name : split(list, ',')) {
      names.add(unescaped(name));
    }
    return names;
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == separator) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder name = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      name.append(c == '\\' && i + 1 < text.length() ? text.charAt(++i) : c);
    }
    return name.toString();
  }
}
