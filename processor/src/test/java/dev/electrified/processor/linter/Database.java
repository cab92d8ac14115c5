package dev.electrified.processor.linter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the statements so far have made, and what there is to say against them. */
final class Database {
  private final Level level;
  private final Map<TableId, Table> tables = new LinkedHashMap<>();
  private final Map<TableId, List<String>> enums = new HashMap<>();
  private final Map<String, Index> indexes = new HashMap<>();
  private final Set<String> indexesOfThisMigration = new LinkedHashSet<>();
  private final AccessRules rules = new AccessRules();
  private final Set<Problem> problems = new LinkedHashSet<>();
  private String statement = "";
  private String version = "";

  Database(Level level) {
    this.level = level;
  }

  boolean isReleased() {
    return level == Level.RELEASED;
  }

  /** From here on problems are those of this statement. */
  void begin(String text) {
    statement = text;
  }

  void problem(Row row, String what) {
    problems.add(new Problem(row, what, statement));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The table of this name; one nobody has seen where no statement made it. */
  Table table(TableId id) {
    return tables.computeIfAbsent(id, unseen -> new Table(unseen, Table.Form.UNSEEN));
  }

  List<Table> electrified() {
    return tables.values().stream().filter(Table::isElectrified).toList();
  }

  void add(Table table) {
    tables.put(table.id(), table);
  }

  void dropTable(TableId id) {
    tables.remove(id);
    indexes.values().removeIf(index -> index.table().equals(id));
  }

  void renameTable(Table table, String name) {
    tables.remove(table.id());
    Table renamed = new Table(new TableId(table.id().schema(), name), table.form());
    renamed.columns().putAll(table.columns());
    table.constraints().forEach(renamed::add);
    add(renamed);
  }

  void addEnum(TableId id, List<String> labels) {
    enums.put(id, new ArrayList<>(labels));
  }

  /** The labels of an enum type. */
  Optional<List<String>> labels(SqlType type) {
    return type.array() ? Optional.empty() : Optional.ofNullable(enums.get(type.name()));
  }

  void add(Index index) {
    indexes.put(index.name(), index);
    indexesOfThisMigration.add(index.name());
  }

  List<Index> indexes(TableId table) {
    return indexes.values().stream().filter(index -> index.table().equals(table)).toList();
  }

  Optional<Index> dropIndex(String name) {
    return Optional.ofNullable(indexes.remove(name));
  }

  boolean isIndexOfThisMigration(String name) {
    return indexesOfThisMigration.contains(name);
  }

  Optional<Index> index(String name) {
    return Optional.ofNullable(indexes.get(name));
  }

  void endMigration() {
    indexesOfThisMigration.clear();
  }

  AccessRules rules() {
    return rules;
  }

  /** Takes a version for clients, which must be greater than the one before. */
  void version(String next) {
    if (next.compareTo(version) <= 0 || next.length() > 255) {
      problem(Row.VERSION, next);
    }
    version = next;
  }
}
