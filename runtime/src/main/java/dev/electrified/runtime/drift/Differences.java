package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what the comparisons find. */
final class Differences {
  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::subject)
          .thenComparing(Difference::kind)
          .thenComparing(Difference::found)
          .thenComparing(Difference::migrated);

  private final List<Difference> differences = new ArrayList<>();

  void add(Difference.Kind kind, String subject, String found, String migrated) {
    differences.add(new Difference(kind, subject, migrated, found));
  }

  /** There is nothing of what was migrated. */
  void missing(Difference.Kind kind, String subject, String migrated) {
    add(kind, subject, Difference.NOTHING, migrated);
  }

  /** There is something, and nothing of it was migrated. */
  void extra(Difference.Kind kind, String subject, String found) {
    add(kind, subject, found, Difference.NOTHING);
  }

  /** Sorted by table and column; each once, though two modules should tell of the same table. */
  List<Difference> sorted() {
    return differences.stream().distinct().sorted(ORDER).toList();
  }
}
