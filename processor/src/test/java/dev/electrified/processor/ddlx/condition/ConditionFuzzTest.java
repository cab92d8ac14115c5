package dev.electrified.processor.ddlx.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is written, nothing gets out of the parentheses that DDLX puts around a condition. */
class ConditionFuzzTest {
  private static final int INPUTS = 100_000;
  private static final long SEED = 20261126;

  private static final List<String> WORDS =
      List.of(
          "a",
          "b",
          "Owner",
          "new",
          "old",
          "auth",
          "user_id",
          "order",
          "AND",
          "or",
          "NOT",
          "IN",
          "is",
          "NULL",
          "TRUE",
          "false",
          "f",
          "lower",
          "select",
          "ELECTRIC",
          "größe",
          "ıs");

  private static final List<String> SIGNS =
      List.of(
          "=",
          "<>",
          "!=",
          "<",
          "<=",
          ">",
          ">=",
          "+",
          "-",
          "*",
          "/",
          "(",
          ")",
          "(",
          ")",
          ",",
          ".",
          "'x'",
          "''",
          "'it''s'",
          "'-- '",
          "'/*'",
          "1",
          "2.5",
          "\"Q\"",
          "\"q\"\"; --\"");

  private static final List<String> HOSTILE =
      List.of(
          ";", "--", "/*", "*/", "$$", "$1", "\\", "'", "\"", "\0", "\u00a0", "\u2028", "\ud83d",
          "');", "E'", "::", "||", "${x}", "{", "[", "%", "\n", "\r", "\ufeff");

  private final Random random = new Random(SEED);

  @Test
  void everyInputIsRefusedOrSaidAgainAsOneClosedExpression() throws ConditionProblem {
    int accepted = 0;
    for (int i = 0; i < INPUTS; i++) {
      String input = input(i);
      Expression read;
      try {
        read = Condition.parse(input).expression();
      } catch (ConditionProblem refused) {
        assertThat(refused.offset()).as(input).isBetween(0, input.length());
        continue;
      }
      accepted++;
      check(input, read);
      check(input, read.rename(this::hostileColumn));
    }
    assertThat(accepted).as("inputs that were no gibberish").isBetween(INPUTS / 10, INPUTS);
  }

  private static void check(String input, Expression expression) throws ConditionProblem {
    String said = ConditionText.of(expression);
    if (!isClosed(said)) {
      throw new AssertionError("not closed: <" + said + "> of <" + input + ">");
    }
    if (said.length() <= Condition.MAX_LENGTH
        && !Condition.parse(said).expression().equals(expression)) {
      throw new AssertionError("read otherwise: <" + said + "> of <" + input + ">");
    }
  }

  private Expression.Name hostileColumn(Expression.Name name) {
    return random.nextBoolean()
        ? new Expression.Name(List.of("new", pick(HOSTILE) + pick(WORDS) + pick(HOSTILE)))
        : new Expression.Name(List.of(pick(WORDS)));
  }

  private String input(int number) {
    return switch (number % 4) {
      case 0 -> soup(List.of(WORDS, SIGNS, HOSTILE));
      case 1 -> soup(List.of(WORDS, SIGNS));
      case 2 -> condition(4);
      default -> mutated(condition(3));
    };
  }

  private String soup(List<List<String>> kinds) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(pick(kinds.get(random.nextInt(kinds.size()))));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private String mutated(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(changed.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> changed.insert(at, pick(HOSTILE));
        case 1 -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(3)));
        default -> changed.insert(at, changed.substring(random.nextInt(changed.length() + 1)));
      }
    }
    return changed.toString();
  }

  private String condition(int depth) {
    if (depth == 0) {
      return value(0) + pick(List.of("=", " <> ", "<", " >= ", "!=")) + value(0);
    }
    return switch (random.nextInt(8)) {
      case 0 -> condition(depth - 1) + " AND " + condition(depth - 1);
      case 1 -> condition(depth - 1) + " or " + condition(depth - 1);
      case 2 -> "NOT " + condition(depth - 1);
      case 3 -> "(" + condition(depth - 1) + ")";
      case 4 -> value(depth) + pick(List.of(" IS NULL", " is not null", " IS NOT TRUE"));
      case 5 -> value(depth) + " NOT IN (" + value(depth) + ", " + value(depth) + ")";
      case 6 -> "new.a";
      default -> value(depth) + " = " + value(depth);
    };
  }

  private String value(int depth) {
    if (depth == 0) {
      return pick(List.of("a", "new.Owner", "auth.user_id", "'x'", "'it''s'", "3", "2.5", "\"Q\""));
    }
    return switch (random.nextInt(5)) {
      case 0 -> value(depth - 1) + pick(List.of("+", " - ", "*", "/")) + value(depth - 1);
      case 1 -> "-" + value(0);
      case 2 -> "f(" + value(depth - 1) + "," + condition(depth - 1) + ")";
      case 3 -> "(" + value(depth - 1) + ")";
      default -> value(0);
    };
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** A second opinion, which knows quotes, parentheses and comments, and no grammar. */
  private static boolean isClosed(String text) {
    int open = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      if (quote != 0) {
        quote = c == quote ? 0 : quote; // a doubled one closes and opens again
      } else if (c == '\'' || c == '"') {
        if (c == '\'' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
          return false; // E'…', U&'…' and the like
        }
        quote = c;
      } else if (c == '(') {
        open++;
      } else if (c == ')') {
        open--;
        if (open < 0) {
          return false;
        }
      } else if (c == ';'
          || c == '$'
          || c == '\\'
          || c == '\n'
          || c > 0x7e
          || (c == '-' && next == '-')
          || (c == '/' && next == '*')) {
        return false;
      }
    }
    return open == 0 && quote == 0;
  }
}
