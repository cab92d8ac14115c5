package dev.electrified.processor.snapshot;

/**
 * Mends what a merge of lines does to the punctuation between the entries of a snapshot.
 *
 * <p>A snapshot is one flat object with an entry on each line, so the braces and commas between its
 * entries carry no information: they are taken out and set anew. That makes one object of two (both
 * branches added the file), and gives or takes the comma of an entry that was, or now is, the last.
 * Values stay as they are. So does everything from the first character on that belongs neither to
 * an entry nor between two: the JSON reader will stumble over it at its true place, since a comma
 * is only ever added behind the last entry of a line.
 */
final class Separators {
  private final String text;
  private final StringBuilder mended;
  private int at;
  private int lastBrace;

  private Separators(String text) {
    this.text = text;
    this.mended = new StringBuilder(text.length() + 16);
  }

  /** The text with one pair of braces around all entries and one comma between any two. */
  static String mend(String text) {
    return new Separators(text).mend();
  }

  private String mend() {
    int entries = 0;
    while (true) {
      int gap = at;
      skipGap();
      boolean last = at == text.length();
      if (!last && text.charAt(at) != '"') {
        return withRestFrom(gap);
      }
      if (last) {
        appendBlank(gap);
        if (lastBrace < 0) {
          return text;
        }
        mended.setCharAt(mended.length() - (at - lastBrace), '}');
        return mended.toString();
      }
      if (entries == 0) {
        int brace = indexInGap('{', gap);
        if (brace < 0) {
          return text;
        }
        appendBlank(gap);
        mended.setCharAt(brace, '{');
      } else if (!appendComma(gap)) {
        return withRestFrom(gap);
      }
      entries++;
      int entry = at;
      if (!skipEntry()) {
        return withRestFrom(entry);
      }
      mended.append(text, entry, at);
    }
  }

  private String withRestFrom(int start) {
    return mended.append(text, start, text.length()).toString();
  }

  /** Passes blanks, commas and braces. */
  private void skipGap() {
    lastBrace = -1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '}') {
        lastBrace = at;
      } else if (c != ',' && c != '{' && !isBlank(c)) {
        return;
      }
      at++;
    }
  }

  private int indexInGap(char wanted, int gap) {
    for (int i = gap; i < at; i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Copies the gap without its punctuation. */
  private void appendBlank(int gap) {
    for (int i = gap; i < at; i++) {
      char c = text.charAt(i);
      mended.append(isBlank(c) ? c : ' ');
    }
  }

  /** Copies the gap with exactly one comma; false if it has neither a comma nor a line break. */
  private boolean appendComma(int gap) {
    int comma = indexInGap(',', gap);
    int start = mended.length();
    if (comma >= 0) {
      appendBlank(gap);
      mended.setCharAt(start + comma - gap, ',');
      return true;
    }
    if (indexInGap('\n', gap) < 0) {
      return false;
    }
    mended.append(',');
    appendBlank(gap);
    return true;
  }

  /** Passes one key with its value; false if there is something else. */
  private boolean skipEntry() {
    if (!skipString()) {
      return false;
    }
    skipBlanks();
    if (at == text.length() || text.charAt(at) != ':') {
      return false;
    }
    at++;
    skipBlanks();
    return skipValue();
  }

  private boolean skipValue() {
    int depth = 0;
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        if (!skipString()) {
          return false;
        }
        if (depth == 0) {
          return true;
        }
        continue;
      }
      boolean closes = c == '}' || c == ']';
      if (depth == 0 && (closes || c == ',' || isBlank(c))) {
        return at > start;
      }
      if (c == '{' || c == '[') {
        depth++;
      } else if (closes) {
        depth--;
      }
      at++;
      if (closes && depth == 0) {
        return true;
      }
    }
    return depth == 0 && at > start;
  }

  /** Passes a string; false if it does not end in this line. */
  private boolean skipString() {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return true;
      }
      if (c == '\\') {
        at++;
      } else if (c == '\n') {
        return false;
      }
    }
    return false;
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
