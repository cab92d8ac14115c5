package dev.electrified.processor.snapshot;

import dev.electrified.processor.diff.ColumnRename;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sorted;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the database has by other hands than those of our migrations.
 *
 * @param baseline whether the first snapshot was that of a database which had been there
 * @param names what the database calls constraints and indexes that the model does not name, by
 *     their facts, as {@code GivenNames} tells
 * @param accepted tokens of the changes that the last migration left to people, as {@code
 *     ChangeToken} makes them
 */
public record ByHand(
    boolean baseline, SortedMap<String, String> names, SortedSet<String> accepted) {
  /** Nothing: migrations have made it all. */
  public static final ByHand NOTHING = new ByHand(false, new TreeMap<>(), new TreeSet<>());

  /** Copies the map and the set. */
  public ByHand {
    names = Sorted.copy(names);
    accepted = Collections.unmodifiableSortedSet(new TreeSet<>(accepted));
  }

  /** The same, as it is once a column of that schema has another name. */
  ByHand after(ColumnRename rename, Schema schema) {
    return new ByHand(baseline, rename.in(names, schema), accepted);
  }
}
