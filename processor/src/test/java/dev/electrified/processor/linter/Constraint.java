package dev.electrified.processor.linter;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A constraint of a table.
 *
 * @param name empty where none is given
 * @param kind what it demands
 * @param columns those it is about; none are known of a check
 * @param target what a foreign key refers to
 * @param targetColumns its columns there; none where they are those of the primary key
 */
record Constraint(
    String name,
    Kind kind,
    List<String> columns,
    Optional<TableId> target,
    List<String> targetColumns) {
  enum Kind {
    PRIMARY_KEY,
    UNIQUE,
    CHECK,
    EXCLUDE,
    FOREIGN_KEY
  }

  private static final Set<String> FIRST_WORDS =
      Set.of("constraint", "primary", "unique", "check", "foreign");

  /** Whether a table constraint begins here, not a column. */
  static boolean begins(Cursor cursor) {
    Token token = cursor.peek();
    return (token.kind() == Token.Kind.WORD && FIRST_WORDS.contains(token.value()))
        || cursor.sees("exclude", "using");
  }

  static Constraint ofTable(Cursor cursor) {
    String name = cursor.take("constraint") ? cursor.name() : "";
    Constraint constraint;
    if (cursor.take("foreign", "key")) {
      List<String> columns = cursor.names();
      constraint = foreignKey(cursor, name, columns);
    } else if (cursor.take("primary", "key")) {
      constraint = of(name, Kind.PRIMARY_KEY, usingIndexOrNames(cursor));
    } else if (cursor.take("unique")) {
      if (!cursor.take("nulls", "not", "distinct")) {
        cursor.take("nulls", "distinct");
      }
      constraint = of(name, Kind.UNIQUE, usingIndexOrNames(cursor));
    } else if (cursor.take("check")) {
      cursor.parenthesised();
      constraint = of(name, Kind.CHECK, List.of());
    } else if (cursor.take("exclude")) {
      constraint = of(name, Kind.EXCLUDE, List.of());
    } else {
      throw new UnreadableException("`" + cursor.peek().text() + "` is no constraint");
    }
    cursor.rest();
    return constraint;
  }

  private static List<String> usingIndexOrNames(Cursor cursor) {
    return cursor.take("using", "index") ? List.of(cursor.name()) : cursor.names();
  }

  static Constraint ofColumn(Cursor cursor, String column) {
    String name = cursor.take("constraint") ? cursor.name() : "";
    if (cursor.take("primary", "key")) {
      return of(name, Kind.PRIMARY_KEY, List.of(column));
    }
    if (cursor.take("unique")) {
      return of(name, Kind.UNIQUE, List.of(column));
    }
    if (cursor.take("check")) {
      cursor.parenthesised();
      return of(name, Kind.CHECK, List.of());
    }
    if (cursor.sees("references")) {
      return foreignKey(cursor, name, List.of(column));
    }
    throw new UnreadableException("`" + cursor.peek().text() + "` behind a type");
  }

  private static Constraint foreignKey(Cursor cursor, String name, List<String> columns) {
    cursor.expect("references");
    TableId target = cursor.table();
    List<String> targetColumns = cursor.sees("(") ? cursor.names() : List.of();
    while (cursor.sees("on")
        || cursor.sees("deferrable")
        || cursor.sees("initially")
        || cursor.sees("match")
        || cursor.sees("not", "deferrable")
        || cursor.sees("not", "valid")) {
      action(cursor);
    }
    return new Constraint(name, Kind.FOREIGN_KEY, columns, Optional.of(target), targetColumns);
  }

  private static void action(Cursor cursor) {
    if (cursor.take("on")) {
      cursor.next();
      if (cursor.take("no", "action")) {
        return;
      }
      if (cursor.take("set")) {
        cursor.next();
        if (cursor.sees("(")) {
          cursor.parenthesised();
        }
        return;
      }
      cursor.next();
    } else if (!cursor.take("deferrable")) {
      cursor.next();
      cursor.next();
    }
  }

  private static Constraint of(String name, Kind kind, List<String> columns) {
    return new Constraint(name, kind, columns, Optional.empty(), List.of());
  }
}
