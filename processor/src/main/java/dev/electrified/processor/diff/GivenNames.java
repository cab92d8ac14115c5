package dev.electrified.processor.diff;

import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sorted;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database that had been there calls constraints and indexes which the model does not name.
 * In the schema they have the names that a migration would give them; here stands what is known of
 * their real ones, by the key of their fact: {@link #UNKNOWN} until somebody says it, the name, or
 * {@link #ABSENT}.
 *
 * @param recorded as the snapshot has it that the migration starts from
 * @param names the same with the answers since
 */
public record GivenNames(SortedMap<String, String> recorded, SortedMap<String, String> names) {
  /** Nobody has said the name yet. */
  public static final String UNKNOWN = "?";

  /** The database does not have what the model has. */
  public static final String ABSENT = "-";

  /** Where migrations have made everything. */
  public static final GivenNames NONE = new GivenNames(new TreeMap<>(), new TreeMap<>());

  /** Copies the maps. */
  public GivenNames {
    recorded = Sorted.copy(recorded);
    names = Sorted.copy(names);
  }

  /**
   * What is known where both snapshots are.
   *
   * @param from that of the snapshot which the migration starts from
   * @param disk that of the snapshot as it lies there, which may have more answers
   */
  public static GivenNames of(SortedMap<String, String> from, SortedMap<String, String> disk) {
    if (from.isEmpty()) {
      return NONE;
    }
    SortedMap<String, String> names = new TreeMap<>(from);
    names.replaceAll((key, name) -> disk.getOrDefault(key, name));
    return new GivenNames(from, names);
  }

  /** All that an adopted schema has and the model does not name, none of it known. */
  public static SortedMap<String, String> unknown(Schema schema, Set<String> named) {
    SortedMap<String, String> names = new TreeMap<>();
    for (String key : facts(schema)) {
      if (!named.contains(key)) {
        names.put(key, UNKNOWN);
      }
    }
    return names;
  }

  /** The facts nobody has said a name of. */
  public Set<String> unknown() {
    if (names.isEmpty()) {
      return Set.of();
    }
    Set<String> unknown = new TreeSet<>(names.keySet());
    unknown.removeIf(key -> !isUnknown(key));
    return unknown;
  }

  /** Whether nobody has said the name of that fact. */
  public boolean isUnknown(String factKey) {
    return UNKNOWN.equals(names.get(factKey));
  }

  /** Whether the database does not have that fact. */
  public boolean isAbsent(String factKey) {
    return ABSENT.equals(names.get(factKey));
  }

  /** With the names that the model says by now. */
  public GivenNames declaredBy(Schema model, Set<String> named, Schema from) {
    if (names.isEmpty()) {
      return this;
    }
    SortedMap<String, String> answers = new TreeMap<>(names);
    for (Table table : from.tables().values()) {
      Table is = model.tables().get(table.name());
      if (is != null) {
        declared(table, is, named).forEach((key, name) -> answers.replace(key, UNKNOWN, name));
      }
    }
    return new GivenNames(recorded, answers);
  }

  /** The names that a model declares of what a table has, by the table's facts. */
  private static Map<String, String> declared(Table from, Table model, Set<String> named) {
    Map<String, String> names = new TreeMap<>();
    for (ForeignKey is : model.foreignKeys().values()) {
      String key = FactKey.foreignKey(model.name(), is.identity());
      if (named.contains(key)) {
        names.put(key, is.name());
      }
    }
    for (UniqueConstraint is : model.uniques().values()) {
      for (UniqueConstraint was : from.uniques().values()) {
        if (named.contains(FactKey.unique(model.name(), is.name()))
            && was.columns().equals(is.columns())) {
          names.put(FactKey.unique(from.name(), was.name()), is.name());
        }
      }
    }
    for (Index is : model.indexes().values()) {
      for (Index was : from.indexes().values()) {
        if (named.contains(FactKey.index(model.name(), is.name()))
            && was.columns().equals(is.columns())) {
          names.put(FactKey.index(from.name(), was.name()), is.name());
        }
      }
    }
    for (Check is : model.checks().values()) {
      for (Check was : from.checks().values()) {
        if (is instanceof SqlCheck one
            && one.named()
            && was instanceof SqlCheck other
            && one.sql().equals(other.sql())) {
          names.put(FactKey.check(from.name(), was.name()), is.name());
        }
      }
    }
    return names;
  }

  /** The schema with the names that are known. */
  public Schema in(Schema schema) {
    if (!anyIsKnown()) {
      return schema; // the very same, so that nobody has to compare them
    }
    SortedMap<String, Table> tables = new TreeMap<>(schema.tables());
    tables.replaceAll((name, table) -> in(table));
    return new Schema(tables, schema.sequences(), schema.enumTypes());
  }

  private boolean anyIsKnown() {
    for (String answer : names.values()) {
      if (isName(answer)) {
        return true;
      }
    }
    return false;
  }

  private Table in(Table table) {
    String name = table.name();
    SortedMap<String, ForeignKey> foreignKeys = new TreeMap<>();
    table
        .foreignKeys()
        .forEach(
            (identity, key) ->
                foreignKeys.put(
                    identity, key.named(name(FactKey.foreignKey(name, identity), key.name()))));
    SortedMap<String, Index> indexes = new TreeMap<>();
    for (Index index : table.indexes().values()) {
      String given = name(FactKey.index(name, index.name()), index.name());
      indexes.put(given, new Index(given, index.columns(), index.options()));
    }
    SortedMap<String, UniqueConstraint> uniques = new TreeMap<>();
    for (UniqueConstraint unique : table.uniques().values()) {
      String given = name(FactKey.unique(name, unique.name()), unique.name());
      uniques.put(given, new UniqueConstraint(given, unique.columns(), unique.options()));
    }
    SortedMap<String, Check> checks = new TreeMap<>();
    for (Check check : table.checks().values()) {
      String given = name(FactKey.check(name, check.name()), check.name());
      checks.put(given, check.withName(given));
    }
    return table.with(foreignKeys, indexes, uniques, checks);
  }

  private String name(String factKey, String provisional) {
    String name = names.getOrDefault(factKey, UNKNOWN);
    return isName(name) ? name : provisional;
  }

  private static boolean isName(String answer) {
    return !answer.equals(UNKNOWN) && !answer.equals(ABSENT);
  }

  /**
   * What the next snapshot has of it: what is still unknown; and answers as long as the snapshot
   * that the next migration starts from may not have them, be it that the constraint is gone.
   *
   * @param next the next schema
   * @param replaced whether that is the committed one, and not the one on disk
   */
  public SortedMap<String, String> remaining(Schema next, boolean replaced) {
    SortedMap<String, String> remaining = new TreeMap<>(names);
    if (names.isEmpty()) {
      return remaining;
    }
    Set<String> facts = facts(next);
    names.forEach(
        (key, name) -> {
          boolean open = !isName(name);
          boolean committed = name.equals(UNKNOWN) || (replaced && name.equals(recorded.get(key)));
          if (committed && !(open && facts.contains(key))) {
            remaining.remove(key);
          }
        });
    return remaining;
  }

  /** The facts whose names a model need not say. */
  private static Set<String> facts(Schema schema) {
    Set<String> facts = new TreeSet<>();
    for (Table table : schema.tables().values()) {
      String name = table.name();
      table.foreignKeys().keySet().forEach(one -> facts.add(FactKey.foreignKey(name, one)));
      table.indexes().keySet().forEach(one -> facts.add(FactKey.index(name, one)));
      table.uniques().keySet().forEach(one -> facts.add(FactKey.unique(name, one)));
      table.checks().values().forEach(one -> facts.add(FactKey.check(name, one.name())));
    }
    return facts;
  }

  /** The fact whose name the SQL of a change has to know, if there is one. */
  public static Optional<String> nameOf(Change change) {
    if (change instanceof Change.AlterForeignKey alter) {
      return Optional.of(FactKey.foreignKey(alter.table().name(), alter.from().identity()));
    }
    if (change instanceof Change.AlterIndex alter) {
      return Optional.of(FactKey.index(alter.table().name(), alter.from().name()));
    }
    if (change instanceof Change.AlterUnique alter) {
      return alter.from().map(one -> FactKey.unique(alter.table().name(), one.name()));
    }
    return change instanceof Change.AlterCheck alter
        ? alter.from().map(one -> FactKey.check(alter.table().name(), one.name()))
        : Optional.empty();
  }
}
