package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.EnumStorage;
import dev.electrified.processor.entity.BasicAttribute.Generation;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.sql.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Maps the basic attributes of one table: columns, generated keys, checks of enums. */
final class BasicMapper {
  private static final Set<String> AUTO_WITHOUT_SEQUENCE =
      Set.of("java.util.UUID", "java.lang.String");

  private final TableDraft table;
  private Optional<Sequence> sequence = Optional.empty();

  BasicMapper(TableDraft table) {
    this.table = table;
  }

  /** The sequence the table's keys come from, if any. */
  Optional<Sequence> sequence() {
    return sequence;
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
      column = mapGeneration(attribute, column);
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

  private Column mapGeneration(BasicAttribute attribute, Column column) {
    Optional<Generation> generation = attribute.generation();
    if (generation.isEmpty()) {
      return column;
    }
    boolean integer =
        switch (column.type().sql()) {
          case "smallint", "integer", "bigint" -> true;
          default -> false;
        };
    boolean number = integer || column.type().sql().startsWith("numeric(");
    return switch (generation.get().strategy()) {
      case IDENTITY -> {
        if (!integer) {
          reportGeneration(attribute, generation.get(), "an identity column");
        }
        yield integer ? column.withIdentity() : column;
      }
      case SEQUENCE -> {
        if (number) {
          addSequence(generation.get());
        } else {
          reportGeneration(attribute, generation.get(), "a sequence");
        }
        yield column;
      }
      case AUTO -> {
        if (number) {
          addSequence(generation.get());
        } else if (!AUTO_WITHOUT_SEQUENCE.contains(attribute.type().name())) {
          reportGeneration(attribute, generation.get(), "a sequence");
        }
        yield column;
      }
      case TABLE, UUID -> column;
    };
  }

  private void addSequence(Generation generation) {
    if (table.electrified()) {
      return;
    }
    String name = KeyMapper.sequenceName(table.name());
    if (!Identifier.fold(name).equals(name)
        || name.startsWith("$")
        || name.indexOf(' ') >= 0
        || Identifier.bytes(name) > Identifier.MAX_BYTES) {
      table.report(
          Rule.UNSUPPORTED_MAPPING,
          generation.subject(),
          "The sequence for the quoted or long table name `"
              + table.name()
              + "` is not supported by this release",
          "Give the table a plain, shorter name, or use `GenerationType.IDENTITY`");
    } else {
      sequence = Optional.of(new Sequence(name, 1, 50));
    }
  }

  private void reportGeneration(BasicAttribute attribute, Generation generation, String source) {
    table.report(
        Rule.UNSUPPORTED_MAPPING,
        generation.subject(),
        "The key `"
            + table.label(attribute)
            + "` of type `"
            + attribute.type().simpleName()
            + "` cannot come from "
            + source,
        "Remove the strategy, or use a number as key");
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
