package dev.electrified.processor.ddlx.condition;

import dev.electrified.processor.ddlx.condition.Condition.Mention;
import dev.electrified.processor.ddlx.condition.Expression.Binary;
import dev.electrified.processor.ddlx.condition.Expression.Call;
import dev.electrified.processor.ddlx.condition.Expression.Constant;
import dev.electrified.processor.ddlx.condition.Expression.In;
import dev.electrified.processor.ddlx.condition.Expression.Is;
import dev.electrified.processor.ddlx.condition.Expression.Minus;
import dev.electrified.processor.ddlx.condition.Expression.Name;
import dev.electrified.processor.ddlx.condition.Expression.Not;
import dev.electrified.processor.ddlx.condition.Expression.Numeral;
import dev.electrified.processor.ddlx.condition.Expression.Text;
import dev.electrified.processor.ddlx.condition.Token.Kind;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a condition by recursive descent: one method for each level at which things bind. */
final class ConditionParser {
  private static final Set<String> KEYWORDS = Set.of("AND", "OR", "NOT", "IN", "IS");

  private final TokenCursor tokens;
  private final List<Mention> mentions = new ArrayList<>();

  ConditionParser(List<Token> tokens) {
    this.tokens = new TokenCursor(tokens);
  }

  Condition parse() throws ConditionProblem {
    if (tokens.peek().kind() == Kind.END) {
      throw new ConditionProblem(0, "there is nothing", "Write a condition, or leave it out");
    }
    Expression all = logical();
    if (tokens.peek().kind() != Kind.END) {
      throw tokens.unexpected("an operator or the end", "Join conditions by `AND` or `OR`");
    }
    return new Condition(all, mentions);
  }

  /** What can be true or false. */
  private Expression logical() throws ConditionProblem {
    int start = tokens.peek().offset();
    return requireLogical(disjunction(), start);
  }

  private static Expression requireLogical(Expression operand, int start) throws ConditionProblem {
    if (!operand.isLogical()) {
      throw new ConditionProblem(
          start, "a value stands where a condition has to", "Compare it: `… = 'open'`");
    }
    return operand;
  }

  private Expression disjunction() throws ConditionProblem {
    int start = tokens.peek().offset();
    Expression left = conjunction();
    while (tokens.peek().isWord("OR")) {
      requireLogical(left, start);
      tokens.skip();
      int next = tokens.peek().offset();
      left = new Binary(left, Operator.OR, requireLogical(conjunction(), next));
    }
    return left;
  }

  private Expression conjunction() throws ConditionProblem {
    int start = tokens.peek().offset();
    Expression left = negation();
    while (tokens.peek().isWord("AND")) {
      requireLogical(left, start);
      tokens.skip();
      int next = tokens.peek().offset();
      left = new Binary(left, Operator.AND, requireLogical(negation(), next));
    }
    return left;
  }

  private Expression negation() throws ConditionProblem {
    if (!tokens.peek().isWord("NOT")) {
      return test();
    }
    tokens.descend();
    tokens.skip();
    int start = tokens.peek().offset();
    Expression operand = requireLogical(negation(), start);
    tokens.ascend();
    return new Not(operand);
  }

  private Expression test() throws ConditionProblem {
    Expression operand = comparison();
    if (!tokens.peek().isWord("IS")) {
      return operand;
    }
    tokens.skip();
    boolean negated = tokens.takeWord("NOT");
    Optional<Constant> constant = tokens.takeConstant();
    if (constant.isEmpty()) {
      throw tokens.unexpected("`NULL`, `TRUE` or `FALSE`", "Values are compared by `=` and `<>`");
    }
    if (tokens.peek().isWord("IS")) {
      throw chained();
    }
    return new Is(operand, negated, constant.get());
  }

  private Expression comparison() throws ConditionProblem {
    Expression left = membership();
    Optional<Operator> operator = tokens.operator(Operator.COMPARISON_LEVEL);
    if (operator.isEmpty()) {
      return left;
    }
    tokens.skip();
    Expression right = membership();
    if (tokens.operator(Operator.COMPARISON_LEVEL).isPresent()) {
      throw chained();
    }
    return new Binary(left, operator.get(), right);
  }

  private ConditionProblem chained() {
    return new ConditionProblem(
        tokens.peek().offset(),
        tokens.peek().described() + " compares what is a comparison already",
        "Put parentheses around one of them, or join two by `AND`");
  }

  private Expression membership() throws ConditionProblem {
    Expression operand = sum();
    boolean negated = tokens.peek().isWord("NOT") && tokens.second().isWord("IN");
    if (!negated && !tokens.peek().isWord("IN")) {
      return operand;
    }
    if (negated) {
      tokens.skip();
    }
    tokens.skip();
    tokens.expect("(", "Write the values in parentheses: `IN ('open', 'done')`");
    List<Expression> list = list();
    if (list.isEmpty()) {
      throw tokens.unexpected("a value", "Write the values in parentheses: `IN ('open', 'done')`");
    }
    tokens.skip();
    return new In(operand, negated, list);
  }

  private Expression sum() throws ConditionProblem {
    Expression left = product();
    for (Optional<Operator> operator = tokens.operator(Operator.SUM_LEVEL);
        operator.isPresent();
        operator = tokens.operator(Operator.SUM_LEVEL)) {
      tokens.skip();
      left = new Binary(left, operator.get(), product());
    }
    return left;
  }

  private Expression product() throws ConditionProblem {
    Expression left = sign();
    for (Optional<Operator> operator = tokens.operator(Operator.PRODUCT_LEVEL);
        operator.isPresent();
        operator = tokens.operator(Operator.PRODUCT_LEVEL)) {
      tokens.skip();
      left = new Binary(left, operator.get(), sign());
    }
    return left;
  }

  private Expression sign() throws ConditionProblem {
    if (!tokens.peek().isSign("-")) {
      return value();
    }
    tokens.descend();
    tokens.skip();
    Expression operand = sign();
    tokens.ascend();
    return new Minus(operand);
  }

  private Expression value() throws ConditionProblem {
    Token token = tokens.peek();
    if (token.isSign("(")) {
      tokens.descend();
      tokens.skip();
      Expression inner = disjunction();
      tokens.ascend();
      tokens.expect(")", "Close the parenthesis");
      return inner;
    }
    if (token.kind() == Kind.STRING) {
      tokens.skip();
      return new Text(token.text());
    }
    if (token.kind() == Kind.NUMBER) {
      tokens.skip();
      return new Numeral(token.text());
    }
    Optional<Constant> constant = tokens.takeConstant();
    if (constant.isPresent()) {
      return constant.get();
    }
    if (token.kind() == Kind.QUOTED
        || (token.kind() == Kind.WORD && KEYWORDS.stream().noneMatch(token::isWord))) {
      return nameOrCall();
    }
    throw tokens.unexpected(
        "an attribute or a value", "Write an attribute, a string in `'`, or a number");
  }

  private Expression nameOrCall() throws ConditionProblem {
    Token first = tokens.peek();
    List<String> parts = new ArrayList<>();
    boolean quoted = first.kind() == Kind.QUOTED;
    parts.add(first.text());
    tokens.skip();
    while (tokens.peek().isSign(".")) {
      tokens.skip();
      Token part = tokens.peek();
      if (part.kind() != Kind.WORD && part.kind() != Kind.QUOTED) {
        throw tokens.unexpected("a name", "Write what the dot leads to");
      }
      quoted |= part.kind() == Kind.QUOTED;
      parts.add(part.text());
      tokens.skip();
    }
    if (tokens.peek().isSign("(")) {
      return call(first, parts.size() == 1 && !quoted);
    }
    Name name = new Name(parts);
    mentions.add(new Mention(name, first.offset(), quoted));
    return name;
  }

  private Expression call(Token name, boolean plain) throws ConditionProblem {
    String function = Identifier.fold(name.text());
    if (!plain || !Identifier.ddlx(function).equals(function)) {
      throw new ConditionProblem(
          name.offset(),
          name.described() + " is no name of a function that DDLX can call",
          "Call one whose name is a single word of small letters that is not reserved");
    }
    tokens.descend();
    tokens.skip();
    List<Expression> arguments = list();
    tokens.ascend();
    tokens.expect(")", "Close the parenthesis");
    return new Call(function, arguments);
  }

  /** What stands before the closing parenthesis, with commas between. */
  private List<Expression> list() throws ConditionProblem {
    List<Expression> list = new ArrayList<>();
    if (tokens.peek().isSign(")")) {
      return list;
    }
    tokens.descend();
    list.add(disjunction());
    while (tokens.peek().isSign(",")) {
      tokens.skip();
      list.add(disjunction());
    }
    tokens.ascend();
    if (!tokens.peek().isSign(")")) {
      throw tokens.unexpected("`,` or `)`", "Close the parenthesis");
    }
    return list;
  }
}
