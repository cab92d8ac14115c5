package dev.electrified.processor.linter;

import java.util.List;
import java.util.Set;

/** Conditions and scopes of access rules. */
final class ConditionRules {
  private final Database database;

  ConditionRules(Database database) {
    this.database = database;
  }

  /** A scope must be a table that is electrified. */
  void scope(TableId scope) {
    Table table = database.table(scope);
    if (!table.isElectrified() && !table.isUnseen()) {
      database.problem(Row.SCOPE, scope.toString());
    }
  }

  /** The columns that the condition reads, all of which must be there. */
  Set<String> check(Table table, List<Token> tokens) {
    Set<String> columns;
    try {
      columns = Condition.columns(tokens, Level.DOCUMENTED);
    } catch (UnreadableException e) {
      database.problem(Row.CONDITION_SYNTAX, String.valueOf(e.getMessage()));
      return Set.of();
    }
    if (database.isReleased()) {
      try {
        Condition.columns(tokens, Level.RELEASED);
      } catch (UnreadableException e) {
        database.problem(Row.CONDITION, String.valueOf(e.getMessage()));
      }
    }
    columns.stream()
        .filter(table::isMissing)
        .forEach(name -> database.problem(Row.CONDITION_COLUMN, name));
    return columns;
  }
}
