package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.ElectrifiedTypes;
import java.util.List;
import java.util.Optional;

/** Maps the basic attributes of one table: columns, generated keys, checks of enums. */
final class BasicMapper {
  private final TableDraft table;
  private final GeneratorMapper generators;

  BasicMapper(TableDraft table, GeneratorMapper generators) {
    this.table = table;
    this.generators = generators;
  }

  /** Adds the attribute's column, and what the attribute demands of it. */
  void map(BasicAttribute attribute) {
    String name =
        table.columnName(
            attribute, attribute.column().name(), attribute.column().subject(), "Column");
    ColumnTypeMapping.Result result = ColumnTypeMapping.typeOf(attribute);
    if (result.type().isEmpty()) {
      reportType(attribute, result);
      return;
    }
    ColumnType plain = result.type().get();
    ColumnType type = table.electrified() ? ElectrifiedTypes.electrified(plain) : plain;
    ColumnClauses clauses =
        new ColumnClauses(
            table,
            table.label(attribute),
            attribute.column().subject(),
            name,
            attribute.column().extras());
    Column column = Column.of(name, type, !isRequired(attribute) && !clauses.notNull());
    if (attribute.id()) {
      column = generators.map(table, attribute, column);
    }
    if (clauses.identity()) {
      column = column.withIdentity();
    }
    if (!table.addColumn(column.withDetails(clauses.details()), attribute)) {
      return;
    }
    result.enumType().ifPresent(table::addEnumType);
    if (table.electrified()) {
      leaveOut(attribute);
    } else {
      if (result.check().isPresent()) {
        String check = table.constraintNames().check(table.name(), name);
        table.builder().check(result.check().get().on(check, name));
      }
      clauses.addChecks();
    }
    Subject declared = attribute.column().subject();
    if (attribute.column().unique()) {
      table.constraints().addUnique(List.of(name), declared.value("unique"), attribute.path());
    }
    if (clauses.unique()) {
      table
          .constraints()
          .addUnique(List.of(name), declared.value("columnDefinition"), attribute.path());
    }
  }

  private void leaveOut(BasicAttribute attribute) {
    for (Subject subject : attribute.defaults()) {
      table.leaveOut(Rule.ELECTRIFIED_DEFAULT, subject, table.label(attribute));
    }
    for (Subject subject : attribute.checks()) {
      table.leaveOut(Rule.ELECTRIFIED_CHECK, subject, table.label(attribute));
    }
  }

  /** Primitives are required, but not in an embeddable; a {@code @Column} has the last word. */
  private static boolean isRequired(BasicAttribute attribute) {
    if (attribute.column().extras().generatedSql().isPresent()) {
      return false;
    }
    if (attribute.id() || attribute.required()) {
      return true;
    }
    boolean primitive = attribute.type().kind() == JavaType.Kind.PRIMITIVE && !attribute.embedded();
    Optional<Boolean> nullable = attribute.column().nullable();
    return nullable.isPresent() ? !nullable.get() : primitive;
  }

  private void reportType(BasicAttribute attribute, ColumnTypeMapping.Result result) {
    if (!result.size().isEmpty()) {
      table.report(
          Rule.IMPOSSIBLE_SIZE,
          attribute.column().subject().value(result.size()),
          "`" + table.label(attribute) + "` " + result.problem(),
          "Correct its `@Column`");
    } else {
      table.report(
          Rule.UNSUPPORTED_MAPPING,
          attribute.subject(),
          "`"
              + table.label(attribute)
              + "` "
              + result.problem()
              + ", for which there is no column type",
          (attribute.value().byCode().isPresent() || ColumnTypeMapping.isTypeless(attribute.value())
                  ? "Say it with a `columnDefinition`"
                  : "Add a `@Convert` or a `@JdbcTypeCode`")
              + ", use another type, or mark the attribute `@Transient`");
    }
  }
}
