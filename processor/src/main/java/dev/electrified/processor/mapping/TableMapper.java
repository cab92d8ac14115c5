package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.EnumStorage;
import dev.electrified.processor.entity.BasicAttribute.Generation;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Maps one entity to its table: columns, key, foreign keys, checks; {@link ConstraintMapper} adds
 * indexes and unique constraints.
 */
final class TableMapper {
  private final Entity entity;
  private final String table;
  private final boolean electrified;
  private final Map<String, MappedKey> keys;
  private final Names names;
  private final ConstraintNames constraintNames;
  private final Origins origins;
  private final Findings findings;
  private final Table.Builder builder;
  private final ConstraintMapper constraints;
  private final SortedMap<String, String> columns = new TreeMap<>();
  private final Map<String, String> attributeOfColumn = new TreeMap<>();
  private Optional<Sequence> sequence = Optional.empty();

  TableMapper(
      MappedKey key,
      Map<String, MappedKey> keys,
      Names names,
      ConstraintNames constraintNames,
      Origins origins,
      Findings findings) {
    entity = key.entity();
    table = key.table();
    electrified = entity.electrified().isPresent();
    this.keys = keys;
    this.names = names;
    this.constraintNames = constraintNames;
    this.origins = origins;
    this.findings = entity.foreign() ? new Findings() : findings;
    builder =
        Table.builder(
            table,
            new PrimaryKey(
                constraintNames.primaryKey(table),
                key.column().isEmpty() ? List.of() : List.of(key.column())));
    constraints =
        new ConstraintMapper(
            entity, table, builder, names, constraintNames, origins, this.findings);
  }

  /** The table. */
  MappedEntity map() {
    builder.entity(entity.className()).electrified(electrified);
    SchemaMapper.addOrigin(origins, entity, table);
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof BasicAttribute basic) {
        mapBasic(basic);
      } else if (attribute instanceof ToOneAttribute toOne) {
        mapToOne(toOne);
      }
    }
    constraints.mapDeclared();
    if (!electrified) {
      refuseOnPlain(entity.checks(), entity.simpleName(), "a check constraint");
      if (!entity.table().schema().orElse("public").equals("public")) {
        refuseOnPlain(
            List.of(entity.table().subject().value("schema")),
            entity.simpleName(),
            "a schema other than `public`");
      }
    }
    return new MappedEntity(entity, builder.build(), columns);
  }

  /** The sequence the table's keys come from, if any. */
  Optional<Sequence> sequence() {
    return sequence;
  }

  private void mapBasic(BasicAttribute attribute) {
    String name =
        columnName(attribute, attribute.column().name(), attribute.column().subject(), "Column");
    ColumnTypeMapping.Result result = ColumnTypeMapping.typeOf(attribute);
    if (result.type().isEmpty()) {
      reportType(attribute, result);
      return;
    }
    ColumnType plain = result.type().get();
    ColumnType type = electrified ? ElectrifiedTypes.electrified(plain) : plain;
    Column column = Column.of(name, type, !isRequired(attribute));
    if (attribute.id()) {
      column = mapGeneration(attribute, column);
    }
    if (!addColumn(column, attribute)) {
      return;
    }
    if (attribute.type().kind() == JavaType.Kind.ENUM && !electrified) {
      builder.check(enumCheck(attribute, name));
    }
    if (attribute.column().unique()) {
      constraints.addUnique(
          List.of(name), attribute.column().subject().value("unique"), attribute.path());
    }
    if (!electrified) {
      refuseOnPlain(attribute.checks(), label(attribute), "a check constraint");
      refuseOnPlain(attribute.defaults(), label(attribute), "a default or generated value");
    }
  }

  private void refuseOnPlain(List<Subject> subjects, String label, String what) {
    for (Subject subject : subjects) {
      findings.add(
          Finding.of(
              Rule.UNSUPPORTED_MAPPING,
              subject,
              entity.className(),
              "`" + label + "` declares " + what + ", which is not supported by this release",
              "Leave it out; a migration of your own can say it"));
    }
  }

  /**
   * Primitives are required, but not inside an embeddable; an explicit nullable has the last word.
   */
  private static boolean isRequired(BasicAttribute attribute) {
    if (attribute.id() || attribute.required()) {
      return true;
    }
    boolean primitive = attribute.type().kind() == JavaType.Kind.PRIMITIVE && !attribute.embedded();
    return attribute.column().nullable().map(nullable -> !nullable).orElse(primitive);
  }

  private Column mapGeneration(BasicAttribute attribute, Column column) {
    Optional<Generation> generation = attribute.generation();
    if (generation.isEmpty()) {
      return column;
    }
    boolean number =
        switch (column.type().sql()) {
          case "smallint", "integer", "bigint" -> true;
          default -> column.type().sql().startsWith("numeric(");
        };
    return switch (generation.get().strategy()) {
      case IDENTITY -> {
        if (!number) {
          reportGeneration(attribute, generation.get(), "an identity column");
        }
        yield number ? column.withIdentity() : column;
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
        }
        yield column;
      }
      case UUID -> column;
    };
  }

  private void addSequence(Generation generation) {
    if (electrified) {
      return;
    }
    String name = KeyMapper.sequenceName(table);
    if (!Identifier.fold(name).equals(name) || Identifier.bytes(name) > Identifier.MAX_BYTES) {
      findings.add(
          Finding.of(
              Rule.UNSUPPORTED_MAPPING,
              generation.subject(),
              entity.className(),
              "The sequence for the quoted or long table name `"
                  + table
                  + "` is not supported by this release",
              "Give the table a plain, shorter name, or use `GenerationType.IDENTITY`"));
    } else {
      sequence = Optional.of(new Sequence(name, 1, 50));
    }
  }

  private void reportGeneration(BasicAttribute attribute, Generation generation, String source) {
    findings.add(
        Finding.of(
            Rule.UNSUPPORTED_MAPPING,
            generation.subject(),
            entity.className(),
            "The key `"
                + label(attribute)
                + "` of type `"
                + attribute.type().simpleName()
                + "` cannot come from "
                + source,
            "Remove the strategy, or use a number as key"));
  }

  private EnumCheck enumCheck(BasicAttribute attribute, String column) {
    String name = constraintNames.check(table, column);
    List<String> constants = attribute.type().constants();
    return attribute.enumStorage() == EnumStorage.STRING
        ? EnumCheck.ofLabels(name, column, constants)
        : EnumCheck.ofOrdinals(name, column, constants.size() - 1);
  }

  private void mapToOne(ToOneAttribute attribute) {
    MappedKey target = keys.get(attribute.target());
    if (target == null) {
      findings.add(
          Finding.of(
              Rule.UNKNOWN_NAME,
              attribute.subject(),
              entity.className(),
              "`"
                  + label(attribute)
                  + "` refers to `"
                  + attribute.target()
                  + "`, which is no entity",
              "Annotate it with `@Entity`"));
      return;
    }
    if (target.type().isEmpty()) {
      if (target.entity().foreign()) {
        findings.add(
            Finding.of(
                Rule.UNSUPPORTED_MAPPING,
                attribute.subject(),
                entity.className(),
                "`"
                    + label(attribute)
                    + "` refers to `"
                    + attribute.target()
                    + "`, whose key is not supported by this release",
                "Refer to an entity with a single, basic `@Id`"));
      }
      return;
    }
    ToOneAttribute.JoinColumnDeclaration join = attribute.joinColumn();
    if (join.referencedColumn().isPresent()
        && !names.resolve(join.referencedColumn().get()).equals(target.column())) {
      findings.add(
          Finding.of(
              Rule.UNSUPPORTED_MAPPING,
              join.subject().value("referencedColumnName"),
              entity.className(),
              "`"
                  + label(attribute)
                  + "` refers to the column `"
                  + join.referencedColumn().get()
                  + "`, and references to other columns than the key are not supported by this"
                  + " release",
              "Refer to the key `" + target.column() + "`"));
      return;
    }
    String name =
        columnName(
            attribute,
            join.name().or(() -> Optional.of(attribute.name() + "_" + target.column())),
            join.subject(),
            "JoinColumn");
    boolean nullable = join.nullable() && attribute.optional();
    if (!addColumn(Column.of(name, target.type().get(), nullable), attribute)) {
      return;
    }
    if (join.unique()) {
      constraints.addUnique(List.of(name), join.subject().value("unique"), attribute.path());
    }
    if (!join.noConstraint()) {
      addForeignKey(attribute, name, target);
    }
  }

  private void addForeignKey(ToOneAttribute attribute, String column, MappedKey target) {
    Optional<String> declared =
        attribute
            .joinColumn()
            .constraintName()
            .map(
                name ->
                    names.constraintName(
                        name,
                        attribute.joinColumn().subject().value("foreignKey").value("name"),
                        entity,
                        "foreign key of `" + label(attribute) + "`"));
    ForeignKey.OnDelete onDelete =
        attribute
            .onDelete()
            .map(action -> ForeignKey.OnDelete.valueOf(action.toUpperCase(Locale.ROOT)))
            .orElse(ForeignKey.OnDelete.NO_ACTION);
    ForeignKey foreignKey =
        new ForeignKey(
            constraintNames.foreignKey(table, List.of(column), target.table(), declared),
            List.of(column),
            target.table(),
            List.of(target.column()),
            onDelete);
    builder.foreignKey(foreignKey);
    origins.add(
        FactKey.foreignKey(table, foreignKey.identity()),
        new Origin(attribute.subject(), entity.className(), attribute.path()));
  }

  private String columnName(
      Attribute attribute, Optional<String> declared, Subject subject, String annotation) {
    boolean written = declared.isPresent() && subject.annotation() != null;
    return names.name(
        declared.orElse(attribute.name()),
        written ? subject.value("name") : attribute.subject(),
        entity,
        "column of `" + label(attribute) + "`",
        "`@" + annotation + "(name = %s)`");
  }

  /** Adds a column; false when the table has one of that name already. */
  private boolean addColumn(Column column, Attribute attribute) {
    String other = attributeOfColumn.putIfAbsent(column.name(), attribute.path());
    if (other != null) {
      findings.add(
          Finding.of(
              Rule.DUPLICATE_COLUMN,
              attribute.subject(),
              entity.className(),
              "`"
                  + label(attribute)
                  + "` and `"
                  + entity.simpleName()
                  + "."
                  + other
                  + "` are both mapped to the column `"
                  + column.name()
                  + "`",
              "Give one of them another column; mapping a column a second time, read-only, is not"
                  + " supported by this release"));
      return false;
    }
    builder.column(column);
    columns.put(attribute.path(), column.name());
    constraints.addLogicalName(attribute, column.name());
    origins.add(
        FactKey.column(table, column.name()),
        new Origin(attribute.subject(), entity.className(), attribute.path()));
    return true;
  }

  private void reportType(BasicAttribute attribute, ColumnTypeMapping.Result result) {
    if (result.size()) {
      findings.add(
          Finding.of(
              Rule.IMPOSSIBLE_SIZE,
              attribute.column().subject(),
              entity.className(),
              "`" + label(attribute) + "` " + result.problem(),
              "Correct its `@Column`"));
    } else {
      findings.add(
          Finding.of(
              Rule.UNSUPPORTED_MAPPING,
              attribute.subject(),
              entity.className(),
              "`"
                  + label(attribute)
                  + "` "
                  + result.problem()
                  + ", which is not supported by this release",
              "Use another type, or mark the attribute `@Transient`"));
    }
  }

  private String label(Attribute attribute) {
    return entity.simpleName() + "." + attribute.path();
  }
}
