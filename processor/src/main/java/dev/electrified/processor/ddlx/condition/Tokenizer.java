package dev.electrified.processor.ddlx.condition;

import dev.electrified.processor.ddlx.condition.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the text of a condition into tokens, and refuses every character it does not know. */
final class Tokenizer {
  /** Each is longer than those it begins with. */
  private static final List<String> SIGNS =
      List.of("<>", "!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "(", ")", ",", ".");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens, the last of which is the end. */
  static List<Token> tokens(String text) throws ConditionProblem {
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.at < text.length()) {
      tokenizer.next();
    }
    tokenizer.tokens.add(new Token(Kind.END, "", text.length()));
    return tokenizer.tokens;
  }

  private void next() throws ConditionProblem {
    char c = text.charAt(at);
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      at++;
    } else if (c == '\'') {
      quoted(Kind.STRING, '\'');
    } else if (c == '"') {
      quoted(Kind.QUOTED, '"');
    } else if (isDigit(c)) {
      number();
    } else if (isLetter(c)) {
      int end = at + 1;
      while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
        end++;
      }
      add(Kind.WORD, text.substring(at, end), end);
    } else {
      sign();
    }
  }

  private void quoted(Kind kind, char quote) throws ConditionProblem {
    StringBuilder value = new StringBuilder();
    int end = at + 1;
    while (true) {
      if (end >= text.length()) {
        throw new ConditionProblem(
            at, "a quote opens that is not closed", "Close it with `" + quote + "`");
      }
      char c = text.charAt(end);
      if (c == quote && !text.startsWith("" + quote + quote, end)) {
        break;
      }
      require(kind, c, end);
      value.append(c);
      end += c == quote ? 2 : 1;
    }
    if (kind == Kind.QUOTED && value.isEmpty()) {
      throw new ConditionProblem(at, "there is a name of no letters", "Write the name");
    }
    add(kind, value.toString(), end + 1);
  }

  /**
   * Source: the proxy of 0.12.1 cuts its message at any {@code ;} and counts quotes of both kinds
   * without regard to each other; dollars open quotes of PostgreSQL's, or placeholders of Flyway's;
   * and behind a character that is not ASCII it misses the next statement.
   */
  private static void require(Kind kind, char c, int offset) throws ConditionProblem {
    boolean fine = kind == Kind.QUOTED || (c >= ' ' && c < 0x7f && "\";\\$".indexOf(c) < 0);
    if (!fine) {
      throw new ConditionProblem(
          offset,
          "a string holds a character that DDLX cannot carry",
          "Use printable ASCII without `\"`, `;`, `\\` and `$`");
    }
  }

  private void number() throws ConditionProblem {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      end++;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
    }
    if (end < text.length() && (isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
      throw new ConditionProblem(
          at, "a number goes on with `" + text.charAt(end) + "`", "Write it as `12` or `3.5`");
    }
    add(Kind.NUMBER, text.substring(at, end), end);
  }

  private void sign() throws ConditionProblem {
    refuseLookalike("--", "Leave the comment out; to subtract a negative number, use parentheses");
    refuseLookalike("/*", "Leave the comment out");
    refuseLookalike("==", "Equality is `=`");
    refuseLookalike("&&", "Write `AND`");
    refuseLookalike("||", "Write `OR`; strings are joined by no operator");
    refuseLookalike("::", "Leave the cast out");
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        add(Kind.SIGN, sign.equals("!=") ? "<>" : sign, at + sign.length());
        return;
      }
    }
    int point = text.codePointAt(at);
    String shown = point > ' ' && point < 0x7f ? "`" + (char) point + "`" : "U+" + hex(point);
    throw new ConditionProblem(
        at,
        "there is " + shown + ", which no condition has",
        "Conditions are made of attributes, strings, numbers, `=`, `<>`, `<`, `>`, `<=`, `>=`,"
            + " `+`, `-`, `*`, `/`, `AND`, `OR`, `NOT`, `IN`, `IS NULL`, calls and parentheses");
  }

  private void refuseLookalike(String sign, String remedy) throws ConditionProblem {
    if (text.startsWith(sign, at)) {
      throw new ConditionProblem(at, "there is `" + sign + "`, which no condition has", remedy);
    }
  }

  private void add(Kind kind, String value, int end) {
    tokens.add(new Token(kind, value, at));
    at = end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What Java's names have, so that every attribute can be named. */
  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '_' || c == '$';
  }

  private static String hex(int point) {
    String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
