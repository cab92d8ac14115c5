package dev.electrified.processor.ddlx.condition;

import dev.electrified.processor.sql.Identifier;

/**
 * A word, value or sign of a condition.
 *
 * @param kind which of them
 * @param text the word, what is between the quotes, the digits or the sign
 * @param offset of its first character, counted from 0
 */
record Token(Kind kind, String text, int offset) {
  /** The kinds of token. */
  enum Kind {
    /** A name or keyword. */
    WORD,
    /** A name in double quotes. */
    QUOTED,
    /** A string. */
    STRING,
    /** A number. */
    NUMBER,
    /** An operator, parenthesis, comma or dot. */
    SIGN,
    /** Behind the last of them. */
    END
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether it is that keyword, in any case of ASCII. */
  boolean isWord(String keyword) {
    return kind == Kind.WORD && Identifier.fold(text).equals(Identifier.fold(keyword));
  }

  /** As a message speaks of it. */
  String described() {
    return switch (kind) {
      case END -> "the end";
      case STRING -> "the string `'" + text + "'`";
      case QUOTED -> "`\"" + text + "\"`";
      default -> "`" + text + "`";
    };
  }
}
