package dev.electrified.processor.linter;

import dev.electrified.processor.linter.Constraint.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table as the statements so far have left it. */
final class Table {
  /** What kind of relation it is. */
  enum Form {
    ORDINARY,
    VIEW,
    PARTITIONED,
    /** One that is written in a way clients cannot follow, or that is not kept for long. */
    UNUSUAL,
    /** One that no statement has made: another module's, or one from before the first. */
    UNSEEN
  }

  private final TableId id;
  private final Form form;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private boolean electrified;

  Table(TableId id, Form form) {
    this.id = id;
    this.form = form;
  }

  TableId id() {
    return id;
  }

  Form form() {
    return form;
  }

  boolean isUnseen() {
    return form == Form.UNSEEN;
  }

  boolean isElectrified() {
    return electrified;
  }

  void electrify(boolean on) {
    electrified = on;
  }

  Map<String, Column> columns() {
    return columns;
  }

  List<Constraint> constraints() {
    return constraints;
  }

  void add(Column column) {
    columns.put(column.name(), column);
    column.constraints().forEach(this::add);
  }

  /** Adds a constraint, named as PostgreSQL would where it has no name. */
  void add(Constraint constraint) {
    constraints.add(constraint);
  }

  Optional<Constraint> key() {
    return constraints.stream().filter(any -> any.kind() == Kind.PRIMARY_KEY).findFirst();
  }

  List<Constraint> foreignKeys() {
    return constraints.stream().filter(any -> any.kind() == Kind.FOREIGN_KEY).toList();
  }

  /** Foreign keys of this one column. */
  List<Constraint> foreignKeysOf(String column) {
    return foreignKeys().stream().filter(key -> key.columns().equals(List.of(column))).toList();
  }

  /** Foreign keys to a table. */
  List<Constraint> foreignKeysTo(TableId target) {
    return foreignKeys().stream().filter(key -> key.target().equals(Optional.of(target))).toList();
  }

  boolean isMissing(String column) {
    return !isUnseen() && !columns.containsKey(column);
  }
}
