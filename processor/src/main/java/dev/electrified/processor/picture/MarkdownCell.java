package dev.electrified.processor.picture;

/** Text in a cell of a Markdown table. */
final class MarkdownCell {
  private MarkdownCell() {}

  /** As code, which shows every character as it is; line ends and the like become spaces. */
  static String code(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int ticks = 0;
    int longest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ticks = c == '`' ? ticks + 1 : 0;
      longest = Math.max(longest, ticks);
      if (c == '|') {
        plain.append('\\');
      }
      plain.append(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c);
    }
    String fence = "`".repeat(longest + 1);
    boolean apart = longest > 0;
    return fence + (apart ? " " : "") + plain + (apart ? " " : "") + fence;
  }
}
