package dev.electrified.processor.linter;

import java.util.ArrayList;
import java.util.List;

/** {@code ELECTRIC ASSIGN} and {@code UNASSIGN}. */
final class AssignRules {
  private final Database database;
  private final ConditionRules conditions;

  AssignRules(Database database, ConditionRules conditions) {
    this.database = database;
    this.conditions = conditions;
  }

  private record Assignment(Role role, TableId table, String user) {
    private String text() {
      return String.join(" ", role.toString(), table.toString(), user);
    }
  }

  private static Assignment read(Cursor cursor, String direction) {
    Role role = Role.read(cursor);
    cursor.expect(direction);
    String first = cursor.name();
    cursor.expect(".");
    String second = cursor.name();
    return cursor.take(".")
        ? new Assignment(role, new TableId(first, second), cursor.name())
        : new Assignment(role, new TableId(TableId.PUBLIC, first), second);
  }

  void assign(Cursor cursor) {
    Assignment assignment = read(cursor, "to");
    Table table = database.table(assignment.table());
    target(table, assignment);
    if (!database.rules().assign(assignment.text())) {
      database.problem(Row.ASSIGN_TWICE, assignment.text());
    }
    if (cursor.take("if")) {
      boolean readsRow = !conditions.check(table, cursor.parenthesised()).isEmpty();
      if (readsRow && database.isReleased()) {
        database.problem(Row.ASSIGN_IF, assignment.user());
      }
    }
  }

  void unassign(Cursor cursor) {
    Assignment assignment = read(cursor, "from");
    boolean known = database.rules().unassign(assignment.text());
    if (!known && !database.table(assignment.table()).isUnseen()) {
      database.problem(Row.UNASSIGN, assignment.text());
    }
  }

  private void target(Table table, Assignment assignment) {
    Role role = assignment.role();
    if (role.isBroken() || role.name().contains("'")) {
      database.problem(Row.ROLE, role.toString());
    }
    if (!role.column().isEmpty() && !role.column().get(0).equals(table.id().name())) {
      database.problem(Row.ASSIGN_OTHER_TABLE, role.column().get(0));
    }
    names(table, assignment);
    if (table.isUnseen()) {
      return;
    }
    if (!table.isElectrified()) {
      database.problem(Row.TARGET, table.id().toString());
    }
    user(table, assignment.user());
    if (!role.column().isEmpty() && table.isMissing(role.column().get(1))) {
      database.problem(Row.TARGET, role.column().toString());
    }
    role.scope().ifPresent(scope -> scope(table, scope));
  }

  private void user(Table table, String name) {
    Column column = table.columns().get(name);
    if (column == null) {
      database.problem(Row.TARGET, name);
    } else if (table.foreignKeysOf(name).isEmpty()) {
      database.problem(Row.ASSIGN_USER, name);
    }
  }

  /** The documentation says nothing of how many ways lead to the scope; the server wants one. */
  private void scope(Table table, TableId scope) {
    conditions.scope(scope);
    if (!database.isReleased()) {
      return;
    }
    if (scope.equals(table.id())) {
      database.problem(Row.ASSIGN_OWN_SCOPE, scope.toString());
    } else if (table.foreignKeysTo(scope).size() != 1) {
      database.problem(Row.ASSIGN_SCOPE, scope.toString());
    }
  }

  /** All names that the server pastes into its triggers without quotes. */
  private void names(Table table, Assignment assignment) {
    List<String> names = new ArrayList<>(List.of(table.id().name(), assignment.user()));
    names.addAll(assignment.role().column());
    table.key().ifPresent(key -> names.addAll(key.columns()));
    assignment.role().scope().ifPresent(scope -> names.add(scope.name()));
    for (String name : names) {
      if (!Words.isPlain(name)) {
        database.problem(Row.ASSIGN_NAMES, name);
      }
    }
  }
}
