package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference.Kind;
import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.Table;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which tables Electric replicates. What cannot be read never passes: a database that was migrated
 * without Electric's statements looks the same but for this.
 */
final class ElectricComparison {
  private static final String ELECTRIFIED = "electrified";
  private static final String NOT_ELECTRIFIED = "not electrified";

  private final LiveSchema schema;
  private final Differences differences;

  private ElectricComparison(LiveSchema schema, Differences differences) {
    this.schema = schema;
    this.differences = differences;
  }

  static void compare(Collection<Catalog> catalogs, LiveSchema schema, Differences differences) {
    ElectricComparison comparison = new ElectricComparison(schema, differences);
    switch (schema.electric().state()) {
      case NOT_ASKED -> {}
      case UNREADABLE -> comparison.unreadable(catalogs);
      case NO_SCHEMA -> comparison.compare(catalogs, ", no schema electric");
      case NO_TABLE -> comparison.compare(catalogs, ", no table electric.electrified");
      case READ -> comparison.compare(catalogs, "");
    }
  }

  private void unreadable(Collection<Catalog> catalogs) {
    long count =
        catalogs.stream()
            .flatMap(catalog -> catalog.tables().values().stream())
            .filter(Table::electrified)
            .map(Table::name)
            .distinct()
            .count();
    differences.add(
        Kind.ELECTRIFIED,
        "electric.electrified",
        "not readable by " + Shown.name(schema.role()),
        count == 1 ? "1 electrified table" : count + " electrified tables");
  }

  private void compare(Collection<Catalog> catalogs, String reason) {
    for (Catalog catalog : catalogs) {
      catalog.tables().values().forEach(table -> compare(table, reason));
    }
  }

  private void compare(Table table, String reason) {
    @Nullable LiveTable live = schema.tables().get(table.name());
    if (live == null || !live.kind.holdsRows()) {
      return;
    }
    String place = Shown.table(table.name());
    @Nullable Boolean isSame = schema.electric().tables().get(table.name());
    if (!table.electrified()) {
      if (Boolean.TRUE.equals(isSame)) {
        differences.add(Kind.ELECTRIFIED, place, ELECTRIFIED, NOT_ELECTRIFIED);
      }
    } else if (isSame == null) {
      differences.add(Kind.ELECTRIFIED, place, NOT_ELECTRIFIED + reason, ELECTRIFIED);
    } else if (!isSame) {
      differences.add(
          Kind.ELECTRIFIED,
          place,
          NOT_ELECTRIFIED + ", made anew since Electric knew it",
          ELECTRIFIED);
    }
  }
}
