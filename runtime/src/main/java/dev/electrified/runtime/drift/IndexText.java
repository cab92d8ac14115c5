package dev.electrified.runtime.drift;

import dev.electrified.runtime.catalog.Table;
import java.util.ArrayList;
import java.util.List;

/** Indexes and unique constraints in words. */
final class IndexText {
  private IndexText() {}

  static String of(Table.Index index) {
    List<String> columns = new ArrayList<>();
    List<Boolean> descending = new ArrayList<>();
    for (Table.Index.Part part : index.parts()) {
      columns.add(part.column());
      descending.add(part.descending());
    }
    return Shown.words("index", Shown.name(index.name()), sorted(columns, descending));
  }

  static String of(Table.Unique unique) {
    return Shown.words("unique", Shown.name(unique.name()), Shown.names(unique.columns()));
  }

  static String of(LiveTable.Index index) {
    String columns =
        index.expressions().isEmpty()
            ? sorted(index.columns(), index.descending())
            : "(" + index.expressions() + ")";
    String text =
        Shown.words(
            index.unique() ? "unique" : "index",
            Shown.name(index.name()),
            index.method().equals("btree") ? "" : "using " + Shown.name(index.method()),
            columns,
            index.nullsAreEqual() ? "nulls not distinct" : "",
            index.predicate().isEmpty() ? "" : "where " + index.predicate());
    return Shown.but(text, index.valid() ? "" : "invalid");
  }

  private static String sorted(List<String> columns, List<Boolean> descending) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      parts.add(Shown.name(columns.get(i)) + (descending.get(i) ? " desc" : ""));
    }
    return "(" + String.join(", ", parts) + ")";
  }
}
