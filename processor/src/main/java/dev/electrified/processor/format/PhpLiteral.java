package dev.electrified.processor.format;

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
    return SourceText.quoted(text, "\"\\$", SourceText::braced);
  }
}
