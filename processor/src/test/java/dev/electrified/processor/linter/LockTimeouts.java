package dev.electrified.processor.linter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the statements of a migration that lock what had been there, and may wait for ever: nothing
 * before them says how long. What the same file makes is locked by nobody else. Indexes that are
 * made or dropped concurrently run outside any transaction, and are meant to wait.
 */
public final class LockTimeouts {
  private final Set<TableId> made = new HashSet<>();
  private final List<String> missing = new ArrayList<>();
  private boolean limited;

  private LockTimeouts() {}

  /** Those of one migration; empty when all is well. */
  public static List<String> missing(String migration) {
    LockTimeouts timeouts = new LockTimeouts();
    for (SqlStatement statement : Lexer.statements(migration)) {
      if (!statement.tokens().isEmpty()) {
        timeouts.read(statement);
      }
    }
    return timeouts.missing;
  }

  private void read(SqlStatement statement) {
    if (new Cursor(statement.tokens()).sees("set", "local", "lock_timeout")) {
      limited = true;
      return;
    }
    List<TableId> locked = new ArrayList<>();
    locked(new Cursor(statement.tokens()), locked);
    if (!limited && !made.containsAll(locked)) {
      missing.add(statement.body());
    }
  }

  private void locked(Cursor cursor, List<TableId> locked) {
    if (cursor.take("create")) {
      create(cursor, locked);
    } else if (cursor.take("alter")) {
      cursor.next();
      locked.add(cursor.table());
    } else if (cursor.take("drop", "index")) {
      if (!cursor.take("concurrently")) {
        locked.add(cursor.table());
      }
    } else if (cursor.take("comment", "on", "column")) {
      locked.add(tableOfColumn(cursor));
    } else if (cursor.take("comment", "on", "table")
        || cursor.take("insert", "into")
        || cursor.take("delete", "from")
        || cursor.take("update")) {
      locked.add(cursor.table());
    } else if (cursor.take("electric", "assign") || cursor.take("electric", "unassign")) {
      skipTo(cursor, "to", "from");
      locked.add(tableOfColumn(cursor));
    } else if (!cursor.sees("electric") && !cursor.sees("call") && !cursor.sees("set")) {
      throw new UnreadableException("`" + cursor.peek().text() + "`");
    }
    references(cursor, locked);
  }

  private void create(Cursor cursor, List<TableId> locked) {
    cursor.take("unique");
    if (cursor.take("index")) {
      if (!cursor.take("concurrently")) {
        made.add(cursor.table());
        cursor.expect("on");
        locked.add(cursor.table());
      }
    } else if (cursor.take("table") || cursor.take("type") || cursor.take("sequence")) {
      made.add(cursor.table());
    } else if (!cursor.sees("schema") && !cursor.sees("cast")) {
      throw new UnreadableException("CREATE " + cursor.peek().text());
    }
  }

  /** Tables that foreign keys lead to. */
  private static void references(Cursor cursor, List<TableId> locked) {
    while (!cursor.atEnd()) {
      if (cursor.take("references")) {
        locked.add(cursor.table());
      } else {
        cursor.next();
      }
    }
  }

  private static void skipTo(Cursor cursor, String word, String other) {
    while (!cursor.take(word) && !cursor.take(other)) {
      cursor.next();
    }
  }

  /** The table of {@code table.column} or {@code schema.table.column}. */
  private static TableId tableOfColumn(Cursor cursor) {
    String first = cursor.name();
    cursor.expect(".");
    String second = cursor.name();
    return cursor.sees(".") ? new TableId(first, second) : new TableId(TableId.PUBLIC, first);
  }
}
