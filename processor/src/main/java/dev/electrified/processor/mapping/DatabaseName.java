package dev.electrified.processor.mapping;

import dev.electrified.processor.sql.Identifier;

/**
 * A name on its way from the model to the database.
 *
 * @param stored as PostgreSQL stores it
 * @param quoted whether Hibernate quotes it, so that it may be a reserved word or have any
 *     characters
 */
record DatabaseName(String stored, boolean quoted) {

  /** Why PostgreSQL cannot have the name; empty when it can. */
  String problem() {
    if (stored.isEmpty()) {
      return "is empty";
    }
    int bytes = Identifier.bytes(stored);
    if (bytes > Identifier.MAX_BYTES) {
      return "has " + bytes + " bytes, and PostgreSQL cuts names at " + Identifier.MAX_BYTES;
    }
    if (stored.contains("${")) {
      return "holds `${`, which migration frameworks take for a placeholder";
    }
    for (int i = 0; i < stored.length(); i++) {
      char c = stored.charAt(i);
      if (c < ' ' || c == 0x7f) {
        return "holds a control character";
      }
      if (quoted && c == '"') {
        return "holds `\"`, which Hibernate does not escape";
      }
      if (Character.isSurrogate(c) && !Character.isSupplementaryCodePoint(pointAround(i))) {
        return "holds half a character, which UTF-8 does not have";
      }
      if (!quoted && !isPlain(c, i)) {
        return (i == 0 ? "begins with `" : "holds `")
            + c
            + "`, which PostgreSQL takes in quoted names only";
      }
    }
    return "";
  }

  /**
   * The code point that the char at this place is part of; the char itself when it stands alone.
   */
  private int pointAround(int at) {
    boolean low = Character.isLowSurrogate(stored.charAt(at));
    return low ? stored.codePointBefore(at + 1) : stored.codePointAt(at);
  }

  private static boolean isPlain(char c, int at) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    return letter || (at > 0 && ((c >= '0' && c <= '9') || c == '$'));
  }
}
