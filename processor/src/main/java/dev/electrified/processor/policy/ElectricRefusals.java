package dev.electrified.processor.policy;

import dev.electrified.processor.check.ServerLevel;
import dev.electrified.processor.check.UnusedColumns;
import dev.electrified.processor.diff.Change;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Severity;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said about electrification that cannot be altered. */
final class ElectricRefusals {
  private final Places places;
  private final ServerLevel server;

  ElectricRefusals(Places places, ServerLevel server) {
    this.places = places;
    this.server = server;
  }

  /** A table that had been there without Electric, and keeps a column that Electric cannot have. */
  Optional<Finding> enabled(Change.EnableElectric change, Schema schema) {
    String table = change.table().name();
    for (Column column : change.table().columns().values()) {
      Optional<String> problem =
          column.retired() ? UnusedColumns.problem(column, schema) : Optional.empty();
      if (problem.isPresent()) {
        Place place = places.electrified(table);
        return Optional.of(
            place.refuse(
                Rule.UNSUPPORTED_CHANGE,
                Words.sentence(
                    place.nameOr("table " + Words.code(table))
                        + " is new to Electric, and its table "
                        + Words.code(table)
                        + " keeps the retired column "
                        + Words.code(column.name())
                        + problem.get()),
                Words.NEW_ENTITY));
      }
    }
    return neededUnique(change.table(), schema);
  }

  /** What a foreign key of another table leads to has to stay unique, and Electric refuses that. */
  private Optional<Finding> neededUnique(Table table, Schema schema) {
    for (Table other : schema.tables().values()) {
      for (ForeignKey key : other.foreignKeys().values()) {
        if (!other.name().equals(table.name())
            && key.references().equals(table.name())
            && !key.referencedColumns().equals(table.key().columns())
            && isRetired(other, key)) {
          Place place = places.electrified(table.name());
          return Optional.of(
              place.refuse(
                  Rule.UNSUPPORTED_CHANGE,
                  Words.sentence(
                      place.nameOr("table " + Words.code(table.name()))
                          + " is new to Electric, and the foreign key "
                          + Words.code(key.name())
                          + " of "
                          + Words.code(other.name())
                          + " leads to "
                          + Words.codes(key.referencedColumns())
                          + " in it, which stays unique for that, and Electric refuses unique"
                          + " constraints"),
                  Words.NEW_ENTITY));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether no attribute has it; else what it leads to is declared unique, and that is told. */
  private static boolean isRetired(Table table, ForeignKey key) {
    return table.retired()
        || key.columns().stream()
            .flatMap(name -> table.findColumn(name).stream())
            .anyMatch(Column::retired);
  }

  /** A column of an enum type, which is new on an electrified table. */
  Finding newEnumColumn(Change.AddColumn change) {
    String table = change.table().name();
    String column = change.column().name();
    Place place = places.column(table, column);
    return place.refuse(
        Rule.UNSUPPORTED_CHANGE,
        Words.sentence(
            place.nameOr(Words.column(column, table))
                + " adds a column of the enum type "
                + Words.code(change.column().type().sql())
                + " to "
                + Words.code(table)
                + ", which is electrified already: Electric takes enum types with a new table only"
                + " (EX005)"),
        "Keep it as text, `@Enumerated(EnumType.STRING)` without `@JdbcTypeCode`");
  }

  /** Further labels of an enum type that an electrified table has. */
  Finding newLabels(Change.AlterEnumType change, Table table) {
    List<String> added = new ArrayList<>(change.to().labels());
    added.removeAll(change.from().labels());
    for (Column column : table.columns().values()) {
      if (column.type().sql().equals(Identifier.sql(change.from().name()))) {
        return places
            .column(table.name(), column.name())
            .refuse(
                Rule.UNSUPPORTED_CHANGE,
                "Enum type "
                    + Words.code(change.to().name())
                    + " gets "
                    + Words.codes(added)
                    + ", and "
                    + Words.column(column.name(), table.name())
                    + " is electrified: `ALTER TYPE … ADD VALUE` passes, and Electric and its"
                    + " clients never learn of it",
                "Undo the change of the enum, or "
                    + Words.NEW_ATTRIBUTE
                    + ", as text: `@Enumerated(EnumType.STRING)`");
      }
    }
    throw new IllegalStateException("no column of " + change.from().name());
  }

  /**
   * A table that is to be without Electric.
   *
   * <p>Source: {@code DISABLE ELECTRIC} is in the documentation; the released server answers EX001
   * whatever its settings, and keeps the table electrified.
   */
  Finding disabled(Change.DisableElectric change) {
    String table = change.table().name();
    Place place = places.table(table);
    String fact =
        "Table "
            + Words.code(table)
            + " is electrified, but "
            + place.nameOr("its entity")
            + " is so no longer; ";
    return server == ServerLevel.RELEASED
        ? place
            .refuse(
                Rule.DISABLE_ELECTRIC,
                fact + "the released server 0.12.1 cannot take that back (EX001)",
                "Put `@Electrified` back")
            .as(Severity.ERROR)
        : place.refuse(
            Rule.DISABLE_ELECTRIC,
            fact
                + "`DISABLE ELECTRIC` is in the documentation, and the released server 0.12.1 refuses"
                + " it (EX001)",
            "Put `@Electrified` back unless your server has it");
  }
}
