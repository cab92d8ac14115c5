package dev.electrified.processor.diff;

import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the way from the schema of the snapshot to that of the model. Every difference becomes a
 * change; which of them may be made is not judged here.
 *
 * <p>First what the model has no more is carried over, marked as retired; then the two sides are
 * compared, table by table and part by part.
 */
public final class SchemaDiffer {
  private SchemaDiffer() {}

  /**
   * Compares two schemas.
   *
   * @param from the schema of the snapshot, retired and relaxed things included
   * @param model the schema of this compile's entities; nothing in it is retired or relaxed
   * @return the ordered changes, and the schema they lead to. Two schemas without a change between
   *     them can still differ in {@code to}: in the classes that map a table, or in a column that
   *     no longer requires the value which the database never required
   */
  public static Evolution diff(Schema from, Schema model) {
    if (from.equals(model)) {
      return new Evolution(from, from, List.of());
    }
    Schema to = Retirement.carry(from, model);
    List<Change> changes = new ArrayList<>(newSchemas(from, to));
    changes.addAll(diffEnumTypes(from, to));
    changes.addAll(diffSequences(from, to));
    KeyedDiff<Table> tables = KeyedDiff.between(from.tables(), to.tables());
    changes.addAll(NewTables.diff(tables.added()));
    for (KeyedDiff.Pair<Table> pair : tables.changed()) {
      changes.addAll(TableDiffer.diff(pair.from(), pair.to()));
    }
    return new Evolution(from, to, ChangeOrder.order(changes));
  }

  /** The default schema and {@code public} are there; others may be. */
  private static List<Change> newSchemas(Schema from, Schema to) {
    SortedSet<String> names = schemas(to);
    names.removeAll(schemas(from));
    names.removeAll(Set.of("", "public"));
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      changes.add(new Change.CreateSchema(name));
    }
    return changes;
  }

  private static SortedSet<String> schemas(Schema schema) {
    SortedSet<String> names = new TreeSet<>();
    for (String table : schema.tables().keySet()) {
      names.add(TableName.parse(table).schema());
    }
    for (String sequence : schema.sequences().keySet()) {
      names.add(TableName.parse(sequence).schema());
    }
    return names;
  }

  private static List<Change> diffEnumTypes(Schema from, Schema to) {
    List<Change> changes = new ArrayList<>();
    KeyedDiff<EnumType> diff = KeyedDiff.between(from.enumTypes(), to.enumTypes());
    for (EnumType type : diff.added()) {
      changes.add(new Change.CreateEnumType(type));
    }
    for (KeyedDiff.Pair<EnumType> pair : diff.changed()) {
      changes.add(new Change.AlterEnumType(pair.from(), pair.to()));
    }
    return changes;
  }

  private static List<Change> diffSequences(Schema from, Schema to) {
    List<Change> changes = new ArrayList<>();
    KeyedDiff<Sequence> diff = KeyedDiff.between(from.sequences(), to.sequences());
    for (Sequence sequence : diff.added()) {
      changes.add(new Change.CreateSequence(sequence));
    }
    for (KeyedDiff.Pair<Sequence> pair : diff.changed()) {
      changes.add(new Change.AlterSequence(pair.from(), pair.to()));
    }
    return changes;
  }
}
