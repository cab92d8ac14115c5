package dev.electrified.processor.proof;

import dev.electrified.processor.proof.Catalogue.Fact;
import dev.electrified.processor.proof.Catalogue.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hibernate's catalogue beside ours.
 *
 * @param hibernate what Hibernate made
 * @param ours what our migrations made
 * @param electrified the tables Electric would replicate
 * @param returned names of attributes that were gone and came back, of any entity
 * @param running columns, each behind its table and a dot, whose check Hibernate makes by running
 *     the application's code
 */
record Comparison(
    Catalogue hibernate,
    Catalogue ours,
    Set<String> electrified,
    Set<String> returned,
    Set<String> running) {
  private static final Set<Kind> OF_COLUMN =
      EnumSet.of(
          Kind.TYPE,
          Kind.NULLABLE,
          Kind.IDENTITY,
          Kind.DEFAULT,
          Kind.GENERATED,
          Kind.COLLATION,
          Kind.COMMENT);

  /** What outlives the table or attribute it was made for, as the table itself does. */
  private static final Set<Kind> OF_THEIR_OWN =
      EnumSet.of(Kind.SCHEMA, Kind.ENUM, Kind.CAST, Kind.SEQUENCE);

  /**
   * One fact that is not the same in both.
   *
   * @param fact what it is about
   * @param hibernate Hibernate's value; empty when it has none
   * @param ours our value; empty when we have none
   * @param electrified whether it is about an electrified table
   * @param retired whether Hibernate lacks the table or a column it is about
   * @param returned whether it is about a column that was gone for a while
   * @param running whether it is about one column, whose values running code has made
   */
  record Difference(
      Fact fact,
      String hibernate,
      String ours,
      boolean electrified,
      boolean retired,
      boolean returned,
      boolean running) {
    boolean inBoth() {
      return !hibernate.isEmpty() && !ours.isEmpty();
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%-70s | %-40s | %s", fact, shown(hibernate), shown(ours));
    }

    private static String shown(String value) {
      return value.isEmpty() ? "-" : value;
    }
  }

  /** What differs otherwise than allowed, as a table to read; empty when nothing does. */
  String table(Set<Deviation> allowed) {
    List<Difference> differences = new ArrayList<>();
    for (Difference difference : differences()) {
      if (allowed.stream().noneMatch(deviation -> deviation.allows(difference))) {
        differences.add(difference);
      }
    }
    if (differences.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "%-70s | %-40s | %s%n", "fact", "Hibernate", "ours"));
    differences.forEach(difference -> table.append(difference).append('\n'));
    return table.toString();
  }

  private List<Difference> differences() {
    Set<Fact> facts = new TreeSet<>(hibernate.facts().keySet());
    facts.addAll(ours.facts().keySet());
    List<Difference> differences = new ArrayList<>();
    for (Fact fact : facts) {
      String theirs = hibernate.facts().getOrDefault(fact, "");
      String own = ours.facts().getOrDefault(fact, "");
      if (!theirs.equals(own)) {
        differences.add(
            new Difference(
                fact,
                theirs,
                own,
                electrified.contains(fact.table()),
                isRetired(fact),
                OF_COLUMN.contains(fact.kind()) && isReturned(fact.detail()),
                fact.kind() == Kind.CHECK && isOfRunningCode(fact)));
      }
    }
    return differences;
  }

  private boolean isRetired(Fact fact) {
    if (OF_THEIR_OWN.contains(fact.kind())) {
      return !hibernate.facts().containsKey(fact);
    }
    if (!hibernate.facts().containsKey(new Fact(Kind.TABLE, fact.table(), ""))) {
      return true;
    }
    return OF_COLUMN.contains(fact.kind())
        ? isRetiredColumn(fact.table(), fact.detail())
        : columns(fact).stream().anyMatch(column -> isRetiredColumn(fact.table(), column));
  }

  /** Whether a column is that of an attribute that came back: has its name, or begins with it. */
  private boolean isReturned(String column) {
    for (int end = column.indexOf('_'); end > 0; end = column.indexOf('_', end + 1)) {
      if (returned.contains(folded(column.substring(0, end)))) {
        return true;
      }
    }
    return returned.contains(folded(column));
  }

  private boolean isOfRunningCode(Fact fact) {
    List<String> columns = columns(fact);
    return columns.size() == 1 && running.contains(fact.table() + "." + columns.get(0));
  }

  private boolean isRetiredColumn(String table, String column) {
    return !hibernate.facts().containsKey(new Fact(Kind.TYPE, table, column));
  }

  /** The columns of our table that a constraint or index names. */
  private List<String> columns(Fact fact) {
    String own = fact.detail().split(" references ", 2)[0];
    List<String> columns = new ArrayList<>();
    for (Fact other : ours.facts().keySet()) {
      if (other.kind() == Kind.TYPE
          && other.table().equals(fact.table())
          && own.matches("(?s).*\\b\\Q" + other.detail() + "\\E\\b.*")) {
        columns.add(other.detail());
      }
    }
    return columns;
  }

  /** A column's name as attributes would be compared with it. */
  static String folded(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
