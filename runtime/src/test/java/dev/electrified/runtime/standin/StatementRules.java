package dev.electrified.runtime.standin;

import java.io.IOException;
import java.util.List;

/** What the real service does about each statement that PostgreSQL knows too. */
final class StatementRules {
  /** Says which tables are electrified. */
  interface Electrified {
    boolean test(TableName table) throws IOException;
  }

  private final Electrified electrified;

  StatementRules(Electrified electrified) {
    this.electrified = electrified;
  }

  /**
   * What to do about a statement.
   *
   * @throws RefusedException if it may not be done to an electrified table
   * @throws DroppedException if the real service does not survive it
   */
  Order judge(SqlStatement statement) throws IOException, RefusedException, DroppedException {
    Tokens tokens = statement.cursor();
    if (tokens.accept("ALTER")) {
      return alter(statement, tokens);
    } else if (tokens.accept("DROP")) {
      return drop(statement, tokens);
    } else if (tokens.accept("CREATE")) {
      return create(statement, tokens);
    }
    return transaction(statement);
  }

  private static Order transaction(SqlStatement statement) throws DroppedException {
    Tokens tokens = statement.cursor();
    if (tokens.accept("BEGIN")) {
      return Order.Run.begin(statement.text());
    } else if (tokens.acceptAny("COMMIT", "END")) {
      dropIf(tokens.sees("PREPARED"), "COMMIT PREPARED");
      return Order.Run.as(statement.text(), "COMMIT");
    } else if (tokens.acceptAny("ROLLBACK", "ABORT")) {
      dropIf(tokens.sees("PREPARED"), "ROLLBACK PREPARED");
      tokens.acceptAny("WORK", "TRANSACTION");
      dropIf(tokens.sees("TO"), "ROLLBACK TO SAVEPOINT");
      return Order.Run.as(statement.text(), "ROLLBACK");
    }
    dropIf(statement.starts("START", "TRANSACTION"), "START TRANSACTION");
    dropIf(statement.starts("PREPARE", "TRANSACTION"), "PREPARE TRANSACTION");
    return Order.Run.unchanged(statement.text(), false);
  }

  private static void dropIf(boolean condition, String what) throws DroppedException {
    if (condition) {
      throw new DroppedException(what);
    }
  }

  private Order alter(SqlStatement statement, Tokens tokens)
      throws IOException, RefusedException, DroppedException {
    if (tokens.accept("TABLE")) {
      return alterTable(statement, tokens);
    }
    if (tokens.acceptAny("TRIGGER", "POLICY", "RULE")) {
      tokens.accept("IF", "EXISTS");
      tokens.name();
      if (tokens.accept("ON")) {
        TableName table = tokens.table();
        if (tokens.accept("RENAME") && electrified.test(table)) {
          throw refused("EX003", "Cannot rename property of electrified table " + table.quoted());
        }
      }
    }
    return Order.Run.unchanged(statement.text(), false);
  }

  private Order alterTable(SqlStatement statement, Tokens tokens)
      throws IOException, RefusedException, DroppedException {
    if (tokens.accept("ALL", "IN", "TABLESPACE")) {
      return Order.Run.unchanged(statement.text(), false);
    }
    tokens.accept("IF", "EXISTS");
    tokens.accept("ONLY");
    boolean inParentheses = tokens.acceptSymbol('(');
    TableName table = tokens.table();
    if (inParentheses) {
      tokens.acceptSymbol(')');
    }
    tokens.acceptSymbol('*');
    if (tokens.accept("SET", "SCHEMA")) {
      return Order.Run.unchanged(statement.text(), false);
    }
    if (!electrified.test(table)) {
      return Order.Run.unchanged(statement.text(), true);
    }
    if (tokens.accept("RENAME")) {
      throw rename(table, tokens);
    }
    List<String> added = AlterTable.check(table, tokens);
    return added.isEmpty()
        ? Order.Run.unchanged(statement.text(), true)
        : Order.Run.capturing(statement.text(), new Order.Capture(table, added));
  }

  private static RefusedException rename(TableName table, Tokens tokens) {
    if (tokens.accept("TO")) {
      return refused("EX002", "Cannot rename electrified table " + table.quoted());
    }
    if (tokens.accept("CONSTRAINT")) {
      return refused(
          "EX012",
          "Cannot rename constraint \""
              + tokens.name()
              + "\" of electrified table "
              + table.quoted());
    }
    tokens.accept("COLUMN");
    return refused(
        "EX008",
        "Cannot rename column \"" + tokens.name() + "\" of electrified table " + table.quoted());
  }

  private Order drop(SqlStatement statement, Tokens tokens) throws IOException, RefusedException {
    boolean table = tokens.accept("TABLE");
    boolean index = !table && tokens.accept("INDEX");
    if (table) {
      tokens.accept("IF", "EXISTS");
      TableName dropped = tokens.table();
      // The real service looks at no DROP of more than one object.
      if (!tokens.seesSymbol(',') && electrified.test(dropped)) {
        throw refused("EX004", "Cannot drop electrified table " + dropped.quoted());
      }
    }
    return Order.Run.unchanged(statement.text(), table || index);
  }

  private Order create(SqlStatement statement, Tokens tokens) throws IOException {
    tokens.acceptAny("GLOBAL", "LOCAL");
    tokens.acceptAny("TEMPORARY", "TEMP", "UNLOGGED");
    if (tokens.accept("TABLE")) {
      return Order.Run.unchanged(statement.text(), true);
    }
    tokens.accept("UNIQUE");
    if (!tokens.accept("INDEX")) {
      return Order.Run.unchanged(statement.text(), false);
    }
    while (!tokens.atEnd() && !tokens.accept("ON")) {
      tokens.skip();
    }
    tokens.accept("ONLY");
    TableName table = tokens.table();
    return electrified.test(table)
        ? Order.Run.capturing(statement.text(), new Order.Capture(table, List.of()))
        : Order.Run.unchanged(statement.text(), true);
  }

  private static RefusedException refused(String code, String message) {
    return new RefusedException(Refusal.of(code, message));
  }
}
