package dev.electrified.processor.linter;

import java.util.List;

/**
 * One statement.
 *
 * @param text all since the previous semicolon, comments included
 * @param tokens without the semicolon
 * @param comments as they are written
 */
record SqlStatement(String text, List<Token> tokens, List<String> comments) {
  boolean isDdlx() {
    if (tokens.isEmpty()) {
      return false;
    }
    if (tokens.get(0).is("electric")) {
      return true;
    }
    for (int i = 3; i < tokens.size() && tokens.get(0).is("alter"); i++) {
      boolean switches = tokens.get(i - 1).is("enable") || tokens.get(i - 1).is("disable");
      if (switches && tokens.get(i).value().equalsIgnoreCase("electric")) {
        return true;
      }
    }
    return false;
  }

  /** The text from the first token on. */
  String body() {
    return tokens.isEmpty() ? "" : text.substring(tokens.get(0).start());
  }
}
