package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.CheckDeclaration;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.schema.SqlFragment;
import java.util.List;
import java.util.Optional;

/** Adds the conditions of the model to a table, on one column or on the whole. */
final class TableChecks {
  private final TableDraft table;

  TableChecks(TableDraft table) {
    this.table = table;
  }

  /** Adds what is declared on the table, unless it is electrified. */
  void add(List<CheckDeclaration> checks) {
    for (CheckDeclaration check : checks) {
      if (table.electrified()) {
        table.leaveOut(Rule.ELECTRIFIED_CHECK, check.subject(), table.entity().simpleName());
      } else {
        add(check, List.of(), table.entity().simpleName());
      }
    }
  }

  /**
   * Adds one.
   *
   * @param columns those it speaks of; empty when that is not known
   * @param label what it stands on, for messages
   */
  void add(CheckDeclaration check, List<String> columns, String label) {
    add(check.name(), check.constraint(), check.subject(), columns, label);
  }

  /** Adds a condition that has no name of its own. */
  void add(String condition, Subject subject, List<String> columns, String label) {
    add(Optional.empty(), condition, subject, columns, label);
  }

  private void add(
      Optional<String> declared,
      String condition,
      Subject subject,
      List<String> columns,
      String label) {
    Optional<String> problem = SqlFragment.problemOfValue(condition);
    if (problem.isPresent()) {
      table.report(
          Rule.UNSUPPORTED_MAPPING,
          subject,
          "The check constraint of `" + label + "` " + problem.get(),
          "Write one condition of SQL");
      return;
    }
    String name =
        declared.isPresent()
            ? table
                .names()
                .constraintName(
                    declared.get(), subject, table.entity(), "check constraint of `" + label + "`")
            : columns.size() == 1
                ? table.constraintNames().check(table.name(), columns.get(0), condition)
                : table.constraintNames().checkOfTable(table.name(), condition);
    if (declared.isPresent()) {
      table.constraintNames().addNamed(FactKey.check(table.name(), name));
    }
    table.builder().check(new SqlCheck(name, columns, condition, declared.isPresent()));
  }
}
