package dev.electrified.processor.linter;

import dev.electrified.processor.linter.Column.Clause;
import java.util.List;
import java.util.Optional;

/** What a table must be like to be electrified. */
final class EnableRules {
  private static final int MAX_COLUMNS = 63;

  private final Database database;
  private final NameRules names;

  EnableRules(Database database) {
    this.database = database;
    this.names = new NameRules(database);
  }

  void enable(TableId id) {
    Table table = database.table(id);
    if (!id.schema().equals(TableId.PUBLIC)) {
      database.problem(Row.SCHEMA, id.toString());
    }
    table.electrify(true);
    names.table(id.name());
    if (table.isUnseen()) {
      return;
    }
    form(table);
    if (table.key().isEmpty()) {
      database.problem(Row.NO_KEY, id.toString());
    }
    table.columns().values().forEach(column -> column(table, column));
    if (table.columns().size() > MAX_COLUMNS) {
      database.problem(Row.COLUMN_COUNT, id.toString());
    }
    table.constraints().forEach(constraint -> constraint(table, constraint));
    database.indexes(id).forEach(this::index);
  }

  private void form(Table table) {
    switch (table.form()) {
      case VIEW, PARTITIONED -> database.problem(Row.ORDINARY_TABLE, table.id().toString());
      case UNUSUAL -> database.problem(Row.STORAGE_KIND, table.id().toString());
      default -> {}
    }
  }

  private void column(Table table, Column column) {
    names.column(table, column.name());
    Optional<List<String>> labels = database.labels(column.type());
    if (labels.isPresent()) {
      for (String label : labels.get()) {
        if (!label.matches("[A-Za-z][A-Za-z_0-9]*")) {
          database.problem(Row.ENUM_LABEL, label);
        }
      }
    } else if (column.type().isSerial()) {
      database.problem(Row.DEFAULT, column.name());
    } else if (column.type().isPreciseTime()) {
      database.problem(Row.PRECISION, column.name());
    } else if (!column.type().isSupported()) {
      database.problem(Row.TYPE, column.name() + " " + column.type());
    }
    if (column.clauses().contains(Clause.DEFAULT) || column.clauses().contains(Clause.GENERATED)) {
      database.problem(Row.DEFAULT, column.name());
    }
    if (column.clauses().contains(Clause.IDENTITY)) {
      database.problem(Row.IDENTITY, column.name());
    }
  }

  private void constraint(Table table, Constraint constraint) {
    switch (constraint.kind()) {
      case UNIQUE, CHECK, EXCLUDE ->
          database.problem(Row.UNIQUE_CHECK_EXCLUDE, constraint.kind() + " " + constraint.name());
      case PRIMARY_KEY -> {
        for (String name : constraint.columns()) {
          Column column = table.columns().get(name);
          if (column != null && !column.type().isUuid()) {
            database.problem(Row.KEY_TYPE, name);
          }
        }
      }
      case FOREIGN_KEY -> constraint.columns().forEach(names::plain);
    }
  }

  /** What an index of an electrified table must be like. */
  void index(Index index) {
    if (index.unique()) {
      database.problem(Row.UNIQUE_INDEX, index.name());
    }
    if (index.hasBadPredicate()) {
      database.problem(Row.INDEX_PREDICATE, index.name());
    }
    if (index.hasBackslash()) {
      database.problem(Row.BACKSLASH_IN_INDEX, index.name());
    }
  }

  /** What must hold of all electrified tables together when a migration is through. */
  void together() {
    List<Table> tables = database.electrified();
    names.together(tables);
    for (Table table : tables) {
      for (Constraint key : table.foreignKeys()) {
        foreignKey(table, key);
      }
    }
  }

  private void foreignKey(Table table, Constraint key) {
    TableId id = key.target().orElseThrow();
    Table target = database.table(id);
    String what = table.id() + " " + key.columns() + " to " + id;
    if (key.columns().size() > 1) {
      database.problem(Row.COMPOSITE_FOREIGN_KEY, what);
    }
    if (!id.schema().equals(TableId.PUBLIC)) {
      database.problem(Row.KEY_TO_OTHER_SCHEMA, what);
      return;
    }
    if (target.isUnseen()) {
      return;
    }
    if (!target.isElectrified()) {
      database.problem(Row.KEY_TO_PLAIN_TABLE, what);
    }
    if (target.columns().keySet().stream().filter(name -> !name.startsWith("_")).count() > 50) {
      database.problem(Row.REFERENCED_COLUMN_COUNT, what);
    }
    List<String> primary = target.key().map(Constraint::columns).orElse(List.of());
    if (!key.targetColumns().isEmpty() && !key.targetColumns().equals(primary)) {
      database.problem(Row.KEY_TO_UNIQUE_COLUMN, what);
    } else if (!types(table, key.columns()).equals(types(target, primary))) {
      database.problem(Row.FOREIGN_KEY_TYPE, what);
    }
  }

  private static List<String> types(Table table, List<String> columns) {
    return columns.stream()
        .map(table.columns()::get)
        .map(column -> column == null ? "" : column.type().toString())
        .toList();
  }
}
