package dev.electrified.processor.schema;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Sorted, unmodifiable copies, so that no map order ever reaches a file. */
public final class Sorted {
  private Sorted() {}

  /** An unmodifiable copy sorted by key, in code unit order. */
  public static <T> SortedMap<String, T> copy(SortedMap<String, T> map) {
    return map.isEmpty()
        ? Collections.emptySortedMap()
        : Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /** The values by their keys; of several values with one key the last one stays. */
  public static <T> SortedMap<String, T> byKey(Iterable<T> values, Function<T, String> key) {
    SortedMap<String, T> map = new TreeMap<>();
    for (T value : values) {
      map.put(key.apply(value), value);
    }
    return map;
  }
}
