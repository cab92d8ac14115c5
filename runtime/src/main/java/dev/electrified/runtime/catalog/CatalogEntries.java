package dev.electrified.runtime.catalog;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entries of the catalogue's resource. It is in the form of {@link java.util.Properties}, in
 * the narrow way the processor writes it: one line each, {@code key=value}, a backslash before
 * {@code n}, {@code r}, {@code t}, {@code f}, a blank and itself. Reading just that is several
 * times as fast, and every program with Hibernate waits for it when it starts.
 */
final class CatalogEntries {
  private final Map<String, String> values;

  private CatalogEntries(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads the entries; lines that are empty or begin with {@code #} are passed over.
   *
   * @throws IllegalArgumentException when a line has no {@code =}, or a key comes twice
   */
  static CatalogEntries read(String text) {
    Map<String, String> values = new HashMap<>(text.length() / 32);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      if (last > start && text.charAt(start) != '#') {
        add(values, text.substring(start, last));
      }
      start = end + 1;
    }
    return new CatalogEntries(values);
  }

  private static void add(Map<String, String> values, String line) {
    int equals = line.indexOf('=');
    if (equals <= 0) {
      throw new IllegalArgumentException("`" + line + "` is no entry");
    }
    String key = line.substring(0, equals);
    if (values.put(key, unescaped(line, equals + 1)) != null) {
      throw new IllegalArgumentException("`" + key + "` is there twice");
    }
  }

  private static String unescaped(String line, int start) {
    int escape = line.indexOf('\\', start);
    if (escape < 0) {
      return line.substring(start);
    }
    StringBuilder value = new StringBuilder(line.length() - start);
    int from = start;
    while (escape >= 0 && escape + 1 < line.length()) {
      value.append(line, from, escape).append(meaning(line.charAt(escape + 1)));
      from = escape + 2;
      escape = line.indexOf('\\', from);
    }
    return value.append(line, from, line.length()).toString();
  }

  private static char meaning(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'f' -> '\f';
      default -> escaped;
    };
  }

  /** The value of a key, if it is there. */
  @Nullable String find(String key) {
    return values.get(key);
  }

  /**
   * The value of a key.
   *
   * @throws IllegalArgumentException when it is not there
   */
  String get(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("`" + key + "` is missing");
    }
    return value;
  }
}
