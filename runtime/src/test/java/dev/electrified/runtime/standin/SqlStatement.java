package dev.electrified.runtime.standin;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the statements of a message.
 *
 * @param text from its first token to its last, so without a comment before it and without its
 *     semicolon
 * @param tokens its tokens, whose places are those in the message
 */
record SqlStatement(String text, List<SqlToken> tokens) {
  /** The statements of a message; nothing between two semicolons is none. */
  static List<SqlStatement> split(String message) {
    List<SqlStatement> statements = new ArrayList<>();
    List<SqlToken> current = new ArrayList<>();
    int parentheses = 0;
    int blocks = 0;
    for (SqlToken token : SqlLexer.tokens(message)) {
      parentheses += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
      blocks += opensBlock(current, token, blocks) ? 1 : blocks > 0 && token.is("END") ? -1 : 0;
      if (token.isSymbol(';') && parentheses <= 0 && blocks == 0) {
        add(statements, message, current);
        current = new ArrayList<>();
        parentheses = 0;
      } else {
        current.add(token);
      }
    }
    add(statements, message, current);
    return statements;
  }

  /** The body of a function in plain SQL has semicolons of its own. */
  private static boolean opensBlock(List<SqlToken> before, SqlToken token, int blocks) {
    if (blocks > 0) {
      return token.is("CASE");
    }
    return token.is("ATOMIC")
        && !before.isEmpty()
        && before.get(before.size() - 1).is("BEGIN")
        && before.get(0).is("CREATE");
  }

  private static void add(List<SqlStatement> statements, String message, List<SqlToken> tokens) {
    if (!tokens.isEmpty()) {
      int start = tokens.get(0).start();
      int end = tokens.get(tokens.size() - 1).end();
      statements.add(new SqlStatement(message.substring(start, end), List.copyOf(tokens)));
    }
  }

  /** Whether it starts with these keywords. */
  boolean starts(String... keywords) {
    return cursor().accept(keywords);
  }

  Tokens cursor() {
    return new Tokens(tokens);
  }
}
