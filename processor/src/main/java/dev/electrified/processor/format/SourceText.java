package dev.electrified.processor.format;

import dev.electrified.processor.sql.PlainText;
import java.util.List;
import java.util.function.IntFunction;

/** What the literals of several languages have in common. */
final class SourceText {
  private SourceText() {}

  /**
   * Whether several lines can stand in source between two marks, each as it is: none of them is
   * blank or holds anything that is not plain, and the first is not indented.
   *
   * @param end what no line may begin with, indented or not
   */
  static boolean isBlock(String text, String end) {
    List<String> lines = List.of(text.split("\n", -1));
    if (lines.size() == 1 || text.startsWith(" ")) {
      return false;
    }
    for (String line : lines) {
      if (line.isBlank()
          || line.stripLeading().startsWith(end)
          || !line.codePoints().allMatch(PlainText::isPlain)) {
        return false;
      }
    }
    return true;
  }

  /** The lines, each behind that indentation, with a line feed at the end of each. */
  static String indented(String text, String indent) {
    return indent + text.replace("\n", "\n" + indent) + "\n";
  }

  /**
   * The name of a class by that of a file: {@code AddProjects} of {@code add_projects}. Whatever
   * cannot stand in one, as a file may be renamed, is left out.
   */
  static String className(String title) {
    StringBuilder name = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean lower = c >= 'a' && c <= 'z';
      if (lower || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9' && name.length() > 0)) {
        name.append(lower && begins ? (char) (c - 'a' + 'A') : c);
      }
      begins = c == '_' || name.length() == 0;
    }
    return name.length() == 0 ? "Migration" : name.toString();
  }

  /**
   * The text in double quotes, in one line.
   *
   * @param special what stands behind a backslash, since it would mean something else
   * @param escape how the language writes a character that is not plain
   */
  static String quoted(String text, String special, IntFunction<String> escape) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (special.indexOf(c) >= 0) {
                quoted.append('\\').appendCodePoint(c);
              } else if (c == '\n') {
                quoted.append("\\n");
              } else if (PlainText.isPlain(c)) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append(escape.apply(c));
              }
            });
    return quoted.append('"').toString();
  }

  /** A character as {@code \}{@code u{e9}}, which PHP, Ruby and Elixir read. */
  static String braced(int codePoint) {
    return "\\u{" + Integer.toHexString(codePoint) + "}";
  }
}
