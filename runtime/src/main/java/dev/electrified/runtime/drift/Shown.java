package dev.electrified.runtime.drift;

import dev.electrified.runtime.catalog.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** How things of the database stand in a table of differences: on one line, and unmistakable. */
final class Shown {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

  private Shown() {}

  /** A name; between quotation marks when SQL would need them for its letters. */
  static String name(String name) {
    return PLAIN.matcher(name).matches() ? name : '"' + line(name.replace("\"", "\"\"")) + '"';
  }

  /** A table or sequence, with its schema where its name has one. */
  static String table(String text) {
    TableName name = TableName.parse(text);
    return name.schema().isEmpty() ? name(name.name()) : qualified(name.schema(), name.name());
  }

  /** Something in a schema. */
  static String qualified(String schema, String name) {
    return name(schema) + "." + name(name);
  }

  /** Names between parentheses. */
  static String names(Collection<String> names) {
    List<String> shown = new ArrayList<>(names.size());
    names.forEach(name -> shown.add(name(name)));
    return "(" + String.join(", ", shown) + ")";
  }

  /** A place: {@code users}, {@code users.name} or {@code users (first, last)}. */
  static String place(String table, Collection<String> columns) {
    return switch (columns.size()) {
      case 0 -> table(table);
      case 1 -> column(table, columns.iterator().next());
      default -> table(table) + " " + names(columns);
    };
  }

  /** A column: {@code users.name}. */
  static String column(String table, String column) {
    return table(table) + "." + name(column);
  }

  /** A text of the database's without line breaks and the like. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        default -> line.append(Character.isISOControl(c) ? '?' : c);
      }
    }
    return line.toString();
  }

  /** Words with blanks between them, as far as they are any. */
  static String words(String... words) {
    List<String> some = new ArrayList<>();
    for (String word : words) {
      if (!word.isEmpty()) {
        some.add(word);
      }
    }
    return String.join(" ", some);
  }

  /** Adds what makes a thing less than it should be: {@code index (a), invalid}. */
  static String but(String text, String flaw) {
    return flaw.isEmpty() ? text : text + ", " + flaw;
  }
}
