package dev.electrified.processor.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What differs between two maps, each list sorted by key. What is equal on both sides is left out.
 *
 * @param added values of {@code to} whose key {@code from} has not
 * @param removed values of {@code from} whose key {@code to} has not
 * @param changed values of one key that are not equal
 */
record KeyedDiff<T>(List<T> added, List<T> removed, List<Pair<T>> changed) {
  /** Two values of one key that are not equal. */
  record Pair<T>(T from, T to) {}

  /** Compares the values of equal keys. */
  static <T> KeyedDiff<T> between(SortedMap<String, T> from, SortedMap<String, T> to) {
    List<T> added = new ArrayList<>();
    List<T> removed = new ArrayList<>();
    List<Pair<T>> changed = new ArrayList<>();
    for (Map.Entry<String, T> entry : from.entrySet()) {
      T counterpart = to.get(entry.getKey());
      if (counterpart == null) {
        removed.add(entry.getValue());
      } else if (!counterpart.equals(entry.getValue())) {
        changed.add(new Pair<>(entry.getValue(), counterpart));
      }
    }
    for (Map.Entry<String, T> entry : to.entrySet()) {
      if (!from.containsKey(entry.getKey())) {
        added.add(entry.getValue());
      }
    }
    return new KeyedDiff<>(added, removed, changed);
  }
}
