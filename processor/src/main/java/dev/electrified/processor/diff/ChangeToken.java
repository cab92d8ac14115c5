package dev.electrified.processor.diff;

import dev.electrified.processor.hash.Checksums;
import java.util.List;

/**
 * What a change is called by where somebody accepts it as migrated by hand: {@code
 * projects.budget-1a2b3c4d}, what changes and a fingerprint of how. It is made of letters, digits,
 * dots, underscores and one hyphen, whatever the names in the database are, so that it can stand in
 * a command line, a build file and the snapshot.
 */
public final class ChangeToken {
  private static final int MAX_NAME = 80;
  private static final int DIGITS = 8;

  private ChangeToken() {}

  /**
   * The token of a change.
   *
   * @param name what changes, for people to read
   * @param before the facts as they are, each with its key
   * @param after the facts as they are to be; another change has others before or after
   */
  public static String of(String name, List<String> before, List<String> after) {
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), MAX_NAME); i++) {
      char c = name.charAt(i);
      token.append(isPartOfName(c) ? c : '_');
    }
    String facts = String.join("\n", before) + "\n\n" + String.join("\n", after);
    return token.append('-').append(Checksums.hex(facts), 0, DIGITS).toString();
  }

  /** Whether a text has the form of a token. */
  public static boolean isToken(String text) {
    int hyphen = text.length() - DIGITS - 1;
    if (hyphen < 1 || hyphen > MAX_NAME || text.charAt(hyphen) != '-') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
      if (i < hyphen ? !isPartOfName(c) : i > hyphen && !digit) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPartOfName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '.';
  }
}
