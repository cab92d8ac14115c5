package dev.electrified.processor.check;

import dev.electrified.processor.mapping.MappedEntity;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.mapping.MappedModel.ResolvedGrant;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The ways that foreign keys lead from one table to another, no table twice. */
final class ScopePaths {
  /** More are not looked for: a message lists them. */
  static final int MOST = 4;

  /** A model in which every table refers to every other has more ways than there is time. */
  private static final int STEPS = 10_000;

  private final Map<String, List<ForeignKey>> keys = new TreeMap<>();
  private final Map<String, Set<String>> referrers = new HashMap<>();
  private final Map<String, Map<String, String>> attributes = new HashMap<>();
  private final Map<String, List<List<String>>> known = new HashMap<>();

  ScopePaths(MappedModel model) {
    for (ResolvedGrant resolved : model.grants()) {
      addNames(resolved.ruled().table().name(), resolved.ruled().columns());
    }
    add(model.schema().tables().values());
    add(model.foreign().values());
    for (MappedEntity mapped : model.entities().values()) {
      addNames(mapped.table().name(), mapped.columns());
    }
  }

  private void addNames(String table, Map<String, String> columns) {
    Map<String, String> ofTable = attributes.computeIfAbsent(table, name -> new HashMap<>());
    columns.forEach((path, column) -> ofTable.merge(column, path, ScopePaths::first));
  }

  private static String first(String one, String other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void add(Collection<Table> tables) {
    for (Table table : tables) {
      keys.put(table.name(), List.copyOf(table.foreignKeys().values()));
      for (ForeignKey key : table.foreignKeys().values()) {
        referrers.computeIfAbsent(key.references(), name -> new HashSet<>()).add(table.name());
      }
    }
  }

  /** Where a foreign key on that column alone leads to. */
  Optional<String> target(String table, String column) {
    for (ForeignKey key : keys.getOrDefault(table, List.of())) {
      if (key.columns().equals(List.of(column))) {
        return Optional.of(key.references());
      }
    }
    return Optional.empty();
  }

  /** The ways, each as a path of attributes, short ones first; at most {@link #MOST}. */
  List<String> find(String from, String to) {
    List<String> texts = new ArrayList<>();
    for (List<String> path :
        known.computeIfAbsent(from + "\n" + to, pair -> new Search(to).from(from))) {
      texts.add(String.join(".", path));
    }
    return texts;
  }

  private String attribute(String table, ForeignKey key) {
    String column = key.columns().get(0);
    return attributes.getOrDefault(table, Map.of()).getOrDefault(column, column);
  }

  /** Goes forward, through tables from which the target can be reached. */
  private final class Search {
    private final String target;
    private final Set<String> reaching = new HashSet<>();
    private final List<List<String>> found = new ArrayList<>();
    private final Deque<String> steps = new ArrayDeque<>();
    private final Set<String> visited = new HashSet<>();
    private int budget = STEPS;

    Search(String target) {
      this.target = target;
      Deque<String> open = new ArrayDeque<>(List.of(target));
      while (!open.isEmpty()) {
        String next = open.pop();
        if (reaching.add(next)) {
          open.addAll(referrers.getOrDefault(next, Set.of()));
        }
      }
    }

    List<List<String>> from(String start) {
      visit(start);
      found.sort(
          Comparator.<List<String>>comparingInt(List::size)
              .thenComparing(path -> String.join(".", path)));
      return found;
    }

    private void visit(String table) {
      if (table.equals(target)) {
        found.add(List.copyOf(steps));
        return;
      }
      visited.add(table);
      for (ForeignKey key : keys.getOrDefault(table, List.of())) {
        String next = key.references();
        budget--;
        if (reaching.contains(next)
            && !visited.contains(next)
            && found.size() < MOST
            && budget > 0) {
          steps.addLast(attribute(table, key));
          visit(next);
          steps.removeLast();
        }
      }
      visited.remove(table);
    }
  }
}
