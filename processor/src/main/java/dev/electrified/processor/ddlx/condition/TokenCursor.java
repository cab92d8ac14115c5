package dev.electrified.processor.ddlx.condition;

import dev.electrified.processor.ddlx.condition.Expression.Constant;
import dev.electrified.processor.ddlx.condition.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Where the reading of a condition is, and how deep. */
final class TokenCursor {
  private final List<Token> tokens;
  private int at;
  private int depth;

  TokenCursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The next token; behind the last one the end, for ever. */
  Token peek() {
    return tokens.get(at);
  }

  /** The one after the next, if the next is not the end. */
  Token second() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  void skip() {
    at++;
  }

  Optional<Operator> operator(int level) {
    return peek().kind() == Kind.SIGN ? Operator.find(peek().text(), level) : Optional.empty();
  }

  Optional<Constant> takeConstant() {
    for (Constant constant : Constant.values()) {
      if (takeWord(constant.name())) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  boolean takeWord(String keyword) {
    boolean there = peek().isWord(keyword);
    at += there ? 1 : 0;
    return there;
  }

  void expect(String sign, String remedy) throws ConditionProblem {
    if (!peek().isSign(sign)) {
      throw unexpected("`" + sign + "`", remedy);
    }
    at++;
  }

  void ascend() {
    depth--;
  }

  /** One level deeper, until {@link #ascend()}. */
  void descend() throws ConditionProblem {
    if (++depth > Condition.MAX_DEPTH) {
      throw new ConditionProblem(
          peek().offset(),
          "it is nested more than " + Condition.MAX_DEPTH + " deep",
          "Keep in an attribute what it asks for");
    }
  }

  ConditionProblem unexpected(String instead, String remedy) {
    Token token = peek();
    return new ConditionProblem(
        token.offset(), token.described() + " stands where " + instead + " is expected", remedy);
  }
}
