package dev.electrified.processor.linter;

import dev.electrified.processor.linter.Token.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A condition of a rule, by the grammar of the released server or by that of the documentation. The
 * server knows only operators between two operands, and of these operands names, strings, function
 * calls and parentheses.
 */
final class Condition {
  private static final Set<String> OPERATORS =
      Set.of("=", ">", "<", "<=", ">=", "<>", "!=", "*", "+", "/", "-", "and", "or");

  private static final Set<String> CONSTANTS = Set.of("true", "false");
  private static final Set<String> ROWS = Set.of("new", "old");

  private final Cursor cursor;
  private final boolean released;
  private final Set<String> columns = new LinkedHashSet<>();

  private Condition(Cursor cursor, boolean released) {
    this.cursor = cursor;
    this.released = released;
  }

  /** The columns it reads; throws where it is none. */
  static Set<String> columns(List<Token> tokens, Level level) {
    Condition condition = new Condition(new Cursor(tokens), level == Level.RELEASED);
    condition.expression();
    if (!condition.cursor.atEnd()) {
      throw new UnreadableException("`" + condition.cursor.peek().text() + "` in a condition");
    }
    return condition.columns;
  }

  private void expression() {
    operand();
    while (true) {
      if (isOperator(cursor.peek())) {
        cursor.next();
        operand();
      } else if (!released && cursor.take("is")) {
        cursor.take("not");
        constant();
      } else if (released && (cursor.take("is") || cursor.take("not"))) {
        operand();
      } else if (!released && (cursor.take("in") || cursor.take("not", "in"))) {
        arguments(cursor.parenthesised());
      } else if (!released && (cursor.take("like") || cursor.take("not", "like"))) {
        operand();
      } else {
        return;
      }
    }
  }

  private void constant() {
    if (!cursor.take("null") && !cursor.take("true")) {
      cursor.expect("false");
    }
  }

  private static boolean isOperator(Token token) {
    return token.kind() != Kind.QUOTED && OPERATORS.contains(token.value());
  }

  private void operand() {
    while (!released && (cursor.take("not") || cursor.take("-"))) {
      // stands before any operand
    }
    Token token = cursor.peek();
    if (token.is("(")) {
      inside(cursor.parenthesised());
    } else if (token.kind() == Kind.STRING) {
      cursor.next();
      if (released && token.value().contains("'")) {
        throw new UnreadableException("a quote in a string, which is lost");
      }
    } else if (!released && (token.kind() == Kind.NUMBER || token.is("null"))) {
      cursor.next();
    } else {
      name();
    }
  }

  private void name() {
    Token token = cursor.peek();
    String name = cursor.name();
    if (token.kind() == Kind.WORD && Words.isDdlx(name)) {
      throw new UnreadableException("`" + token.text() + "` as a name");
    }
    if (token.kind() == Kind.QUOTED && released) {
      quoted(name);
    }
    if (cursor.sees("(")) {
      arguments(cursor.parenthesised());
    } else if (!released && cursor.take(".")) {
      String part = cursor.name();
      if (ROWS.contains(name)) {
        columns.add(part);
      } else if (!name.equals("auth")) {
        throw new UnreadableException(name + " is neither new, old nor auth");
      }
    } else if (!CONSTANTS.contains(name) || token.kind() == Kind.QUOTED) {
      columns.add(name);
    }
  }

  private static void quoted(String name) {
    if (!Words.isPlain(name)) {
      throw new UnreadableException("a quoted name, which loses its quotes");
    }
  }

  private void inside(List<Token> tokens) {
    columns.addAll(columns(tokens, released ? Level.RELEASED : Level.DOCUMENTED));
  }

  private void arguments(List<Token> tokens) {
    Cursor.split(tokens).forEach(this::inside);
  }
}
