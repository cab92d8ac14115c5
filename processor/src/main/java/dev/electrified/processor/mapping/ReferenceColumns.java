package dev.electrified.processor.mapping;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.ElectrifiedTypes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Adds columns that refer to other tables, with all that the model says of them. */
final class ReferenceColumns {
  private final TableDraft table;
  private final Subject subject;
  private final String label;
  private final String attribute;

  /**
   * Those of one reference.
   *
   * @param subject where it stands
   * @param label what it is, for messages
   * @param attribute its path; empty when it is none
   */
  ReferenceColumns(TableDraft table, Subject subject, String label, String attribute) {
    this.table = table;
    this.subject = subject;
    this.label = label;
    this.attribute = attribute;
  }

  /**
   * Adds a column, unless the table has it.
   *
   * @param name as the database has it
   * @param required whether it takes no NULL whatever the model says of it
   * @param adding adds it, and tells whether it is new
   */
  void add(ReferenceColumn column, String name, boolean required, Predicate<Column> adding) {
    Subject place = column.place(subject);
    Optional<String> problem = column.problem();
    if (problem.isPresent()) {
      table.report(
          Rule.IMPOSSIBLE_SIZE,
          place.value("columnDefinition"),
          "`" + label + "` " + problem.get(),
          "Correct its `columnDefinition`");
      return;
    }
    ColumnType type =
        table.electrified() ? ElectrifiedTypes.electrified(column.type()) : column.type();
    ColumnClauses clauses = new ColumnClauses(table, label, place, name, column.extras());
    if (table.electrified()) {
      clauses.leaveOutDeclared();
    }
    Column made =
        Column.of(name, type, !required && !column.required() && !clauses.notNull())
            .withDetails(clauses.details());
    if (!adding.test(clauses.identity() ? made.withIdentity() : made)) {
      return;
    }
    if (!table.electrified()) {
      clauses.addChecks();
    }
    if (clauses.unique()) {
      table.constraints().addUnique(List.of(name), place, table.entity().className(), attribute);
    }
  }
}
