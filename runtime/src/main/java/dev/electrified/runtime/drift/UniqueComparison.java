package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference.Kind;
import dev.electrified.runtime.catalog.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must be unique in a table, by columns. A unique index promises what a unique constraint
 * does, and neither its name nor the order of its columns changes that.
 */
final class UniqueComparison {
  private final Table table;
  private final LiveTable live;
  private final Differences differences;
  private final List<LiveTable.Index> unexplained;

  private UniqueComparison(Table table, LiveTable live, Differences differences) {
    this.table = table;
    this.live = live;
    this.differences = differences;
    this.unexplained = new ArrayList<>(live.indexes);
    unexplained.removeIf(index -> !index.unique());
  }

  static void compare(Table table, LiveTable live, Differences differences) {
    new UniqueComparison(table, live, differences).compare();
  }

  private void compare() {
    List<Table.Unique> unmatched = new ArrayList<>();
    List<Collection<String>> promised = new ArrayList<>();
    if (!live.key.isEmpty()) {
      promised.add(live.key);
    }
    for (Table.Unique migrated : table.uniques()) {
      if (live.indexes.stream().anyMatch(found -> isSame(migrated, found))) {
        promised.add(migrated.columns());
      } else {
        unmatched.add(migrated);
      }
    }
    // one may say what several were migrated for, and several what one was
    unexplained.removeIf(
        found -> table.uniques().stream().anyMatch(migrated -> isSame(migrated, found)));
    unmatched.forEach(this::unlike);
    for (LiveTable.Index found : unexplained) {
      if (rejectsMore(found, promised)) {
        differences.extra(
            Kind.UNIQUE, Shown.place(table.name(), found.columns()), IndexText.of(found));
      }
    }
  }

  private void unlike(Table.Unique migrated) {
    if (isOfGoneColumn(migrated)) {
      return;
    }
    Optional<LiveTable.Index> other =
        unexplained.stream()
            .filter(found -> found.name().equals(migrated.name()))
            .findFirst()
            .or(
                () ->
                    unexplained.stream()
                        .filter(found -> areSame(migrated.columns(), found.columns()))
                        .findFirst());
    String place = Shown.place(table.name(), migrated.columns());
    if (other.isPresent()) {
      unexplained.remove(other.get());
      differences.add(Kind.UNIQUE, place, IndexText.of(other.get()), IndexText.of(migrated));
    } else {
      differences.missing(Kind.UNIQUE, place, IndexText.of(migrated));
    }
  }

  private boolean isOfGoneColumn(Table.Unique migrated) {
    return migrated.columns().stream()
        .anyMatch(column -> table.retired().contains(column) && !live.columns.containsKey(column));
  }

  private static boolean isSame(Table.Unique migrated, LiveTable.Index found) {
    return found.unique()
        && found.valid()
        && found.isPlain()
        && !found.nullsAreEqual()
        && areSame(migrated.columns(), found.columns());
  }

  private static boolean areSame(Collection<String> some, Collection<String> others) {
    return Set.copyOf(some).equals(Set.copyOf(others));
  }

  /**
   * Whether there are rows that the database refuses for it alone: not when some of its columns are
   * unique already, nor when one of them is retired and thus NULL in every new row.
   */
  private boolean rejectsMore(LiveTable.Index found, List<Collection<String>> promised) {
    boolean isRetired =
        !found.nullsAreEqual() && !Collections.disjoint(found.columns(), table.retired());
    return !isRetired && promised.stream().noneMatch(found.columns()::containsAll);
  }
}
