package dev.electrified.runtime.drift;

import dev.electrified.runtime.Difference.Kind;
import dev.electrified.runtime.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plain indexes of a table, by columns and directions. One too many is no difference: it
 * refuses nothing.
 */
final class IndexComparison {
  private final Table table;
  private final LiveTable live;
  private final Differences differences;

  private IndexComparison(Table table, LiveTable live, Differences differences) {
    this.table = table;
    this.live = live;
    this.differences = differences;
  }

  static void compare(Table table, LiveTable live, Differences differences) {
    IndexComparison comparison = new IndexComparison(table, live, differences);
    table.indexes().forEach(comparison::index);
  }

  private void index(Table.Index migrated) {
    List<String> columns = new ArrayList<>();
    List<Boolean> descending = new ArrayList<>();
    for (Table.Index.Part part : migrated.parts()) {
      if (table.retired().contains(part.column()) && !live.columns.containsKey(part.column())) {
        return;
      }
      columns.add(part.column());
      descending.add(part.descending());
    }
    List<LiveTable.Index> alike =
        live.indexes.stream()
            .filter(found -> found.columns().equals(columns))
            .filter(found -> found.descending().equals(descending))
            .toList();
    if (alike.stream().anyMatch(found -> migrated.special() ? found.valid() : serves(found))) {
      return;
    }
    Optional<LiveTable.Index> other =
        alike.stream()
            .findFirst()
            .or(
                () ->
                    live.indexes.stream()
                        .filter(found -> found.name().equals(migrated.name()))
                        .findFirst());
    String place = Shown.place(table.name(), columns);
    if (other.isPresent()) {
      differences.add(Kind.INDEX, place, IndexText.of(other.get()), IndexText.of(migrated));
    } else {
      differences.missing(Kind.INDEX, place, IndexText.of(migrated));
    }
  }

  private static boolean serves(LiveTable.Index found) {
    return found.valid() && found.isPlain() && found.method().equals("btree");
  }
}
