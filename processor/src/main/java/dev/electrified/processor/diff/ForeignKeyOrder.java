package dev.electrified.processor.diff;

import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tables in an order in which they can be created: by name, each one preceded by the tables it
 * refers to. In a cycle, the table through which the cycle is entered comes last, so that only the
 * foreign keys that close the cycle point ahead.
 */
final class ForeignKeyOrder {
  private final SortedMap<String, Table> waiting = new TreeMap<>();
  private final Set<String> entered = new HashSet<>();
  private final List<Table> ordered = new ArrayList<>();

  private ForeignKeyOrder(Iterable<Table> tables) {
    for (Table table : tables) {
      waiting.put(table.name(), table);
    }
  }

  /** The same tables, parents first. Foreign keys to other tables and to itself do not count. */
  static List<Table> order(Iterable<Table> tables) {
    ForeignKeyOrder order = new ForeignKeyOrder(tables);
    for (Table table : order.waiting.values()) {
      order.place(table);
    }
    return order.ordered;
  }

  /** Walks depth first, without recursion: chains of references can be thousands of tables long. */
  private void place(Table start) {
    Deque<Step> path = new ArrayDeque<>();
    enter(start, path);
    while (!path.isEmpty()) {
      Step step = path.getLast();
      if (step.parents.hasNext()) {
        enter(step.parents.next(), path);
      } else {
        ordered.add(step.table);
        path.removeLast();
      }
    }
  }

  private void enter(Table table, Deque<Step> path) {
    if (entered.add(table.name())) {
      path.addLast(new Step(table, parentsOf(table).iterator()));
    }
  }

  private List<Table> parentsOf(Table table) {
    SortedSet<String> names = new TreeSet<>();
    for (ForeignKey foreignKey : table.foreignKeys().values()) {
      names.add(foreignKey.references());
    }
    List<Table> parents = new ArrayList<>();
    for (String name : names) {
      Table parent = waiting.get(name);
      if (parent != null) {
        parents.add(parent);
      }
    }
    return parents;
  }

  /** A table on the path, and those of its parents that were not looked at yet. */
  private record Step(Table table, Iterator<Table> parents) {}
}
