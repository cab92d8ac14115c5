package dev.electrified.processor.snapshot;

import dev.electrified.processor.schema.Sorted;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the database has by other hands than those of our migrations.
 *
 * @param baseline whether the first snapshot was that of a database which had been there
 * @param names what the database calls constraints and indexes that the model does not name, by
 *     their facts, as {@code GivenNames} tells
 */
public record ByHand(boolean baseline, SortedMap<String, String> names) {
  /** Nothing: migrations have made it all. */
  public static final ByHand NOTHING = new ByHand(false, new TreeMap<>());

  /** Copies the map. */
  public ByHand {
    names = Sorted.copy(names);
  }
}
