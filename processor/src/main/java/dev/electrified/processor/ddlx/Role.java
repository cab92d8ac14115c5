package dev.electrified.processor.ddlx;

import dev.electrified.processor.sql.Identifier;
import java.util.Optional;

/**
 * A role by its name.
 *
 * @param scope the table whose rows the role is held for; empty for a global role
 * @param name of the role; {@link #isWellFormed(String)} has been asked
 */
public record Role(Optional<String> scope, String name) {
  /** A role everybody holds, and one that everybody with an account holds. */
  public static boolean isBuiltIn(String name) {
    return name.equals("ANYONE") || name.equals("AUTHENTICATED");
  }

  /**
   * Whether DDLX can hold the name: letters, digits, underscore, hyphen, dot and blank of ASCII,
   * not empty, no blank at either end, at most 64 characters (the server's column).
   */
  public static boolean isWellFormed(String name) {
    if (name.isEmpty() || name.length() > 64 || !name.equals(name.strip())) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean fine =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "_-. ".indexOf(c) >= 0;
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  /** {@code projects:owner} or {@code admin}; a scope that needs quotes has them. */
  public String plain() {
    return scope.isPresent() ? Identifier.ddlx(scope.get()) + ":" + name : name;
  }

  /**
   * The role as DDLX text, a string: {@code 'projects:owner'}. In those of DDLX a backslash is a
   * character like others, and nothing stands before the quote.
   */
  public String text() {
    return "'" + plain().replace("'", "''") + "'";
  }
}
