package dev.electrified.processor.format;

import dev.electrified.processor.sql.PlainText;

/** Strings in PHP, in which no variable is replaced. */
final class PhpLiteral {
  private static final String END = "SQL";

  private PhpLiteral() {}

  /** The text as an expression: a nowdoc, or a string in double quotes. */
  static String of(String text, String indent) {
    return SourceText.isBlock(text, END)
        ? "<<<'" + END + "'\n" + SourceText.indented(text, indent) + indent + END
        : quoted(text);
  }

  /** The text in double quotes. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"', '\\', '$' -> quoted.append('\\').append((char) c);
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
      quoted.append(SourceText.braced(codePoint));
    }
  }
}
