package dev.electrified.processor.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How names and texts are spelled, as far as Electric has a say in it. */
final class Spelling {
  /** Source: conditions of an index that stop the consumer of migrations. */
  private static final Set<String> STOPPING = Set.of("in", "not", "any", "all", "array");

  private Spelling() {}

  /** Source: the labels {@code ENABLE ELECTRIC} accepts, whatever their case. */
  static boolean isLabel(String text) {
    return !text.isEmpty() && isLetter(text.charAt(0)) && isPlain(text) && text.indexOf('$') < 0;
  }

  /** Whether a name needs no quotes anywhere: letters, digits, {@code _} and {@code $}. */
  static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean begins = isLetter(c) || c == '_';
      boolean goesOn = (c >= '0' && c <= '9') || c == '$';
      if (!begins && (i == 0 || !goesOn)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 128);
  }

  /** Source: the generator of clients drops leading non-letters and folds the first letter. */
  static String typeName(String table) {
    int start = 0;
    while (start < table.length() && !isLetter(table.charAt(start))) {
      start++;
    }
    return start == table.length()
        ? table
        : table.substring(start, start + 1).toUpperCase(Locale.ROOT) + table.substring(start + 1);
  }

  /** Whether a table with these options is an ordinary one: {@code with (…)}, a tablespace. */
  static boolean leavesOrdinary(String options) {
    String text = options.strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("with")) {
      String list = text.substring("with".length()).strip();
      return list.startsWith("(") && list.indexOf(')') == list.length() - 1;
    }
    String space = "tablespace ";
    return text.startsWith(space) && isPlain(text.substring(space.length()).strip());
  }

  /** The word of an index's condition that stops Electric, outside of string constants. */
  static Optional<String> stoppingWord(String options) {
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i <= options.length(); i++) {
      char c = i < options.length() ? options.charAt(i) : ' ';
      quoted ^= c == '\'';
      if (!quoted && (isLetter(c) || c == '_')) {
        word.append(c);
      } else {
        String whole = word.toString().toLowerCase(Locale.ROOT);
        if (STOPPING.contains(whole)) {
          return Optional.of(whole);
        }
        word.setLength(0);
      }
    }
    return Optional.empty();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
