package dev.electrified.processor.mapping;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.finding.Suggestion;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says of names in access rules that they lead to no column. */
record UnknownNames(RuleFindings findings, Schema from) {

  /**
   * Says that there is no such name.
   *
   * @param ruled the table whose rule names it
   * @param of the table in which it was looked for
   * @param known the names there are
   * @param where in the value it is named, as the end of a sentence
   */
  void report(
      RuledTable ruled,
      RuledTable of,
      String name,
      Set<String> known,
      Subject subject,
      String where) {
    if (of.isOfEntity() && !of.entity().unread().isEmpty()) {
      return;
    }
    Optional<String> retired = of.equals(ruled) ? retired(ruled, name) : Optional.empty();
    if (retired.isPresent()) {
      findings.add(
          Rule.UNKNOWN_NAME,
          subject,
          ruled,
          fact(of, name)
              + " any more: the column `"
              + retired.get()
              + "` is retired, and no rule speaks of it"
              + where,
          "Take `" + name + "` out of the rule, or put the attribute back");
      return;
    }
    findings.add(
        Rule.UNKNOWN_NAME,
        subject,
        ruled,
        fact(of, Suggestion.printable(name)) + (of.isOfEntity() ? " with a column" : "") + where,
        remedy(name, known, of));
  }

  /** Says that a table which holds references only has no column for the name of a role. */
  void reportRole(RuledTable ruled, String name, Subject subject) {
    findings.add(
        Rule.UNKNOWN_NAME,
        subject,
        ruled,
        fact(ruled, Suggestion.printable(name)) + ", and holds nothing but references",
        "Make an entity of it, with an attribute for the role; or name the role: `role = \"…\"`");
  }

  private static String fact(RuledTable of, String name) {
    return of.isOfEntity()
        ? "`" + of.label() + "` has no attribute `" + name + "`"
        : "`"
            + of.table().name()
            + "`, the table of `"
            + of.label()
            + "`, has no "
            + (hasAttributes(of) ? "attribute or column" : "column")
            + " `"
            + name
            + "`";
  }

  /** Whether some of its columns are attributes of an embeddable. */
  private static boolean hasAttributes(RuledTable of) {
    return of.columns().entrySet().stream()
        .anyMatch(entry -> of.table().findColumn(entry.getKey()).isEmpty());
  }

  private static String remedy(String name, Set<String> known, RuledTable of) {
    for (String path : new TreeSet<>(known)) {
      if (of.findColumn(path).orElse("").equals(name)) {
        return "`" + name + "` is the column of `" + path + "`: name the attribute";
      }
    }
    Set<String> inside = new TreeSet<>();
    for (String path : known) {
      if (path.startsWith(name + ".")) {
        inside.add(path);
      }
    }
    return inside.isEmpty()
        ? Suggestion.didYouMean(
            name, known, (of.isOfEntity() ? "attributes of `" : "names in `") + of.label() + "`")
        : "Name what is embedded in it: `" + String.join("`, `", inside) + "`";
  }

  /** The column that an attribute of that name may have had, if the model has it no more. */
  private Optional<String> retired(RuledTable ruled, String name) {
    Table before = from.tables().get(ruled.table().name());
    if (before == null) {
      return Optional.empty();
    }
    for (Column column : before.columns().values()) {
      if (ruled.table().findColumn(column.name()).isEmpty()
          && letters(column.name()).equals(letters(name))) {
        return Optional.of(column.name());
      }
    }
    return Optional.empty();
  }

  /** What naming strategies leave of a name. */
  private static String letters(String name) {
    return Identifier.fold(name).replace("_", "").replace(".", "");
  }
}
