package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.CheckDeclaration;
import dev.electrified.processor.entity.ColumnExtras;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.ColumnDetails;
import dev.electrified.processor.schema.SqlFragment;
import dev.electrified.processor.sql.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * What a column has beside its type: by its {@code columnDefinition}, by other members of
 * {@code @Column}, by annotations of Hibernate.
 */
final class ColumnClauses {
  private final TableDraft table;
  private final String label;
  private final Subject place;
  private final String column;
  private final ColumnExtras extras;
  private final Optional<ColumnDefinition> definition;

  /**
   * Those of one column.
   *
   * @param label what the column is of, for messages
   * @param place where they are declared
   * @param column its name
   */
  ColumnClauses(TableDraft table, String label, Subject place, String column, ColumnExtras extras) {
    this.table = table;
    this.label = label;
    this.place = place;
    this.column = column;
    this.extras = extras;
    definition = extras.definition().map(ColumnDefinition::parse);
  }

  boolean notNull() {
    return definition.isPresent() && definition.get().notNull();
  }

  boolean identity() {
    return definition.isPresent() && definition.get().identity();
  }

  boolean unique() {
    return definition.isPresent() && definition.get().unique();
  }

  /** Default, generated value, collation, options, comment; of these Electric has comments. */
  ColumnDetails details() {
    if (extras.isNone()) {
      return ColumnDetails.NONE;
    }
    if (table.electrified()) {
      leaveOut();
      return extras.comment().map(ColumnDetails.NONE::withComment).orElse(ColumnDetails.NONE);
    }
    return new ColumnDetails(
        text(extras.defaultSql().or(() -> definition.flatMap(ColumnDefinition::defaultSql))),
        text(extras.generatedSql().or(() -> definition.flatMap(ColumnDefinition::generatedSql))),
        extras.collation().or(() -> definition.flatMap(ColumnDefinition::collation)),
        text(extras.options()),
        extras.comment());
  }

  /** Adds the conditions on the column to the table. */
  void addChecks() {
    TableChecks checks = new TableChecks(table);
    List<String> columns = List.of(column);
    for (CheckDeclaration check : extras.checks()) {
      checks.add(check, columns, label);
    }
    for (String bound : extras.bounds()) {
      checks.add(Identifier.sql(column) + " " + bound, place, columns, label);
    }
    if (definition.isPresent()) {
      for (String condition : definition.get().checks()) {
        checks.add(condition, place, columns, label);
      }
    }
  }

  /** The text, if it is one piece of SQL; else that is said. */
  private Optional<String> text(Optional<String> sql) {
    Optional<String> problem = sql.flatMap(SqlFragment::problemOfValue);
    if (problem.isEmpty()) {
      return sql;
    }
    table.report(
        Rule.UNSUPPORTED_MAPPING,
        place,
        "`" + sql.get() + "` on `" + label + "` " + problem.get(),
        "Correct the SQL");
    return Optional.empty();
  }

  /** What annotations say of an attribute's own column, its mapper leaves out. */
  private void leaveOut() {
    if (definition.isPresent()
        && (definition.get().defaultSql().isPresent()
            || definition.get().generatedSql().isPresent()
            || definition.get().identity())) {
      table.leaveOut(Rule.ELECTRIFIED_DEFAULT, definitionPlace(), label);
    }
    if (definition.isPresent() && !definition.get().checks().isEmpty()) {
      table.leaveOut(Rule.ELECTRIFIED_CHECK, definitionPlace(), label);
    }
    if (extras.collation().isPresent() || extras.options().isPresent()) {
      table.leaveOut(Rule.ELECTRIFIED_OPTIONS, place, label);
    }
  }

  private Subject definitionPlace() {
    return place.annotation() == null ? place : place.value("columnDefinition");
  }

  /** What annotations say of the column of a reference. */
  void leaveOutDeclared() {
    if (extras.defaultSql().isPresent()) {
      table.leaveOut(Rule.ELECTRIFIED_DEFAULT, place, label);
    }
    if (!extras.checks().isEmpty()) {
      table.leaveOut(Rule.ELECTRIFIED_CHECK, place, label);
    }
  }
}
