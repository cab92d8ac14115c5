package dev.electrified.processor.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements of DDLX: how they are said, and whether what they name is there. */
final class DdlxRules {
  private static final Set<String> PRIVILEGES =
      Set.of("select", "insert", "update", "delete", "all", "read", "write");

  private static final int MAX_ROLE = 64;
  private static final int MAX_TABLE = 53;

  private final Database database;
  private final AssignRules assigning;
  private final ConditionRules conditions;

  DdlxRules(Database database) {
    this.database = database;
    this.conditions = new ConditionRules(database);
    this.assigning = new AssignRules(database, conditions);
  }

  void run(SqlStatement statement) {
    new Spelling(database).check(statement);
    DdlxCursor cursor = new DdlxCursor(statement.tokens(), database);
    try {
      if (cursor.take("alter", "table")) {
        electrify(cursor);
      } else {
        cursor.expect("electric");
        electric(cursor);
      }
    } catch (UnreadableException e) {
      database.problem(Row.SYNTAX, String.valueOf(e.getMessage()));
    }
  }

  private void electrify(DdlxCursor cursor) {
    if (cursor.sees("only") || cursor.sees("if", "exists")) {
      database.problem(Row.ENABLE, cursor.peek().text());
      return;
    }
    TableId id = cursor.table();
    boolean enable = cursor.take("enable");
    if (!enable) {
      cursor.expect("disable");
    }
    if (cursor.peek().kind() == Token.Kind.QUOTED) {
      database.problem(Row.QUOTED_ELECTRIC, cursor.peek().text());
      return;
    }
    cursor.expect("electric");
    end(cursor);
    if (enable) {
      new EnableRules(database).enable(id);
    } else {
      documentedOnly(Row.EX001, "DISABLE");
      database.table(id).electrify(false);
    }
  }

  private void electric(DdlxCursor cursor) {
    if (cursor.take("assign")) {
      assigning.assign(cursor);
      end(cursor);
    } else if (cursor.take("unassign")) {
      assigning.unassign(cursor);
      end(cursor);
    } else if (cursor.take("grant")) {
      grant(cursor);
    } else if (cursor.take("revoke")) {
      revoke(cursor);
    } else if (cursor.take("sqlite")) {
      if (cursor.next().kind() != Token.Kind.STRING) {
        throw new UnreadableException("no plain string");
      }
      end(cursor);
      documentedOnly(Row.EX001, "SQLITE");
    } else {
      throw new UnreadableException("`" + cursor.peek().text() + "`");
    }
  }

  private static void end(Cursor cursor) {
    if (!cursor.atEnd()) {
      throw new UnreadableException("`" + cursor.peek().text() + "` behind the end");
    }
  }

  private void documentedOnly(Row row, String what) {
    if (database.isReleased()) {
      database.problem(row, what);
    }
  }

  /** What a GRANT and a REVOKE have in common; nothing where it is no good. */
  private record Right(TableId table, List<String> columns, String role, String text) {}

  private Optional<Right> right(DdlxCursor cursor, String direction) {
    String privilege = cursor.next().value();
    if (!PRIVILEGES.contains(privilege)) {
      throw new UnreadableException(privilege + " is no privilege");
    }
    List<String> columns = cursor.sees("(") ? cursor.names() : List.of();
    if (cursor.sees(",") || cursor.sees("privileges") || cursor.sees("on", "table")) {
      return list(cursor);
    }
    cursor.expect("on");
    TableId table = cursor.table();
    if (cursor.sees(",")) {
      return list(cursor);
    }
    cursor.expect(direction);
    if (cursor.peek().kind() != Token.Kind.STRING) {
      database.problem(Row.GRANT_ROLE, cursor.peek().text());
      return Optional.empty();
    }
    String role = cursor.next().value();
    if (cursor.sees(",")) {
      return list(cursor);
    }
    target(table, columns);
    role(table, role);
    String text = String.join(" ", privilege, columns.toString(), table.toString(), role);
    return Optional.of(new Right(table, columns, role, text));
  }

  private Optional<Right> list(Cursor cursor) {
    database.problem(Row.GRANT_LIST, cursor.peek().text());
    return Optional.empty();
  }

  private void target(TableId id, List<String> columns) {
    Table table = database.table(id);
    if (!table.isElectrified() && !table.isUnseen()) {
      database.problem(Row.TARGET, id.toString());
    }
    columns.stream()
        .filter(table::isMissing)
        .forEach(name -> database.problem(Row.TARGET, id + "." + name));
  }

  private void role(TableId table, String text) {
    Role role = Role.ofString(text);
    if (role.isBroken()) {
      database.problem(Row.ROLE, text);
      return;
    }
    if (role.name().length() > MAX_ROLE || table.name().length() > MAX_TABLE) {
      database.problem(Row.ROLE_LENGTH, text);
    }
    role.scope().ifPresent(conditions::scope);
  }

  private void grant(DdlxCursor cursor) {
    Optional<Right> right = right(cursor, "to");
    if (right.isEmpty()) {
      return;
    }
    if (cursor.take("using")) {
      documentedOnly(Row.GRANT_USING, "USING");
      path(cursor, right.get());
    }
    if (cursor.take("check")) {
      conditions.check(database.table(right.get().table()), cursor.parenthesised());
    }
    end(cursor);
    database.rules().grant(right.get().text());
  }

  private void path(DdlxCursor cursor, Right right) {
    List<String> path = new ArrayList<>();
    do {
      path.add(cursor.name());
    } while (cursor.take("/"));
    Table table = database.table(right.table());
    for (String step : path) {
      if (table.isUnseen()) {
        return;
      }
      Optional<TableId> target =
          table.foreignKeys().stream()
              .filter(key -> key.columns().equals(List.of(step)) || key.name().equals(step))
              .findFirst()
              .flatMap(Constraint::target);
      if (target.isEmpty()) {
        database.problem(Row.USING_PATH, step);
        return;
      }
      table = database.table(target.get());
    }
    Optional<TableId> scope = Role.ofString(right.role()).scope();
    if (scope.isPresent() && !table.id().equals(scope.get())) {
      database.problem(Row.USING_PATH, table.id() + " instead of " + scope.get());
    }
  }

  private void revoke(DdlxCursor cursor) {
    Optional<Right> right = right(cursor, "from");
    if (right.isEmpty()) {
      return;
    }
    end(cursor);
    boolean known = database.rules().revoke(right.get().text());
    if (!known && !database.table(right.get().table()).isUnseen()) {
      database.problem(Row.REVOKE, right.get().text());
    }
  }
}
