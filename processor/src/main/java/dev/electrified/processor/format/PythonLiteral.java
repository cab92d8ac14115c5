package dev.electrified.processor.format;

import dev.electrified.processor.sql.PlainText;

/** Strings in Python. */
final class PythonLiteral {
  private PythonLiteral() {}

  /** The text in double quotes, each line of it in quotes of its own, which Python joins. */
  static String of(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.append(quoted(text.substring(start, end + 1)));
      start = end + 1;
      if (start < text.length()) {
        lines.append('\n').append(indent);
      }
    }
    return start < text.length() || text.isEmpty()
        ? lines.append(quoted(text.substring(start))).toString()
        : lines.toString();
  }

  /** The text in double quotes. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                default -> append(quoted, c);
              }
            });
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int codePoint) {
    if (PlainText.isPlain(codePoint)) {
      quoted.appendCodePoint(codePoint);
    } else {
      String digits = Integer.toHexString(codePoint);
      boolean wide = digits.length() > 4;
      quoted.append(wide ? "\\U" : "\\u");
      quoted.append("0".repeat((wide ? 8 : 4) - digits.length())).append(digits);
    }
  }
}
