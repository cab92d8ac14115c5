package dev.electrified.processor.linter;

import java.util.List;

/**
 * Reads the migrations of a project, in their order, and says what Electric would refuse of them or
 * break on.
 */
public final class Linter {
  private final Database database;
  private final MessageRules messages;
  private final SqlRules sql;
  private final DdlxRules ddlx;
  private final EnableRules enabling;

  public Linter(Level level) {
    database = new Database(level);
    messages = new MessageRules(database);
    sql = new SqlRules(database);
    ddlx = new DdlxRules(database);
    enabling = new EnableRules(database);
  }

  /** Reads the next migration. */
  public void read(String migration) {
    try {
      for (SqlStatement statement : Lexer.statements(migration)) {
        if (!statement.tokens().isEmpty()) {
          read(statement);
        }
      }
    } catch (UnreadableException e) {
      database.begin(migration);
      database.problem(Row.UNKNOWN, String.valueOf(e.getMessage()));
    }
    database.begin("all of the migration");
    enabling.together();
    database.endMigration();
  }

  private void read(SqlStatement statement) {
    database.begin(statement.body());
    if (!messages.check(statement)) {
      return;
    }
    if (statement.isDdlx()) {
      ddlx.run(statement);
      return;
    }
    try {
      sql.run(new Cursor(statement.tokens()));
    } catch (UnreadableException e) {
      database.problem(Row.UNKNOWN, String.valueOf(e.getMessage()));
    }
  }

  /** All there was to say so far. */
  public List<Problem> problems() {
    return database.problems();
  }
}
