package dev.electrified.processor.linter;

import dev.electrified.processor.linter.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a DDLX statement is written: so that the lexers of all servers read the same. */
final class Spelling {
  private static final Set<String> OPERATORS =
      Set.of("=", "<>", "!=", "<", ">", "<=", ">=", "+", "*");

  private final Database database;

  Spelling(Database database) {
    this.database = database;
  }

  void check(SqlStatement statement) {
    List<Token> tokens = statement.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean keyword = token.kind() == Kind.WORD && Words.isDdlx(token.value());
      if (keyword && !token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
        database.problem(Row.SPELLING, token.text());
      }
      if (token.kind() == Kind.OTHER_STRING) {
        database.problem(Row.SPELLING, token.text());
      }
      if (i > 0) {
        gap(statement, tokens.get(i - 1), token);
      }
    }
    String text = statement.text();
    if (!tokens.isEmpty() && !text.stripTrailing().equals(text)) {
      database.problem(Row.SPELLING, "a blank at the end");
    }
  }

  private void gap(SqlStatement statement, Token before, Token token) {
    String gap = statement.text().substring(before.end(), token.start());
    if (!gap.isEmpty() && !gap.equals(" ")) {
      database.problem(Row.SPELLING, "the gap before " + token.text());
    }
    boolean operator = isOperator(before) || isOperator(token);
    boolean string = (isString(token) && !before.is("(")) || (isString(before) && token.isName());
    if (gap.isEmpty() && (operator || string)) {
      database.problem(Row.BLANK_AROUND, token.text());
    }
  }

  private static boolean isString(Token token) {
    return token.kind() == Kind.STRING;
  }

  private static boolean isOperator(Token token) {
    return token.kind() == Kind.SIGN && OPERATORS.contains(token.text());
  }
}
