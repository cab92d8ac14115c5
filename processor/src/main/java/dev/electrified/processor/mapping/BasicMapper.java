package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.EnumStorage;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.EnumCheck;
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
    Column column = Column.of(name, type, !isRequired(attribute));
    if (attribute.id()) {
      column = generators.map(table, attribute, column);
    }
    if (!table.addColumn(column, attribute)) {
      return;
    }
    if (attribute.type().kind() == JavaType.Kind.ENUM && !table.electrified()) {
      table.builder().check(enumCheck(attribute, name));
    }
    if (attribute.column().unique()) {
      table
          .constraints()
          .addUnique(List.of(name), attribute.column().subject().value("unique"), attribute.path());
    }
    if (!table.electrified()) {
      table.refuseOnPlain(attribute.checks(), table.label(attribute), "a check constraint");
      table.refuseOnPlain(
          attribute.defaults(), table.label(attribute), "a default or generated value");
    }
  }

  /** Primitives are required, but not in an embeddable; a {@code @Column} has the last word. */
  private static boolean isRequired(BasicAttribute attribute) {
    if (attribute.id() || attribute.required()) {
      return true;
    }
    boolean primitive = attribute.type().kind() == JavaType.Kind.PRIMITIVE && !attribute.embedded();
    Optional<Boolean> nullable = attribute.column().nullable();
    return nullable.isPresent() ? !nullable.get() : primitive;
  }

  private EnumCheck enumCheck(BasicAttribute attribute, String column) {
    String name = table.constraintNames().check(table.name(), column);
    List<String> constants = attribute.type().constants();
    return attribute.value().enumStorage() == EnumStorage.STRING
        ? EnumCheck.ofLabels(name, column, constants)
        : EnumCheck.ofOrdinals(name, column, constants.size() - 1);
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
              + ", which is not supported by this release",
          "Use another type, or mark the attribute `@Transient`");
    }
  }
}
