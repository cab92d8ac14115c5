package dev.electrified.processor.format;

/** Strings in Elixir, in which nothing is interpolated. */
final class ElixirLiteral {
  private static final String END = "\"\"\"";

  private ElixirLiteral() {}

  /**
   * The text as an expression: a heredoc of the sigil that reads no escapes, or a string in double
   * quotes. The heredoc adds a line feed.
   */
  static String of(String text, String indent) {
    return SourceText.isBlock(text, END) && !text.contains(END)
        ? "~S" + END + "\n" + SourceText.indented(text, indent) + indent + END
        : quoted(text);
  }

  /** The text in double quotes. */
  static String quoted(String text) {
    return SourceText.quoted(text, "\"\\#", SourceText::braced);
  }
}
