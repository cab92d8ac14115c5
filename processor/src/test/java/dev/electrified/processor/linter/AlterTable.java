package dev.electrified.processor.linter;

import dev.electrified.processor.linter.Column.Clause;
import java.util.ArrayList;
import java.util.List;

/** {@code ALTER TABLE}: all it may do to a plain table, and little to an electrified one. */
final class AlterTable {
  private final Database database;
  private final NameRules names;

  AlterTable(Database database) {
    this.database = database;
    this.names = new NameRules(database);
  }

  /** Reads the statement behind its first two words. */
  void run(Cursor cursor) {
    boolean ifExists = cursor.take("if", "exists");
    cursor.take("only");
    Table table = database.table(cursor.table());
    if (ifExists && table.isElectrified()) {
      database.problem(Row.ALTER_IF_EXISTS, table.id().toString());
    }
    List<List<Token>> actions = Cursor.split(cursor.rest());
    if (actions.size() > 1 && table.isElectrified()) {
      database.problem(Row.SEVERAL_ACTIONS, table.id().toString());
    }
    for (List<Token> action : actions) {
      action(table, new Cursor(action));
    }
  }

  private void action(Table table, Cursor cursor) {
    if (cursor.take("add")) {
      add(table, cursor);
    } else if (cursor.take("drop")) {
      drop(table, cursor);
    } else if (cursor.take("alter")) {
      cursor.take("column");
      alterColumn(table, cursor);
    } else if (cursor.take("rename")) {
      rename(table, cursor);
    } else if (cursor.take("set", "schema")) {
      refuse(table, Row.SET_SCHEMA, "SET SCHEMA");
    } else if (!isHarmless(cursor)) {
      refuse(table, Row.EX007, cursor.peek().text());
      cursor.rest();
    } else {
      cursor.rest();
    }
  }

  /** What Electric lets pass, besides new columns. */
  private static boolean isHarmless(Cursor cursor) {
    boolean trigger = cursor.sees("enable", "trigger") || cursor.sees("disable", "trigger");
    return cursor.sees("owner", "to")
        || (trigger && !cursor.peek(2).is("all") && !cursor.peek(2).is("user"))
        || cursor.sees("set", "(")
        || cursor.sees("reset", "(")
        || cursor.sees("set", "access", "method");
  }

  private void refuse(Table table, Row row, String what) {
    if (table.isElectrified()) {
      database.problem(row, what);
    }
  }

  private void add(Table table, Cursor cursor) {
    if (Constraint.begins(cursor)) {
      refuse(table, Row.EX007, "ADD CONSTRAINT");
      table.add(Constraint.ofTable(cursor));
      return;
    }
    cursor.take("column");
    if (cursor.take("if", "not", "exists")) {
      refuse(table, Row.ADD_IF_NOT_EXISTS, "IF NOT EXISTS");
    }
    Column column = Column.read(cursor);
    if (table.columns().containsKey(column.name())) {
      database.problem(Row.UNKNOWN, "a column that is there");
    }
    table.add(column);
    if (table.isElectrified()) {
      addToElectrified(table, column);
    }
  }

  private void addToElectrified(Table table, Column column) {
    names.column(table, column.name());
    if (!column.type().isSupported() || column.type().sized()) {
      database.problem(Row.EX005, column.name() + " " + column.type());
    }
    for (Clause clause : column.clauses()) {
      switch (clause) {
        case NULL -> database.problem(Row.ADD_COLUMN_NULL, column.name());
        case DEFAULT -> database.problem(Row.EX006, column.name());
        case GENERATED, IDENTITY -> database.problem(Row.EX011, column.name());
        case NOT_NULL -> {
          if (!column.clauses().contains(Clause.IDENTITY)) {
            database.problem(Row.ADD_COLUMN_NOT_NULL, column.name());
          }
        }
      }
    }
    for (Constraint constraint : column.constraints()) {
      database.problem(Row.EX011, column.name() + " " + constraint.kind());
    }
  }

  private void drop(Table table, Cursor cursor) {
    if (cursor.take("constraint")) {
      cursor.take("if", "exists");
      String name = cursor.name();
      refuse(table, Row.EX007, "DROP CONSTRAINT");
      table.constraints().removeIf(constraint -> constraint.name().equals(name));
      return;
    }
    cursor.take("column");
    cursor.take("if", "exists");
    String name = cursor.name();
    refuse(table, Row.EX010, name);
    table.columns().remove(name);
    table.constraints().removeIf(constraint -> constraint.columns().contains(name));
  }

  private void alterColumn(Table table, Cursor cursor) {
    String name = cursor.name();
    if (table.isMissing(name)) {
      database.problem(Row.UNKNOWN, "no column " + name);
    }
    Column column = table.columns().get(name);
    if (cursor.take("type") || cursor.take("set", "data", "type")) {
      refuse(table, Row.EX009, name);
      SqlType type = SqlType.read(cursor);
      if (column != null) {
        table.columns().put(name, new Column(name, type, column.clauses(), new ArrayList<>()));
      }
      return;
    }
    boolean physical =
        cursor.sees("set", "storage")
            || cursor.sees("set", "statistics")
            || cursor.sees("set", "compression")
            || cursor.sees("set", "(")
            || cursor.sees("reset", "(");
    if (!physical) {
      refuse(table, Row.EX007, name);
    }
    if (column != null) {
      change(column, cursor);
    }
  }

  private static void change(Column column, Cursor cursor) {
    if (cursor.take("set", "default")) {
      column.clauses().add(Clause.DEFAULT);
    } else if (cursor.take("drop", "default")) {
      column.clauses().remove(Clause.DEFAULT);
    } else if (cursor.take("set", "not", "null")) {
      column.clauses().add(Clause.NOT_NULL);
    } else if (cursor.take("drop", "not", "null")) {
      column.clauses().remove(Clause.NOT_NULL);
    } else if (cursor.take("add", "generated")) {
      column.clauses().add(Clause.IDENTITY);
    } else if (cursor.take("drop", "identity")) {
      column.clauses().remove(Clause.IDENTITY);
    } else if (cursor.take("drop", "expression")) {
      column.clauses().remove(Clause.GENERATED);
    }
    cursor.rest();
  }

  private void rename(Table table, Cursor cursor) {
    if (cursor.take("to")) {
      refuse(table, Row.EX002, table.id().toString());
      database.renameTable(table, cursor.name());
    } else if (cursor.take("constraint")) {
      refuse(table, Row.EX012, cursor.name());
    } else {
      cursor.take("column");
      String name = cursor.name();
      cursor.expect("to");
      String to = cursor.name();
      refuse(table, Row.EX008, name);
      Column column = table.columns().remove(name);
      if (column != null) {
        table
            .columns()
            .put(to, new Column(to, column.type(), column.clauses(), column.constraints()));
      }
    }
  }
}
