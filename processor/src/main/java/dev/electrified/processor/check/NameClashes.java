package dev.electrified.processor.check;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Electrified tables whose names Electric or its clients take for one. */
final class NameClashes {
  /** Source: {@code create_shadow_row_from_upsert___public__} has 40 bytes. */
  private static final int TRIGGER_BYTES = 23;

  /** Tables by each of their {@link #keys}. */
  private final Map<String, List<Table>> tables = new HashMap<>();

  /**
   * Knows the tables by the parts of their names that count.
   *
   * @param all the tables there are; only those that are electrified count
   */
  NameClashes(Collection<Table> all) {
    for (Table table : all) {
      if (table.electrified()) {
        for (String key : keys(table.qualifiedName().name())) {
          tables.computeIfAbsent(key, one -> new ArrayList<>(1)).add(table);
        }
      }
    }
  }

  /** Says with which others the table clashes. */
  void check(ElectrifiedTable table) {
    List<Table> told = new ArrayList<>(0);
    for (String key : keys(table.name())) {
      for (Table other : tables.getOrDefault(key, List.of())) {
        if (!other.name().equals(table.table().name()) && !told.contains(other)) {
          told.add(other);
          clash(table.name(), other.qualifiedName().name())
              .ifPresent(fact -> report(table, other, fact));
        }
      }
    }
  }

  /** Names that clash have one of these in common. */
  private static List<String> keys(String name) {
    return List.of(
        Identifier.cut(name, TRIGGER_BYTES), Spelling.typeName(name), Identifier.fold(name));
  }

  private static void report(ElectrifiedTable table, Table other, String fact) {
    table.report(
        Rule.ELECTRIFIED_NAME_CLASH,
        NameRules.place(table),
        "The electrified tables `" + table.name() + "` and `" + other.name() + "` " + fact,
        "Give one of them a name that differs at its beginning");
  }

  private static Optional<String> clash(String name, String other) {
    String beginning = Identifier.cut(name, TRIGGER_BYTES);
    if (beginning.equals(Identifier.cut(other, TRIGGER_BYTES))) {
      return Optional.of(
          "share their first "
              + TRIGGER_BYTES
              + " bytes, `"
              + beginning
              + "`: Electric gives both the same triggers, and writes fail");
    }
    return Spelling.typeName(name).equals(Spelling.typeName(other))
        ? Optional.of(
            "are both `" + Spelling.typeName(name) + "` in the code that is generated for clients")
        : Identifier.fold(name).equals(Identifier.fold(other))
            ? Optional.of("differ in case only, which SQLite does not tell apart")
            : Optional.empty();
  }
}
