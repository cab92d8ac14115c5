package dev.electrified.runtime.hibernate;

import dev.electrified.runtime.Difference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Differences as they are found, and in the order in which they are told. */
final class MappingDifferences {
  private static final Comparator<Found> ORDER =
      Comparator.comparing(Found::place)
          .thenComparing(found -> found.difference().kind())
          .thenComparing(found -> found.difference().found())
          .thenComparing(found -> found.difference().migrated());

  private final List<Found> all = new ArrayList<>();

  private record Found(Place place, Difference difference) {}

  void add(Difference.Kind kind, Place place, String mapped, String migrated) {
    all.add(new Found(place, new Difference(kind, place.toString(), migrated, mapped)));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** By class and attribute. */
  List<Difference> sorted() {
    return all.stream().sorted(ORDER).map(Found::difference).toList();
  }

  /** The classes that have any. */
  Set<String> classes() {
    Set<String> classes = new HashSet<>();
    all.forEach(found -> classes.add(found.place().owner()));
    return classes;
  }
}
