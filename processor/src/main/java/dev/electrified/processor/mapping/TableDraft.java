package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table while it is being mapped: what its attributes have added so far, and what they need to
 * add more.
 */
final class TableDraft {
  private final MappedKey key;
  private final Entity entity;
  private final Names names;
  private final ConstraintNames constraintNames;
  private final Origins origins;
  private final Findings findings;
  private final Table.Builder builder;
  private final ConstraintMapper constraints;
  private final SortedMap<String, String> columns = new TreeMap<>();
  private final Map<String, String> attributeOfColumn = new TreeMap<>();

  TableDraft(
      MappedKey key,
      Names names,
      ConstraintNames constraintNames,
      Origins origins,
      Findings findings) {
    this.key = key;
    entity = key.entity();
    this.names = names;
    this.constraintNames = constraintNames;
    this.origins = origins;
    this.findings = entity.foreign() ? new Findings() : findings;
    builder =
        Table.builder(
            key.table(),
            new PrimaryKey(
                constraintNames.primaryKey(key.table()),
                key.column().isEmpty() ? List.of() : List.of(key.column())));
    constraints =
        new ConstraintMapper(
            entity, key.table(), builder, names, constraintNames, origins, this.findings);
  }

  Entity entity() {
    return entity;
  }

  /** Name of the table. */
  String name() {
    return key.table();
  }

  boolean electrified() {
    return entity.electrified().isPresent();
  }

  Names names() {
    return names;
  }

  ConstraintNames constraintNames() {
    return constraintNames;
  }

  ConstraintMapper constraints() {
    return constraints;
  }

  Origins origins() {
    return origins;
  }

  /** Says what cannot be; of a foreign entity nothing is said. */
  void report(Rule rule, Subject subject, String fact, String remedy) {
    findings.add(Finding.of(rule, subject, entity.className(), fact, remedy));
  }

  Table.Builder builder() {
    return builder;
  }

  /** The table as it is now, beside its entity. */
  MappedEntity build() {
    return new MappedEntity(entity, builder.build(), columns);
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
    return names.name(
        declared.orElse(attribute.name()),
        written ? subject.value("name") : attribute.subject(),
        entity,
        "column of `" + label(attribute) + "`",
        "`@" + annotation + "(name = %s)`");
  }

  /** Adds a column; false when the table has one of that name already. */
  boolean addColumn(Column column, Attribute attribute) {
    String other = attributeOfColumn.putIfAbsent(column.name(), attribute.path());
    if (other != null) {
      report(
          Rule.DUPLICATE_COLUMN,
          attribute.subject(),
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
              + " supported by this release");
      return false;
    }
    builder.column(column);
    columns.put(attribute.path(), column.name());
    constraints.addLogicalName(attribute, column.name());
    origins.add(
        FactKey.column(name(), column.name()),
        new Origin(attribute.subject(), entity.className(), attribute.path()));
    return true;
  }
}
