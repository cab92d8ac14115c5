package dev.electrified.processor.schema;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A table with all that belongs to it. Fifteen components, since a table has that many kinds of
 * things; {@link #builder(String, PrimaryKey)} names them. The file is long for the same reason.
 *
 * @param name as PostgreSQL stores it, qualified as {@link TableName} has it
 * @param entities canonical names of the classes that map it
 * @param columns by name, retired ones included
 * @param key the primary key, or {@link PrimaryKey#NONE}
 * @param foreignKeys by {@link ForeignKey#identity()}
 * @param indexes by name
 * @param uniques by name
 * @param checks by name
 * @param electrified whether Electric replicates it
 * @param accessRules by {@link AccessRule#identity()}
 * @param retired whether its entity is gone; the table stays in the database
 * @param comment what {@code comment on table} says; any text
 * @param options text appended to {@code create table (…)}
 * @param rows what is put into it when it is made, by {@link Row#key()}
 * @param replaces by column, the old column that fills it when it is new
 */
public record Table(
    String name,
    SortedSet<String> entities,
    SortedMap<String, Column> columns,
    PrimaryKey key,
    SortedMap<String, ForeignKey> foreignKeys,
    SortedMap<String, Index> indexes,
    SortedMap<String, UniqueConstraint> uniques,
    SortedMap<String, Check> checks,
    boolean electrified,
    SortedMap<String, AccessRule> accessRules,
    boolean retired,
    Optional<String> comment,
    Optional<String> options,
    SortedMap<String, Row> rows,
    SortedMap<String, String> replaces) {

  /** Checks the text, copies all collections. */
  public Table {
    options.ifPresent(SqlFragment::require);
    rows = Sorted.copy(rows);
    replaces = Sorted.copy(replaces);
    entities = Collections.unmodifiableSortedSet(new TreeSet<>(entities));
    columns = Sorted.copy(columns);
    foreignKeys = Sorted.copy(foreignKeys);
    indexes = Sorted.copy(indexes);
    uniques = Sorted.copy(uniques);
    checks = Sorted.copy(checks);
    accessRules = Sorted.copy(accessRules);
  }

  /** Starts a table of that name and key. */
  public static Builder builder(String name, PrimaryKey key) {
    return new Builder(name, key);
  }

  /** Starts from this table, to change parts of it. */
  public Builder toBuilder() {
    Builder builder = new Builder(name, key);
    builder.entities.addAll(entities);
    builder.columns.putAll(columns);
    builder.foreignKeys.putAll(foreignKeys);
    builder.indexes.putAll(indexes);
    builder.uniques.putAll(uniques);
    builder.checks.putAll(checks);
    builder.accessRules.putAll(accessRules);
    builder.electrified = electrified;
    builder.retired = retired;
    builder.comment = comment;
    builder.options = options;
    builder.rows.putAll(rows);
    builder.replaces.putAll(replaces);
    return builder;
  }

  /** The same table without access rules. */
  public Table withoutAccessRules() {
    Builder builder = toBuilder();
    builder.accessRules.clear();
    return builder.build();
  }

  /** The same table with these foreign keys, indexes and constraints. */
  public Table with(
      SortedMap<String, ForeignKey> newForeignKeys,
      SortedMap<String, Index> newIndexes,
      SortedMap<String, UniqueConstraint> newUniques,
      SortedMap<String, Check> newChecks) {
    Builder builder = toBuilder();
    builder.foreignKeys.clear();
    builder.foreignKeys.putAll(newForeignKeys);
    builder.indexes.clear();
    builder.indexes.putAll(newIndexes);
    builder.uniques.clear();
    builder.uniques.putAll(newUniques);
    builder.checks.clear();
    builder.checks.putAll(newChecks);
    return builder.build();
  }

  /** The name, in its parts. */
  public TableName qualifiedName() {
    return TableName.parse(name);
  }

  /** The column of that name, if there is one. */
  public Optional<Column> findColumn(String column) {
    return Optional.ofNullable(columns.get(column));
  }

  /** Gathers the parts of a table; later parts replace earlier ones of the same key. */
  public static final class Builder {
    private final String name;
    private PrimaryKey key;
    private final SortedSet<String> entities = new TreeSet<>();
    private final SortedMap<String, Column> columns = new TreeMap<>();
    private final SortedMap<String, ForeignKey> foreignKeys = new TreeMap<>();
    private final SortedMap<String, Index> indexes = new TreeMap<>();
    private final SortedMap<String, UniqueConstraint> uniques = new TreeMap<>();
    private final SortedMap<String, Check> checks = new TreeMap<>();
    private final SortedMap<String, AccessRule> accessRules = new TreeMap<>();
    private boolean electrified;
    private boolean retired;
    private Optional<String> comment = Optional.empty();
    private Optional<String> options = Optional.empty();
    private final SortedMap<String, Row> rows = new TreeMap<>();
    private final SortedMap<String, String> replaces = new TreeMap<>();

    private Builder(String name, PrimaryKey key) {
      this.name = name;
      this.key = key;
    }

    /** The key so far. */
    public PrimaryKey key() {
      return key;
    }

    /** The foreign key on these columns to that table, if there is one so far. */
    public Optional<ForeignKey> findForeignKey(List<String> on, String references) {
      return Optional.ofNullable(foreignKeys.get(ForeignKey.identity(on, references)));
    }

    /** A foreign key on these columns to another table than that one. */
    public Optional<ForeignKey> findOtherForeignKey(List<String> on, String references) {
      for (ForeignKey foreignKey : foreignKeys.values()) {
        if (foreignKey.columns().equals(on) && !foreignKey.references().equals(references)) {
          return Optional.of(foreignKey);
        }
      }
      return Optional.empty();
    }

    /** Another key. */
    public Builder key(PrimaryKey value) {
      key = value;
      return this;
    }

    /** A class that maps this table. */
    public Builder entity(String className) {
      entities.add(className);
      return this;
    }

    /** A column. */
    public Builder column(Column column) {
      columns.put(column.name(), column);
      return this;
    }

    /** The column of that name, if there is one so far. */
    public Optional<Column> findColumn(String column) {
      return Optional.ofNullable(columns.get(column));
    }

    /** A foreign key. */
    public Builder foreignKey(ForeignKey foreignKey) {
      foreignKeys.put(foreignKey.identity(), foreignKey);
      return this;
    }

    /** An index. */
    public Builder index(Index index) {
      indexes.put(index.name(), index);
      return this;
    }

    /** A unique constraint. */
    public Builder unique(UniqueConstraint unique) {
      uniques.put(unique.name(), unique);
      return this;
    }

    /** A check constraint. */
    public Builder check(Check check) {
      checks.put(check.name(), check);
      return this;
    }

    /** An access rule. */
    public Builder accessRule(AccessRule rule) {
      accessRules.put(rule.identity(), rule);
      return this;
    }

    /** Whether Electric replicates the table. */
    public Builder electrified(boolean value) {
      electrified = value;
      return this;
    }

    /** Whether the table's entity is gone. */
    public Builder retired(boolean value) {
      retired = value;
      return this;
    }

    /** The comment on the table. */
    public Builder comment(Optional<String> text) {
      comment = text;
      return this;
    }

    /** The text behind the table's definition. */
    public Builder options(Optional<String> text) {
      options = text;
      return this;
    }

    /** A row that is put in when the table is made. */
    public Builder row(Row row) {
      rows.put(row.key(), row);
      return this;
    }

    /** That a column, when it is new, is filled with the values of another one. */
    public Builder replaces(String column, String replaced) {
      replaces.put(column, replaced);
      return this;
    }

    /** The table. */
    public Table build() {
      return new Table(
          name,
          entities,
          columns,
          key,
          foreignKeys,
          indexes,
          uniques,
          checks,
          electrified,
          accessRules,
          retired,
          comment,
          options,
          rows,
          replaces);
    }
  }
}
