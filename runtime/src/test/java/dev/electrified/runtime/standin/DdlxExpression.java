package dev.electrified.runtime.standin;

import dev.electrified.runtime.standin.DdlxToken.Kind;
import java.util.Set;

/** The conditions of the grammar, which become text again: in its own spacing, without quotes. */
final class DdlxExpression {
  private static final Set<String> OPERATORS =
      Set.of("=", ">", "<", "<=", ">=", "<>", "!=", "*", "+", "/", "-", "AND", "OR", "NOT", "IS");

  private DdlxExpression() {}

  /** Reads a condition in its parentheses. */
  static String condition(DdlxTokens tokens) throws RefusedException, DroppedException {
    tokens.expect("(");
    String condition = expression(tokens);
    tokens.expect(")");
    return condition;
  }

  private static String expression(DdlxTokens tokens) throws RefusedException, DroppedException {
    StringBuilder expression = new StringBuilder(operand(tokens));
    for (String next = tokens.peek().value();
        OPERATORS.contains(next) && tokens.accept(next);
        next = tokens.peek().value()) {
      expression.append(' ').append(next).append(' ').append(operand(tokens));
    }
    return expression.toString();
  }

  private static String operand(DdlxTokens tokens) throws RefusedException, DroppedException {
    return switch (tokens.peek().kind()) {
      case SYMBOL -> "(" + condition(tokens) + ")";
      case STRING -> "'" + tokens.take(Kind.STRING).value() + "'";
      case FLOAT -> throw new DroppedException("a number with a point in an expression");
      case NAME -> {
        String name = tokens.name();
        yield tokens.accept("(") ? name + "(" + arguments(tokens) : name;
      }
      default -> throw tokens.unexpected();
    };
  }

  private static String arguments(DdlxTokens tokens) throws RefusedException, DroppedException {
    StringBuilder arguments = new StringBuilder();
    while (!tokens.accept(")")) {
      arguments.append(expression(tokens));
      if (tokens.accept(",")) {
        arguments.append(',');
      } else if (!tokens.peek().is(")")) {
        throw tokens.unexpected();
      }
    }
    return arguments.append(')').toString();
  }
}
