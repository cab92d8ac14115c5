package dev.electrified.processor.schema;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All tables, sequences and enum types of one module.
 *
 * @param tables by name, retired ones included
 * @param sequences by name
 * @param enumTypes by name
 */
public record Schema(
    SortedMap<String, Table> tables,
    SortedMap<String, Sequence> sequences,
    SortedMap<String, EnumType> enumTypes) {
  /** Nothing at all. */
  public static final Schema EMPTY = new Schema(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  /** Copies the maps. */
  public Schema {
    tables = Sorted.copy(tables);
    sequences = Sorted.copy(sequences);
    enumTypes = Sorted.copy(enumTypes);
  }

  /** A schema of these tables and sequences, without enum types. */
  public static Schema of(Iterable<Table> tables, Iterable<Sequence> sequences) {
    return of(tables, sequences, List.of());
  }

  /** A schema of these tables, sequences and enum types. */
  public static Schema of(
      Iterable<Table> tables, Iterable<Sequence> sequences, Iterable<EnumType> enumTypes) {
    return new Schema(
        Sorted.byKey(tables, Table::name),
        Sorted.byKey(sequences, Sequence::name),
        Sorted.byKey(enumTypes, EnumType::name));
  }

  /** The table of that name, if there is one. */
  public Optional<Table> findTable(String name) {
    return Optional.ofNullable(tables.get(name));
  }
}
