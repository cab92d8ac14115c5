package dev.electrified.runtime.standin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the statements that only Electric knows in a message, as the real service does: where
 * PostgreSQL's parser stumbles over the word ELECTRIC, all that stands between the semicolon before
 * it and the one after it is taken for one.
 *
 * <p>That way knows no comments and takes the place, which is one of characters, for one of bytes.
 * Both are the real service's, and so are the refusals that come of it.
 */
final class DdlxExtraction {
  private static final String KEYWORD = "ELECTRIC";
  private static final String CALL = "CALL electric.__smuggle__(";

  private final SyntaxCheck syntax;

  DdlxExtraction(SyntaxCheck syntax) {
    this.syntax = syntax;
  }

  /**
   * The message with calls of one procedure in place of the statements that only Electric knows.
   */
  String rewrite(String message) throws IOException, RefusedException, DroppedException {
    // One character for each byte.
    String bytes =
        new String(message.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    int attempts = bytes.toUpperCase(Locale.ROOT).split(KEYWORD, -1).length;
    for (int i = 0; i < attempts; i++) {
      String text = decode(bytes);
      Optional<Refusal> error = syntax.check(text);
      if (error.isEmpty()) {
        return text;
      }
      int place = error.get().position().orElse(0) - 1;
      if (place < 0 || !bytes.regionMatches(true, place, KEYWORD, 0, KEYWORD.length())) {
        throw new RefusedException(error.get());
      }
      bytes = replace(bytes, place);
    }
    throw new DroppedException("the real service looks for ELECTRIC for ever");
  }

  /** The statement that {@link #rewrite} has put into a call, if it is such a call. */
  static Optional<String> ddlx(SqlStatement statement) {
    Tokens tokens = statement.cursor();
    return tokens.accept("CALL")
            && tokens.accept("ELECTRIC")
            && tokens.acceptSymbol('.')
            && tokens.accept("__SMUGGLE__")
            && tokens.acceptSymbol('(')
        ? tokens.acceptString()
        : Optional.empty();
  }

  private static String replace(String bytes, int place) throws DroppedException {
    int start = place;
    Quotes before = new Quotes();
    while (start > 0 && !before.endsAt(bytes.charAt(start - 1))) {
      start -= before.length(bytes.charAt(start - 1), start > 1 ? bytes.charAt(start - 2) : ' ');
    }
    int end = place;
    Quotes after = new Quotes();
    while (end < bytes.length() && !after.endsAt(bytes.charAt(end))) {
      end +=
          after.length(bytes.charAt(end), end + 1 < bytes.length() ? bytes.charAt(end + 1) : ' ');
    }
    if (before.open() || after.open()) {
      throw new DroppedException("a quote without its other half beside ELECTRIC");
    }
    String command = bytes.substring(start, end).strip();
    String quote = "$ddlx$";
    while (bytes.contains(quote)) {
      quote = "$" + quote.substring(1, quote.length() - 1) + "x$";
    }
    return bytes.substring(0, start)
        + "\n\n"
        + CALL
        + quote
        + command
        + quote
        + ")"
        + (end == bytes.length() ? ";" : bytes.substring(end));
  }

  private static String decode(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** Which quotes are open: the two kinds are counted apart, whatever stands in which. */
  private static final class Quotes {
    private boolean single;
    private boolean twofold;

    boolean open() {
      return single || twofold;
    }

    boolean endsAt(char c) {
      return c == ';' && !open();
    }

    /** How many characters to go on by. */
    int length(char c, char next) {
      if (c == '"') {
        if (twofold && next == '"') {
          return 2;
        }
        twofold = !twofold;
      } else if (c == '\'') {
        if (single && next == '\'') {
          return 2;
        }
        single = !single;
      }
      return 1;
    }
  }
}
