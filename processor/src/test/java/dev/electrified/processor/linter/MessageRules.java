package dev.electrified.processor.linter;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the proxy cannot digest, whatever the tables are like. */
final class MessageRules {
  private static final Set<String> TRANSACTION =
      Set.of("start", "begin", "commit", "rollback", "prepare", "end", "abort");

  private final Database database;

  MessageRules(Database database) {
    this.database = database;
  }

  /** Whether the statement is worth a look at what it does. */
  boolean check(SqlStatement statement) {
    Token first = statement.tokens().get(0);
    if (statement.text().indexOf('\uFEFF') >= 0 || statement.text().indexOf('\u00A0') >= 0) {
      database.problem(Row.STRANGE_BLANK, first.text());
      return false;
    }
    if (first.is("do")) {
      database.problem(Row.DO, "DO");
      return false;
    }
    if (TRANSACTION.contains(first.value()) && !transaction(statement.tokens())) {
      return false;
    }
    if (statement.isDdlx()) {
      ddlx(statement);
    }
    return true;
  }

  private boolean transaction(List<Token> tokens) {
    Cursor cursor = new Cursor(tokens);
    if (cursor.sees("rollback", "to")) {
      database.problem(Row.ROLLBACK_TO, "ROLLBACK TO");
      return false;
    }
    if (tokens.size() > 1 || tokens.get(0).is("start") || tokens.get(0).is("abort")) {
      database.problem(Row.TRANSACTION_COMMAND, tokens.get(0).text());
      return false;
    }
    return true;
  }

  private void ddlx(SqlStatement statement) {
    Token first = statement.tokens().get(0);
    for (String comment : statement.comments()) {
      if (comment.startsWith("/*")) {
        database.problem(Row.BLOCK_COMMENT, comment);
        continue;
      }
      if (comment.contains(";")) {
        database.problem(Row.COMMENT_SEMICOLON, comment);
      }
      if (comment.contains("'") || comment.contains("\"")) {
        database.problem(Row.COMMENT_QUOTE, comment);
      }
      if (statement.text().indexOf(comment) > first.start()) {
        database.problem(Row.COMMENT_INSIDE, comment);
      }
    }
    int electric = statement.text().toUpperCase(Locale.ROOT).lastIndexOf("ELECTRIC");
    int word = first.is("electric") ? first.start() : electric;
    if (!Words.isAscii(statement.text().substring(0, word))) {
      database.problem(Row.NOT_ASCII_BEFORE_DDLX, statement.body());
    }
    for (Token token : statement.tokens()) {
      if (token.kind() == Token.Kind.QUOTED && token.value().contains("'")) {
        database.problem(Row.APOSTROPHE_IN_NAME, token.text());
      }
    }
  }
}
