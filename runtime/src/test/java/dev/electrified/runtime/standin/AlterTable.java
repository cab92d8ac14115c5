package dev.electrified.runtime.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which changes of an electrified table are refused, action by action. */
final class AlterTable {
  private final TableName table;
  private final List<String> added = new ArrayList<>();
  private boolean others;

  private AlterTable(TableName table) {
    this.table = table;
  }

  /**
   * The columns that an {@code ALTER TABLE} adds.
   *
   * @param actions what stands behind the table
   * @throws RefusedException at the first action that is not allowed
   * @throws DroppedException if other actions stand beside added columns
   */
  static List<String> check(TableName table, Tokens actions)
      throws RefusedException, DroppedException {
    AlterTable check = new AlterTable(table);
    while (!actions.atEnd()) {
      check.action(actions.upToComma());
    }
    if (!check.added.isEmpty() && check.others) {
      throw new DroppedException("ADD COLUMN beside another action");
    }
    return check.added;
  }

  private void action(Tokens action) throws RefusedException {
    if (action.accept("ADD")) {
      add(action);
    } else if (action.accept("DROP")) {
      drop(action);
    } else if (action.accept("ALTER")) {
      alter(action);
    } else if (action.acceptAny("ENABLE", "DISABLE")) {
      trigger(action);
    } else if (action.accept("SET")) {
      set(action);
    } else if (action.accept("OWNER") || action.accept("RESET")) {
      others = true;
    } else if (action.accept("VALIDATE", "CONSTRAINT") || action.accept("CLUSTER", "ON")) {
      throw cannotAlter(action.name());
    } else {
      throw cannotAlter("");
    }
  }

  private void add(Tokens action) throws RefusedException {
    if (!action.accept("COLUMN")
        && action.acceptAny("CONSTRAINT", "CHECK", "UNIQUE", "PRIMARY", "FOREIGN", "EXCLUDE")) {
      throw cannotAlter("");
    }
    action.accept("IF", "NOT", "EXISTS");
    String column = action.name();
    ColumnType type = ColumnType.read(action);
    if (!type.supported()) {
      throw refused("EX005", "Cannot electrify column of type \"" + type.text() + "\"");
    }
    Optional<String> constraint = constraint(action);
    if (constraint.isPresent()) {
      throw constraint.get().equals("DEFAULT")
          ? refused("EX006", "Cannot electrify column with DEFAULT clause")
          : refused("EX011", "Cannot electrify column with " + constraint.get() + " constraint");
    }
    added.add(column);
  }

  /** The first constraint of a column that is more than whether it may be null. */
  private static Optional<String> constraint(Tokens column) {
    while (!column.atEnd()) {
      if (column.accept("DEFAULT")) {
        return Optional.of("DEFAULT");
      } else if (column.accept("CHECK")) {
        return Optional.of("CHECK");
      } else if (column.accept("UNIQUE")) {
        return Optional.of("UNIQUE");
      } else if (column.accept("PRIMARY")) {
        return Optional.of("PRIMARY KEY");
      } else if (column.accept("REFERENCES")) {
        return Optional.of("FOREIGN KEY");
      } else if (column.accept("GENERATED")) {
        return Optional.of("GENERATED");
      } else if (column.acceptAny("CONSTRAINT", "COLLATE", "STORAGE", "COMPRESSION")) {
        column.table();
      } else {
        column.skip();
      }
    }
    return Optional.empty();
  }

  private void drop(Tokens action) throws RefusedException {
    boolean constraint = action.accept("CONSTRAINT");
    action.accept("COLUMN");
    action.accept("IF", "EXISTS");
    if (constraint) {
      throw cannotAlter(action.name());
    }
    throw refused("EX010", "Cannot drop column " + ofTable(action.name()));
  }

  private void alter(Tokens action) throws RefusedException {
    if (action.accept("CONSTRAINT")) {
      throw cannotAlter("");
    }
    action.accept("COLUMN");
    String column = action.name();
    if (action.accept("TYPE") || action.accept("SET", "DATA", "TYPE")) {
      throw refused("EX009", "Cannot change type of column " + ofTable(column));
    }
    boolean set = action.accept("SET");
    boolean reset = !set && action.accept("RESET");
    boolean options = (set || reset) && action.seesSymbol('(');
    if (options || (set && action.acceptAny("STATISTICS", "STORAGE", "COMPRESSION"))) {
      others = true;
    } else {
      throw cannotAlter(column);
    }
  }

  private void trigger(Tokens action) throws RefusedException {
    boolean firing = action.acceptAny("ALWAYS", "REPLICA");
    if (action.accept("TRIGGER")) {
      if (!firing && (action.sees("ALL") || action.sees("USER"))) {
        throw cannotAlter("");
      }
      others = true;
    } else {
      throw cannotAlter(action.accept("RULE") ? action.name() : "");
    }
  }

  private void set(Tokens action) throws RefusedException {
    if (action.accept("TABLESPACE")) {
      throw cannotAlter(action.name());
    }
    if (!action.accept("ACCESS", "METHOD") && !action.seesSymbol('(')) {
      throw cannotAlter("");
    }
    others = true;
  }

  private RefusedException cannotAlter(String column) {
    return refused("EX007", "Cannot alter column " + ofTable(column));
  }

  private String ofTable(String column) {
    return "\"" + column + "\" of electrified table " + table.quoted();
  }

  private static RefusedException refused(String code, String message) {
    return new RefusedException(Refusal.of(code, message));
  }
}
