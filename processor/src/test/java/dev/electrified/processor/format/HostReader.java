package dev.electrified.processor.format;

/**
 * Reads string literals as their language does, written from its manual and not from what writes
 * them: as much of it as the literals may use, and an exception for anything else.
 */
public final class HostReader {
  /** A language with string literals. */
  public enum Language {
    RUBY,
    ELIXIR,
    PHP,
    PYTHON
  }

  private final Language language;
  private final String source;
  private int at;

  private HostReader(Language language, String source, int at) {
    this.language = language;
    this.source = source;
    this.at = at;
  }

  /** The value of the one literal that is all of the source. */
  static String read(Language language, String source) {
    HostReader reader = new HostReader(language, source, 0);
    String value = reader.literal();
    if (reader.at != source.length()) {
      throw new IllegalArgumentException("more behind the literal: " + source);
    }
    return value;
  }

  /** The value of the literal that begins there. */
  public static String readAt(Language language, String source, int at) {
    return new HostReader(language, source, at).literal();
  }

  private String literal() {
    if (source.startsWith("<<~'SQL'\n", at) && language == Language.RUBY) {
      return rubyHeredoc();
    }
    if (source.startsWith("~S\"\"\"\n", at) && language == Language.ELIXIR) {
      return block("~S\"\"\"\n".length(), "\"\"\"", true);
    }
    if (source.startsWith("<<<'SQL'\n", at) && language == Language.PHP) {
      return block("<<<'SQL'\n".length(), "SQL", false);
    }
    StringBuilder value = new StringBuilder(quoted());
    while (language == Language.PYTHON) { // literals that follow each other are one
      int next = at;
      while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
        next++;
      }
      if (next == source.length() || source.charAt(next) != '"' || next == at) {
        break;
      }
      at = next;
      value.append(quoted());
    }
    return value.toString();
  }

  /** Ends at a line that is the mark and nothing else; the smallest indentation goes. */
  private String rubyHeredoc() {
    at = source.indexOf('\n', at) + 1;
    StringBuilder text = new StringBuilder();
    int indent = Integer.MAX_VALUE;
    while (true) {
      String line = line();
      if (line.strip().equals("SQL")) {
        at += line.length();
        break;
      }
      if (!line.isBlank()) {
        indent = Math.min(indent, line.length() - line.stripLeading().length());
      }
      text.append(line).append('\n');
      at += line.length() + 1;
    }
    StringBuilder value = new StringBuilder();
    for (String line : (Iterable<String>) text.toString().lines()::iterator) {
      value.append(line.substring(Math.min(indent, line.length()))).append('\n');
    }
    return value.toString();
  }

  /** Ends at the first line that begins with the mark, whose indentation goes from all others. */
  private String block(int opening, String mark, boolean lineFeedCounts) {
    at += opening;
    StringBuilder text = new StringBuilder();
    String line = line();
    while (!line.stripLeading().startsWith(mark)) {
      text.append(line).append('\n');
      at += line.length() + 1;
      line = line();
    }
    String indent = line.substring(0, line.indexOf(mark));
    at += indent.length() + mark.length();
    StringBuilder value = new StringBuilder();
    for (String each : (Iterable<String>) text.toString().lines()::iterator) {
      if (!each.startsWith(indent)) {
        throw new IllegalArgumentException("indented less than its end: " + each);
      }
      if (language == Language.ELIXIR && each.contains("\"\"\"")) {
        throw new IllegalArgumentException("ends before its end: " + each);
      }
      value.append(each.substring(indent.length())).append('\n');
    }
    return lineFeedCounts ? value.toString() : value.substring(0, value.length() - 1);
  }

  private String line() {
    int end = source.indexOf('\n', at);
    return source.substring(at, end < 0 ? source.length() : end);
  }

  private String quoted() {
    if (source.charAt(at) != '"') {
      throw new IllegalArgumentException("no literal: " + source.substring(at));
    }
    StringBuilder value = new StringBuilder();
    at++;
    while (source.charAt(at) != '"') {
      char c = source.charAt(at);
      char next = source.charAt(at + 1);
      if (c == '\\') {
        escape(next, value);
      } else if (interpolates(c, next) || c == '\n' || Character.isISOControl(c)) {
        throw new IllegalArgumentException("not as it is: " + source.substring(at));
      } else {
        value.append(c);
        at++;
      }
    }
    at++;
    return value.toString();
  }

  private boolean interpolates(char c, char next) {
    return switch (language) {
      case RUBY -> c == '#' && (next == '{' || next == '$' || next == '@');
      case ELIXIR -> c == '#' && next == '{';
      case PHP ->
          (c == '$' && (Character.isLetter(next) || next == '_' || next == '{' || next > 0x7f))
              || (c == '{' && next == '$');
      case PYTHON -> false;
    };
  }

  private void escape(char c, StringBuilder value) {
    if (c == 'n') {
      value.append('\n');
      at += 2;
    } else if (c == '"' || c == '\\' || isEscapedSign(c)) {
      value.append(c);
      at += 2;
    } else if (c == 'u' && language != Language.PYTHON && source.charAt(at + 2) == '{') {
      int end = source.indexOf('}', at);
      value.appendCodePoint(Integer.parseInt(source.substring(at + 3, end), 16));
      at = end + 1;
    } else if (language == Language.PYTHON && (c == 'u' || c == 'U')) {
      int end = at + 2 + (c == 'u' ? 4 : 8);
      value.appendCodePoint(Integer.parseInt(source.substring(at + 2, end), 16));
      at = end;
    } else {
      throw new IllegalArgumentException("no escape: " + source.substring(at));
    }
  }

  private boolean isEscapedSign(char c) {
    return switch (language) {
      case RUBY, ELIXIR -> c == '#';
      case PHP -> c == '$';
      case PYTHON -> false;
    };
  }
}
