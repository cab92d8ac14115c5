package dev.electrified.processor.schema;

import java.util.Set;

/**
 * The form of a column type: a name, perhaps qualified, perhaps in double quotes; then, in any
 * order, arguments in parentheses, brackets of an array, and the words that belong to some types.
 */
final class TypeForm {
  private static final Set<String> LATER_WORDS =
      Set.of(
          "precision",
          "varying",
          "character",
          "char",
          "large",
          "object",
          "with",
          "without",
          "time",
          "zone",
          "array",
          "year",
          "month",
          "day",
          "hour",
          "minute",
          "second",
          "to");

  private final String sql;
  private int at;

  TypeForm(String sql) {
    this.sql = sql;
  }

  /** Whether all of the text has that form. */
  boolean isWhole() {
    if (!name()) {
      return false;
    }
    while (at < sql.length()) {
      boolean blank = blanks();
      if (at == sql.length() || !(argument() || brackets() || (blank && laterWord()))) {
        return false;
      }
    }
    return true;
  }

  private boolean blanks() {
    int start = at;
    while (at < sql.length() && sql.charAt(at) == ' ') {
      at++;
    }
    return at > start;
  }

  private boolean name() {
    if (!namePart()) {
      return false;
    }
    return !take('.') || namePart();
  }

  private boolean namePart() {
    return (at < sql.length() && sql.charAt(at) == '"') ? quoted() : !word().isEmpty();
  }

  private boolean quoted() {
    int start = at + 1;
    for (int i = start; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (c == '"') {
        if (i + 1 < sql.length() && sql.charAt(i + 1) == '"') {
          i++;
        } else {
          at = i + 1;
          return i > start;
        }
      } else if (c < ' ' || (c == '$' && sql.startsWith("${", i))) {
        return false;
      }
    }
    return false;
  }

  private boolean laterWord() {
    int start = at;
    String word = word();
    if (LATER_WORDS.contains(lowerCase(word))) {
      return true;
    }
    at = start;
    return false;
  }

  private static String lowerCase(String word) {
    StringBuilder lower = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return lower.toString();
  }

  /** Names and whole numbers, with commas between them, in parentheses. */
  private boolean argument() {
    if (!take('(')) {
      return false;
    }
    do {
      blanks();
      take('-');
      if (!number() && !namePart()) {
        return false;
      }
      blanks();
    } while (take(','));
    return take(')');
  }

  private boolean brackets() {
    if (!take('[')) {
      return false;
    }
    number();
    return take(']');
  }

  private boolean take(char c) {
    boolean there = at < sql.length() && sql.charAt(at) == c;
    if (there) {
      at++;
    }
    return there;
  }

  private boolean number() {
    int start = at;
    while (at < sql.length() && sql.charAt(at) >= '0' && sql.charAt(at) <= '9') {
      at++;
    }
    return at > start;
  }

  private String word() {
    int start = at;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      boolean later = at > start && ((c >= '0' && c <= '9') || c == '$');
      if (!letter && !later) {
        break;
      }
      at++;
    }
    return sql.substring(start, at);
  }
}
