package dev.electrified.runtime.sql;

import java.util.List;
import java.util.Optional;

/**
 * The conditions the released parser takes: names, strings, calls and operators between two
 * operands, all of which are binary, {@code NOT} and {@code IS} too.
 */
final class ReleasedExpression {
  private static final List<String> WORDS = List.of("AND", "OR", "NOT", "IS");
  private static final List<String> SYMBOLS =
      List.of("<>", "<=", ">=", "!=", "=", "<", ">", "*", "/", "+", "-");
  private static final int DEEPEST = 100;

  private final TokenCursor cursor;
  private final DdlxRoles names;

  ReleasedExpression(TokenCursor cursor, DdlxRoles names) {
    this.cursor = cursor;
    this.names = names;
  }

  /** Its tokens, without the parentheses around it; empty when it is no such condition. */
  Optional<List<String>> read() {
    cursor.record();
    boolean whole = cursor.accept('(') && expression(0) && cursor.accept(')');
    List<String> tokens = cursor.recorded();
    return whole ? Optional.of(tokens.subList(1, tokens.size() - 1)) : Optional.empty();
  }

  private boolean expression(int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    do {
      if (!operand(depth)) {
        return false;
      }
    } while (operator());
    return true;
  }

  private boolean operand(int depth) {
    if (cursor.accept('(')) {
      return expression(depth + 1) && cursor.accept(')');
    }
    if (cursor.string().isPresent()) {
      return true;
    }
    if (names.part().isEmpty()) {
      return false;
    }
    return !cursor.accept('(') || cursor.accept(')') || arguments(depth);
  }

  private boolean arguments(int depth) {
    do {
      if (cursor.accept(')')) {
        return true; // a comma may stand behind the last argument
      }
      if (!expression(depth + 1)) {
        return false;
      }
    } while (cursor.accept(','));
    return cursor.accept(')');
  }

  private boolean operator() {
    for (String word : WORDS) {
      if (cursor.accept(word)) {
        return true;
      }
    }
    for (String symbols : SYMBOLS) {
      if (cursor.acceptSymbols(symbols)) {
        return true;
      }
    }
    return false;
  }
}
