package dev.electrified.runtime.hibernate;

import dev.electrified.runtime.Difference;
import dev.electrified.runtime.difference.DifferenceTable;
import java.util.List;

/** How the differences are told. */
final class MappingReport {
  static final String REMEDY =
      "Likely causes are a naming strategy other than the one that the entities were"
          + " compiled for, an override in `orm.xml`, a type, converter or type contributor that"
          + " only Hibernate knows, a Hibernate older than 7, and classes that were not compiled"
          + " anew. Give Hibernate the naming strategy that `-Aelectrified.naming` has recorded,"
          + " or remove the override; where the entities themselves are right, compile them anew"
          + " and run the migration that this writes. Meanwhile, `electrified.verify=warn` logs"
          + " this and lets Hibernate start";

  private MappingReport() {}

  /** What is wrong: a sentence, and the table of the places. */
  static String fact(MappingDifferences differences, MigratedTables migrated) {
    List<Difference> sorted = differences.sorted();
    List<String> modules =
        differences.classes().stream()
            .flatMap(entity -> migrated.module(entity).stream())
            .distinct()
            .sorted()
            .map(module -> "`" + module + "`")
            .toList();
    return "Hibernate's mapping differs from the migrations"
        + of(modules)
        + " in "
        + (sorted.size() == 1 ? "one place" : sorted.size() + " places")
        + ":\n"
        + DifferenceTable.of("class and attribute", "Hibernate maps", "was migrated", sorted);
  }

  private static String of(List<String> modules) {
    if (modules.isEmpty()) {
      return "";
    }
    int last = modules.size() - 1;
    return last == 0
        ? " of module " + modules.get(0)
        : " of modules "
            + String.join(", ", modules.subList(0, last))
            + " and "
            + modules.get(last);
  }
}
