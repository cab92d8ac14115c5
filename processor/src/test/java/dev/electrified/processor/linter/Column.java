package dev.electrified.processor.linter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A column of a table.
 *
 * @param name as it is stored
 * @param type its type
 * @param clauses what is said behind the type
 * @param constraints those that are said there, on this column alone
 */
record Column(String name, SqlType type, Set<Clause> clauses, List<Constraint> constraints) {
  enum Clause {
    NOT_NULL,
    NULL,
    DEFAULT,
    GENERATED,
    IDENTITY
  }

  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "constraint",
          "not",
          "null",
          "default",
          "generated",
          "primary",
          "unique",
          "check",
          "references",
          "collate");

  static Column read(Cursor cursor) {
    String name = cursor.name();
    Column column =
        new Column(name, SqlType.read(cursor), EnumSet.noneOf(Clause.class), new ArrayList<>());
    while (!cursor.atEnd()) {
      column.clause(cursor);
    }
    return column;
  }

  private void clause(Cursor cursor) {
    if (cursor.take("not", "null")) {
      clauses.add(Clause.NOT_NULL);
    } else if (cursor.take("null")) {
      clauses.add(Clause.NULL);
    } else if (cursor.take("default")) {
      if (!isNullAlone(cursor)) {
        clauses.add(Clause.DEFAULT);
      }
    } else if (cursor.take("generated", "always", "as", "identity")
        || cursor.take("generated", "by", "default", "as", "identity")) {
      clauses.add(Clause.IDENTITY);
      clauses.add(Clause.NOT_NULL);
      if (cursor.sees("(")) {
        cursor.parenthesised();
      }
    } else if (cursor.take("generated", "always", "as")) {
      clauses.add(Clause.GENERATED);
      cursor.parenthesised();
      cursor.expect("stored");
    } else if (cursor.take("collate") || cursor.take("compression") || cursor.take("storage")) {
      cursor.table();
    } else {
      constraints.add(Constraint.ofColumn(cursor, name));
    }
  }

  private static boolean isNullAlone(Cursor cursor) {
    Token first = cursor.next();
    boolean alone = first.is("null");
    int depth = first.is("(") ? 1 : 0;
    while (!cursor.atEnd()) {
      Token token = cursor.peek();
      boolean clause = token.kind() == Token.Kind.WORD && CLAUSE_WORDS.contains(token.value());
      if (depth == 0 && clause) {
        break;
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      alone = false;
      cursor.next();
    }
    return alone;
  }
}
