package dev.electrified.processor.picture;

import dev.electrified.processor.sql.PlainText;
import java.util.Locale;

/** Text in a cell of a Markdown table. */
final class MarkdownCell {
  private MarkdownCell() {}

  /** As code, which shows every character as it is; others than plain ones by their numbers. */
  static String code(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int ticks = 0;
    int longest = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      ticks = c == '`' ? ticks + 1 : 0;
      longest = Math.max(longest, ticks);
      if (c == '|') {
        plain.append('\\');
      }
      if (PlainText.isPlain(c)) {
        plain.appendCodePoint(c);
      } else {
        plain.append("U+").append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      }
    }
    String fence = "`".repeat(longest + 1);
    boolean apart = longest > 0;
    return fence + (apart ? " " : "") + plain + (apart ? " " : "") + fence;
  }
}
