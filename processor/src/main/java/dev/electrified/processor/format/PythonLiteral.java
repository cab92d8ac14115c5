package dev.electrified.processor.format;

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
    return SourceText.quoted(text, "\"\\", PythonLiteral::escaped);
  }

  private static String escaped(int codePoint) {
    String digits = Integer.toHexString(codePoint);
    boolean wide = digits.length() > 4;
    return (wide ? "\\U" : "\\u") + "0".repeat((wide ? 8 : 4) - digits.length()) + digits;
  }
}
