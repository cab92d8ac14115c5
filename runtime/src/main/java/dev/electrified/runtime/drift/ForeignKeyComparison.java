package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference.Kind;
import dev.electrified.runtime.catalog.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The foreign keys of a table, by what they say: their names differ without harm. */
final class ForeignKeyComparison {
  private final Table table;
  private final LiveTable live;
  private final Differences differences;
  private final List<LiveTable.ForeignKey> unexplained;

  private ForeignKeyComparison(Table table, LiveTable live, Differences differences) {
    this.table = table;
    this.live = live;
    this.differences = differences;
    this.unexplained = new ArrayList<>(live.foreignKeys);
  }

  static void compare(Table table, LiveTable live, Differences differences) {
    new ForeignKeyComparison(table, live, differences).compare();
  }

  private void compare() {
    List<Table.ForeignKey> unmatched = new ArrayList<>();
    for (Table.ForeignKey migrated : table.foreignKeys()) {
      if (live.foreignKeys.stream().noneMatch(found -> isSame(migrated, found))) {
        unmatched.add(migrated);
      }
    }
    // one may say what several were migrated for, and several what one was
    unexplained.removeIf(
        found -> table.foreignKeys().stream().anyMatch(migrated -> isSame(migrated, found)));
    unmatched.forEach(this::unlike);
    for (LiveTable.ForeignKey found : unexplained) {
      if (Collections.disjoint(found.columns(), table.retired())) {
        differences.extra(Kind.FOREIGN_KEY, place(found.columns()), text(found));
      }
    }
  }

  private void unlike(Table.ForeignKey migrated) {
    if (!live.columns.keySet().containsAll(retiredOf(migrated.columns()))) {
      return;
    }
    Optional<LiveTable.ForeignKey> other =
        unexplained.stream()
            .filter(found -> Set.copyOf(found.columns()).equals(Set.copyOf(migrated.columns())))
            .findFirst();
    if (other.isPresent()) {
      unexplained.remove(other.get());
      differences.add(
          Kind.FOREIGN_KEY, place(migrated.columns()), text(other.get()), text(migrated));
    } else {
      differences.missing(Kind.FOREIGN_KEY, place(migrated.columns()), text(migrated));
    }
  }

  private Set<String> retiredOf(List<String> columns) {
    Set<String> retired = new HashSet<>(columns);
    retired.retainAll(table.retired());
    return retired;
  }

  private static boolean isSame(Table.ForeignKey migrated, LiveTable.ForeignKey found) {
    return found.validity().isEmpty()
        && found.references().equals(Shown.table(migrated.references()))
        && (migrated.special() || found.actions().equals(action(migrated)))
        && pairs(found.columns(), found.referencedColumns())
            .equals(pairs(migrated.columns(), migrated.referencedColumns()));
  }

  /** Which column refers to which; their order does not matter. */
  private static Set<List<String>> pairs(List<String> columns, List<String> referenced) {
    Set<List<String>> pairs = new HashSet<>();
    for (int i = 0; i < Math.min(columns.size(), referenced.size()); i++) {
      pairs.add(List.of(columns.get(i), referenced.get(i)));
    }
    return pairs;
  }

  private static String action(Table.ForeignKey migrated) {
    return migrated.onDelete().equals("no_action")
        ? ""
        : "on delete " + migrated.onDelete().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String place(List<String> columns) {
    return Shown.place(table.name(), columns);
  }

  private static String text(Table.ForeignKey migrated) {
    return text(
        migrated.name(),
        Shown.table(migrated.references()),
        migrated.referencedColumns(),
        action(migrated));
  }

  private static String text(LiveTable.ForeignKey found) {
    return Shown.but(
        text(found.name(), found.references(), found.referencedColumns(), found.actions()),
        found.validity());
  }

  private static String text(String name, String table, List<String> columns, String actions) {
    return Shown.words(
        "foreign key",
        Shown.name(name),
        "references",
        table,
        columns.isEmpty() ? "" : Shown.names(columns),
        actions);
  }
}
