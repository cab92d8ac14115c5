package dev.electrified.processor.schema;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All tables and sequences of one module.
 *
 * @param tables by name, retired ones included
 * @param sequences by name
 */
public record Schema(SortedMap<String, Table> tables, SortedMap<String, Sequence> sequences) {
  /** Nothing at all. */
  public static final Schema EMPTY = new Schema(new TreeMap<>(), new TreeMap<>());

  /** Copies the maps. */
  public Schema {
    tables = Sorted.copy(tables);
    sequences = Sorted.copy(sequences);
  }

  /** A schema of these tables and sequences. */
  public static Schema of(Iterable<Table> tables, Iterable<Sequence> sequences) {
    return new Schema(Sorted.byKey(tables, Table::name), Sorted.byKey(sequences, Sequence::name));
  }

  /** The table of that name, if there is one. */
  public Optional<Table> findTable(String name) {
    return Optional.ofNullable(tables.get(name));
  }
}
