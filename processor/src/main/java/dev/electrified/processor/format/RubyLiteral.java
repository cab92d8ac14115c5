package dev.electrified.processor.format;

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
    return SourceText.quoted(text, "\"\\#", SourceText::braced);
  }
}
