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

/** The schema that a database is compared with: without what it does not have. */
final class CatalogSchema {
  private final GivenNames names;

  private CatalogSchema(GivenNames names) {
    this.names = names;
  }

  static Schema of(Snapshot snapshot) {
    if (snapshot.byHand().names().isEmpty()) {
      return snapshot.schema();
    }
    CatalogSchema catalog = new CatalogSchema(names(snapshot));
    SortedMap<String, Table> tables = new TreeMap<>(snapshot.schema().tables());
    tables.replaceAll((name, table) -> catalog.compared(table));
    return new Schema(tables, snapshot.schema().sequences(), snapshot.schema().enumTypes());
  }

  /** The facts that have other names in the database, nobody knows which. */
  static Set<String> unnamed(Snapshot snapshot) {
    return names(snapshot).unknown();
  }

  private static GivenNames names(Snapshot snapshot) {
    SortedMap<String, String> names = snapshot.byHand().names();
    return GivenNames.of(names, names);
  }

  private Table compared(Table table) {
    SortedMap<String, Index> indexes = new TreeMap<>(table.indexes());
    indexes.keySet().removeIf(name -> names.isAbsent(FactKey.index(table.name(), name)));
    SortedMap<String, UniqueConstraint> uniques = new TreeMap<>(table.uniques());
    uniques.keySet().removeIf(name -> names.isAbsent(FactKey.unique(table.name(), name)));
    SortedMap<String, Check> checks = new TreeMap<>(table.checks());
    checks.keySet().removeIf(name -> names.isAbsent(FactKey.check(table.name(), name)));
    return table.with(table.foreignKeys(), indexes, uniques, checks);
  }
}
