package dev.electrified.processor.diff;

import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts changes into the order in which they can be made: phase by phase, in a phase by name of the
 * table, for one table in the order given. Two phases go by foreign keys instead, parents first:
 * the creation of tables, given in that order already, and their electrification.
 */
final class ChangeOrder {
  private static final ChangeSlots SLOTS = new ChangeSlots();

  /** A change and its place. */
  private record Placed(Change change, ChangeSlots.Slot slot) {
    /** By table, but for new tables, which are in order. */
    String rank() {
      return slot.phase() == ChangeSlots.Phase.TABLES ? "" : slot.name();
    }
  }

  private ChangeOrder() {}

  /** The same changes, in order. */
  static List<Change> order(List<Change> changes) {
    List<Placed> placed = new ArrayList<>(changes.size());
    for (Change change : changes) {
      placed.add(new Placed(change, change.accept(SLOTS)));
    }
    placed.sort(
        Comparator.comparing((Placed one) -> one.slot().phase()).thenComparing(Placed::rank));
    List<Change> ordered = new ArrayList<>(placed.size());
    int electrification = 0;
    for (Placed one : placed) {
      ordered.add(one.change());
      if (one.slot().phase().compareTo(ChangeSlots.Phase.ELECTRIFICATION) < 0) {
        electrification++;
      }
    }
    orderParentsFirst(ordered, electrification);
    return ordered;
  }

  /** Reorders the electrifications, a run that begins at that index. */
  private static void orderParentsFirst(List<Change> changes, int start) {
    List<Table> tables = new ArrayList<>();
    Set<String> existing = new HashSet<>();
    int end = start;
    while (end < changes.size() && changes.get(end) instanceof Change.EnableElectric enable) {
      tables.add(enable.table());
      if (enable.existing()) {
        existing.add(enable.table().name());
      }
      end++;
    }
    int at = start;
    for (Table table : ForeignKeyOrder.order(tables)) {
      changes.set(at, new Change.EnableElectric(table, existing.contains(table.name())));
      at++;
    }
  }
}
