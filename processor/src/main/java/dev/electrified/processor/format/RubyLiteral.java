package dev.electrified.processor.format;

import dev.electrified.processor.sql.PlainText;

/** Strings in Ruby, in which nothing is interpolated. */
final class RubyLiteral {
  private static final String END = "SQL";

  private RubyLiteral() {}

  /**
   * The text as an expression at the end of a line: a quoted heredoc, or a string in double quotes.
   * The heredoc adds a line feed.
   */
  static String of(String text, String indent) {
    return SourceText.isBlock(text, END)
        ? "<<~'" + END + "'\n" + SourceText.indented(text, indent + "  ") + indent + END
        : quoted(text);
  }

  /** The text in double quotes. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '#' -> quoted.append("\\#");
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
