package dev.electrified.processor.format;

import java.util.List;

/** What the literals of several languages have in common. */
final class SourceText {
  private SourceText() {}

  /**
   * Whether a character can stand in source as it is: printable ASCII, and the letters of a few
   * scripts; nothing that is invisible, or turns the direction of what follows. The same whatever
   * Unicode the Java platform knows.
   */
  static boolean isPlain(int codePoint) {
    return (codePoint >= 0x20 && codePoint < 0x7f)
        || (codePoint > 0xa0 && codePoint < 0x300 && codePoint != 0xad)
        || (codePoint >= 0x38e && codePoint < 0x483 && codePoint != 0x3a2)
        || (codePoint >= 0x3041 && codePoint < 0x3097)
        || (codePoint >= 0x30a1 && codePoint < 0x30fb)
        || (codePoint >= 0x4e00 && codePoint < 0x9fa6)
        || (codePoint >= 0xac00 && codePoint < 0xd7a4);
  }

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
          || !line.codePoints().allMatch(SourceText::isPlain)) {
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

  /** A character as {@code \}{@code u{e9}}, which PHP, Ruby and Elixir read. */
  static String braced(int codePoint) {
    return "\\u{" + Integer.toHexString(codePoint) + "}";
  }
}
