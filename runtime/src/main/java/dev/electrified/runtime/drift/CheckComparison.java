package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference.Kind;
import dev.electrified.runtime.catalog.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The check constraints of a table, by name, which is all that the catalogue tells of them; and
 * exclusion constraints, of which no migration makes any.
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
    for (LiveTable.Check found : live.checks) {
      if (!table.checks().contains(found.name())
          && Collections.disjoint(found.columns(), table.retired())) {
        differences.extra(
            found.exclusion() ? Kind.UNIQUE : Kind.CHECK,
            Shown.place(table.name(), found.columns()),
            text(found));
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
