package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.ReplacesDeclaration;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.PhysicalTable.Owner;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One entity's view of a table that is being mapped: what its attributes have added so far, and
 * what they need to add more. Several entities may have a view of one table, as in a hierarchy with
 * a single one; an entity may have views of several tables.
 */
final class TableDraft {
  private final PhysicalTable table;
  private final Entity entity;
  private final MappingContext context;
  private final Findings findings;
  private final boolean subclass;
  private final Map<String, String> columns;
  private final Set<String> required = new TreeSet<>();

  /**
   * A view of a table.
   *
   * @param entity whose attributes are mapped through it
   * @param subclass whether the entity shares its root's table, which has rows without its
   *     attributes
   */
  TableDraft(PhysicalTable table, Entity entity, MappingContext context, boolean subclass) {
    this(
        table,
        entity,
        context,
        subclass,
        entity.foreign() ? new Findings() : context.findings(),
        new TreeMap<>());
  }

  private TableDraft(
      PhysicalTable table,
      Entity entity,
      MappingContext context,
      boolean subclass,
      Findings findings,
      Map<String, String> columns) {
    this.table = table;
    this.entity = entity;
    this.context = context;
    this.subclass = subclass;
    this.findings = findings;
    this.columns = columns;
  }

  /** The same view, whose findings go elsewhere. */
  TableDraft silent(Findings elsewhere) {
    return new TableDraft(table, entity, context, subclass, elsewhere, columns);
  }

  Entity entity() {
    return entity;
  }

  /** The table it is a view of. */
  PhysicalTable table() {
    return table;
  }

  /** Name of the table. */
  String name() {
    return table.name();
  }

  boolean electrified() {
    return table.electrified();
  }

  Names names() {
    return context.names();
  }

  ConstraintNames constraintNames() {
    return context.constraintNames();
  }

  ConstraintMapper constraints() {
    return table.constraints();
  }

  Origins origins() {
    return context.origins();
  }

  /** Says what cannot be; of a foreign entity nothing is said. */
  void report(Rule rule, Subject subject, String fact, String remedy) {
    findings.add(Finding.of(rule, subject, entity.className(), fact, remedy));
  }

  /** Remembers what the model asks for and an electrified table does without. */
  void leaveOut(Rule rule, Subject subject, String label) {
    if (!entity.foreign()) {
      context.leftOut().add(new LeftOut(rule, subject, entity.className(), label));
    }
  }

  Table.Builder builder() {
    return table.builder();
  }

  /** The columns of attributes, by path. */
  Map<String, String> columns() {
    return columns;
  }

  /**
   * Columns of the attributes that always have a value, whether or not they keep NULL out; without
   * those of embeddables.
   */
  Set<String> required() {
    return required;
  }

  /** Remembers the enum type of a column; those of foreign tables are another module's. */
  void addEnumType(EnumType type) {
    if (!table.foreign()) {
      context.enumTypes().put(type.name(), type);
    }
  }

  /** The attribute as messages call it. */
  String label(Attribute attribute) {
    return entity.simpleName() + "." + attribute.path();
  }

  /** Refuses what a plain table could have, but this release does not read. */
  void refuseOnPlain(List<Subject> subjects, String label, String what) {
    for (Subject subject : subjects) {
      report(
          Rule.UNSUPPORTED_MAPPING,
          subject,
          "`" + label + "` declares " + what + ", which is not supported by this release",
          "Leave it out; a migration of your own can say it");
    }
  }

  /** The name of an attribute's column, declared or implied. */
  String columnName(
      Attribute attribute, Optional<String> declared, Subject subject, String annotation) {
    boolean written = declared.isPresent() && subject.annotation() != null;
    return columnName(
        attribute,
        declared.orElse(attribute.name()),
        written ? subject.value("name") : attribute.subject(),
        annotation);
  }

  /** The name of an attribute's column. */
  String columnName(Attribute attribute, String logical, Subject subject, String annotation) {
    String column =
        names()
            .name(
                logical,
                subject,
                entity,
                "column of `" + label(attribute) + "`",
                "`@" + annotation + "(name = %s)`");
    origins()
        .add(
            FactKey.columnName(name(), column),
            new Origin(subject, entity.className(), attribute.path()));
    return column;
  }

  /**
   * Adds a column of an attribute, unless another attribute made it: one of the two may be
   * read-only, or they may be of different subclasses that share a table.
   *
   * @return whether the column is new
   */
  boolean addColumn(Column column, Attribute attribute) {
    return addColumn(column, attribute, Demands.isReadOnly(attribute));
  }

  /** Likewise. */
  boolean addColumn(Column column, Attribute attribute, boolean readOnly) {
    columns.put(attribute.path(), column.name());
    if (Demands.isRequired(attribute)) {
      required.add(column.name());
    }
    Column relaxed = relaxed(column, attribute);
    Owner owner = new Owner(entity.className(), label(attribute), readOnly, relaxed);
    Owner other = table.owners().putIfAbsent(column.name(), owner);
    if (other != null) {
      boolean shared =
          readOnly
              || other.readOnly()
              || other.entity().isEmpty()
              || !other.entity().equals(owner.entity());
      // Of two sizes, Hibernate takes the one it meets first.
      if (!shared || !other.column().type().isSameButForSize(column.type())) {
        reportShared(attribute, other, column);
      }
      return false;
    }
    builder().column(relaxed);
    constraints().addLogicalName(attribute, column.name());
    origins()
        .add(
            FactKey.column(name(), column.name()),
            new Origin(attribute.subject(), entity.className(), attribute.path()));
    attribute.replaces().ifPresent(replaced -> addReplaced(column, attribute, replaced));
    return true;
  }

  private void addReplaced(Column column, Attribute attribute, ReplacesDeclaration replaced) {
    builder().replaces(column.name(), replaced.column());
    origins()
        .add(
            FactKey.replaces(name(), column.name()),
            new Origin(replaced.subject(), entity.className(), attribute.path()));
  }

  /**
   * Adds a column that no attribute has, such as a discriminator.
   *
   * @return whether the column is new
   */
  boolean addColumn(Column column, Subject subject) {
    Owner owner = new Owner("", "the column `" + column.name() + "`", false, column);
    if (table.owners().putIfAbsent(column.name(), owner) != null) {
      return false;
    }
    builder().column(column);
    constraints().addColumn(column.name());
    origins()
        .add(FactKey.column(name(), column.name()), new Origin(subject, entity.className(), ""));
    return true;
  }

  private void reportShared(Attribute attribute, Owner other, Column column) {
    boolean sameType = other.column().type().equals(column.type());
    report(
        Rule.DUPLICATE_COLUMN,
        attribute.subject(),
        "`"
            + label(attribute)
            + "` and `"
            + other.label()
            + "` are both mapped to the column `"
            + column.name()
            + (sameType
                ? "`"
                : "`, one as `" + column.type() + "`, one as `" + other.column().type() + "`"),
        sameType
            ? "Give one of them another column, or make one of them `insertable = false, updatable ="
                + " false`"
            : "Give one of them another column, or both the same type");
  }

  /** In the root's table, only what the column itself says keeps NULL out. */
  private Column relaxed(Column column, Attribute attribute) {
    if (!subclass || column.nullable() || Demands.isDeclaredRequired(attribute)) {
      return column;
    }
    return new Column(
        column.name(),
        column.type(),
        true,
        column.identity(),
        column.relaxed(),
        column.retired(),
        column.details());
  }
}
