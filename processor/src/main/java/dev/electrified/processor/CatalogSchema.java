package dev.electrified.processor;

import dev.electrified.processor.diff.GivenNames;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import dev.electrified.processor.snapshot.Snapshot;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The schema that a database is compared with: without what it does not have. */
final class CatalogSchema {
  private final SortedMap<String, String> names;

  private CatalogSchema(SortedMap<String, String> names) {
    this.names = names;
  }

  static Schema of(Snapshot snapshot) {
    SortedMap<String, String> names = snapshot.byHand().names();
    if (names.isEmpty()) {
      return snapshot.schema();
    }
    SortedMap<String, Table> tables = new TreeMap<>(snapshot.schema().tables());
    tables.replaceAll((name, table) -> new CatalogSchema(names).compared(table));
    return new Schema(tables, snapshot.schema().sequences(), snapshot.schema().enumTypes());
  }

  /** The facts that have other names in the database, nobody knows which. */
  static Set<String> unnamed(Snapshot snapshot) {
    Set<String> unnamed = new TreeSet<>();
    snapshot
        .byHand()
        .names()
        .forEach(
            (fact, name) -> {
              if (name.equals(GivenNames.UNKNOWN)) {
                unnamed.add(fact);
              }
            });
    return unnamed;
  }

  private Table compared(Table table) {
    SortedMap<String, Index> indexes = new TreeMap<>(table.indexes());
    indexes.keySet().removeIf(name -> isAbsent(FactKey.index(table.name(), name)));
    SortedMap<String, UniqueConstraint> uniques = new TreeMap<>(table.uniques());
    uniques.keySet().removeIf(name -> isAbsent(FactKey.unique(table.name(), name)));
    SortedMap<String, Check> checks = new TreeMap<>(table.checks());
    checks.keySet().removeIf(name -> isAbsent(FactKey.check(table.name(), name)));
    return table.with(table.foreignKeys(), indexes, uniques, checks);
  }

  private boolean isAbsent(String factKey) {
    return GivenNames.ABSENT.equals(names.get(factKey));
  }
}
