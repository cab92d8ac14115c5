package dev.electrified.processor.ddlx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the text of an access rule apart without understanding it. */
final class RuleScanner {
  private RuleScanner() {}

  /**
   * What stands between the separators that are outside of quotes and parentheses. Empty when the
   * text does not end where its statement ends: it has a semicolon, a comment or a dollar quote
   * outside of its quotes, or a quote that is not closed. So a broken snapshot cannot smuggle a
   * second statement in.
   */
  static Optional<List<String>> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"') {
        i = endOfQuote(text, i);
        if (i < 0) {
          return Optional.empty();
        }
        continue;
      }
      if (endsStatement(text, i)) {
        return Optional.empty();
      }
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == separator && depth == 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
      i++;
    }
    parts.add(text.substring(start));
    return Optional.of(parts);
  }

  /** Whether there stands what no rule has outside of its quotes. */
  private static boolean endsStatement(String text, int at) {
    char c = text.charAt(at);
    return c == ';'
        || c == '$'
        || c == '\\'
        || text.startsWith("--", at)
        || text.startsWith("/*", at);
  }

  /** The index behind the quote that opens at {@code start}; -1 if it is not closed. */
  private static int endOfQuote(String text, int start) {
    char quote = text.charAt(start);
    boolean escapes = quote == '\'' && hasEscapePrefix(text, start);
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (escapes && c == '\\') {
        i += 2;
      } else if (c != quote) {
        i++;
      } else if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
        i += 2;
      } else {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether the quote is that of an {@code E'...'}, in which a backslash escapes. */
  private static boolean hasEscapePrefix(String text, int quote) {
    if (quote == 0 || (text.charAt(quote - 1) | 0x20) != 'e') {
      return false;
    }
    if (quote == 1) {
      return true;
    }
    char before = text.charAt(quote - 2);
    return !Character.isLetterOrDigit(before) && before != '_' && before < 0x80;
  }
}
