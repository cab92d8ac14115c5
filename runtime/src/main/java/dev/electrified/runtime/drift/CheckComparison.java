package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference.Kind;
import dev.electrified.runtime.catalog.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The check constraints of a table, by name, which is all that the catalogue tells of them; those
 * that were there before the migrations by their columns; and exclusion constraints, of which no
 * migration makes any.
 */
final class CheckComparison {
  /** With which PostgreSQL begins the definition of a check. */
  private static final String WORD = "CHECK ";

  private CheckComparison() {}

  static void compare(Table table, LiveTable live, Differences differences) {
    Map<String, LiveTable.Check> checks = new HashMap<>();
    live.checks.forEach(check -> checks.put(check.name(), check));
    String place = Shown.table(table.name());
    for (String name : table.checks()) {
      LiveTable.Check found = checks.get(name);
      String migrated = "check " + Shown.name(name);
      if (found == null) {
        // of a column that is retired and gone, perhaps: the catalogue does not say
        if (live.columns.keySet().containsAll(table.retired())) {
          differences.missing(Kind.CHECK, place, migrated);
        }
      } else if (!found.validity().isEmpty()) {
        differences.add(Kind.CHECK, place, Shown.but(migrated, found.validity()), migrated);
      }
    }
    List<LiveTable.Check> others = new ArrayList<>(live.checks);
    others.removeIf(check -> table.checks().contains(check.name()));
    compareUnnamed(table, others, differences);
    for (LiveTable.Check found : others) {
      if (Collections.disjoint(found.columns(), table.retired())) {
        differences.extra(
            found.exclusion() ? Kind.UNIQUE : Kind.CHECK,
            Shown.place(table.name(), found.columns()),
            text(found));
      }
    }
  }

  /** Those that are found are no longer among the others. */
  private static void compareUnnamed(
      Table table, List<LiveTable.Check> others, Differences differences) {
    List<List<String>> unnamed = new ArrayList<>(table.unnamedChecks());
    unnamed.sort(Comparator.comparing(List::isEmpty)); // what may be any comes last
    for (List<String> columns : unnamed) {
      Optional<LiveTable.Check> found =
          others.stream()
              .filter(check -> !check.exclusion())
              .filter(
                  check ->
                      columns.isEmpty() || Set.copyOf(columns).equals(Set.copyOf(check.columns())))
              .findFirst();
      if (found.isPresent()) {
        others.remove(found.get());
      } else if (!columns.isEmpty()) {
        differences.missing(Kind.CHECK, Shown.place(table.name(), columns), "a check");
      }
    }
  }

  private static String text(LiveTable.Check found) {
    String name = Shown.name(found.name());
    String definition = found.definition();
    return definition.startsWith(WORD)
        ? "check " + name + " " + definition.substring(WORD.length())
        : name + " " + definition;
  }
}
