package dev.electrified.processor.linter;

import java.util.List;

/** A place in a DDLX statement, whose names have rules of their own. */
final class DdlxCursor extends Cursor {
  private final Database database;

  DdlxCursor(List<Token> tokens, Database database) {
    super(tokens);
    this.database = database;
  }

  @Override
  DdlxCursor on(List<Token> others) {
    return new DdlxCursor(others, database);
  }

  @Override
  String name() {
    Token token = peek();
    String name = super.name();
    boolean keyword = Words.isDdlx(name) || Words.isPostgres(name);
    if (token.kind() == Token.Kind.WORD && keyword) {
      database.problem(Row.UNQUOTED_KEYWORD, name);
    }
    if (token.kind() == Token.Kind.QUOTED && Words.isPlain(name) && !keyword) {
      database.problem(Row.SPELLING, token.text());
    }
    return name;
  }
}
