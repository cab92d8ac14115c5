package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.ColumnExtras;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of a reference.
 *
 * @param columns of the referring table; empty when there is a problem
 * @param toKey whether they refer to the target's key, in its order
 * @param problem why there are none, as the end of a sentence that begins with the attribute
 * @param subject where the problem is
 * @param rule the rule it breaks
 */
record ResolvedReference(
    List<ReferenceColumn> columns, boolean toKey, String problem, Subject subject, Rule rule) {
  /** Columns without a problem. */
  static ResolvedReference of(List<ReferenceColumn> columns, boolean toKey, Subject subject) {
    return new ResolvedReference(columns, toKey, "", subject, Rule.UNKNOWN_NAME);
  }

  static ResolvedReference problem(Rule rule, String problem, Subject subject) {
    return new ResolvedReference(List.of(), false, problem, subject, rule);
  }

  /** The same by the attributes the columns refer to: the order of unique constraints. */
  ResolvedReference byAttribute() {
    List<ReferenceColumn> sorted = new ArrayList<>(columns);
    sorted.sort(Comparator.comparing(ReferenceColumn::target, KeyColumn.BY_ATTRIBUTE));
    return new ResolvedReference(sorted, toKey, problem, subject, rule);
  }

  /**
   * The same with what annotations of Hibernate say of the columns.
   *
   * <p>Source: Hibernate ORM 7.4, measured: a comment is one on the first column.
   */
  ResolvedReference under(ColumnExtras beside) {
    if (beside.isNone()) {
      return this;
    }
    Optional<ReferenceColumn> first =
        columns.stream().min(Comparator.comparing(column -> column.target().attribute()));
    List<ReferenceColumn> all = new ArrayList<>();
    for (ReferenceColumn column : columns) {
      all.add(
          column.under(
              column.equals(first.orElseThrow()) ? beside : beside.withComment(Optional.empty())));
    }
    return new ResolvedReference(all, toKey, problem, subject, rule);
  }
}
