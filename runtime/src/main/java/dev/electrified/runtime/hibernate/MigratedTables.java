package dev.electrified.runtime.hibernate;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of all modules, by what they are looked for. */
final class MigratedTables {
  private final List<Table> all = new ArrayList<>();
  private final Map<String, Table> byName = new HashMap<>();
  private final Map<String, List<Table>> byClass = new HashMap<>();
  private final Map<String, String> modules = new HashMap<>();

  /**
   * Gathers them.
   *
   * @param schemas those in which tables lie that name none
   */
  MigratedTables(Collection<Catalog> catalogs, Set<String> schemas) {
    for (Catalog catalog : catalogs) {
      for (Table migrated : catalog.tables().values()) {
        Table table = migrated.local(schemas);
        all.add(table);
        byName.putIfAbsent(table.name(), table);
        for (String entity : table.entities()) {
          byClass.computeIfAbsent(entity, name -> new ArrayList<>()).add(table);
          modules.putIfAbsent(entity, catalog.module());
        }
      }
    }
  }

  List<Table> all() {
    return Collections.unmodifiableList(all);
  }

  /** Canonical names of the classes that have tables. */
  Set<String> classes() {
    return Collections.unmodifiableSet(byClass.keySet());
  }

  /** The module of a class, if one has it. */
  Optional<String> module(String entity) {
    return Optional.ofNullable(modules.get(entity));
  }

  /**
   * What the migrations made for a table: of the tables of its classes the one of its name, else
   * the first; for a table of no class the one of its name.
   */
  Optional<Table> of(MappedTable mapped) {
    Table first = null;
    for (String entity : mapped.classes()) {
      for (Table table : byClass.getOrDefault(entity, List.of())) {
        if (table.name().equals(mapped.name())) {
          return Optional.of(table);
        }
        first = first == null ? table : first;
      }
    }
    return Optional.ofNullable(mapped.classes().isEmpty() ? byName.get(mapped.name()) : first);
  }
}
