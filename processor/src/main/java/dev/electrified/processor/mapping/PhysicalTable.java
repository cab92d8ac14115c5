package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.TableDeclaration;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table of the database while it is being mapped, by however many entities. */
final class PhysicalTable {
  private final String name;
  private final Entity home;
  private final boolean electrified;
  private final boolean ofEntity;
  private final Table.Builder builder;
  private final ConstraintMapper constraints;
  private final Map<String, Owner> owners = new TreeMap<>();
  private Optional<CollectionAttribute> keyedBy = Optional.empty();

  /**
   * The attribute that made a column.
   *
   * @param entity class of the entity
   * @param label of the attribute, for messages
   * @param readOnly whether it does not write the column
   * @param column as it made it
   */
  record Owner(String entity, String label, boolean readOnly, Column column) {}

  /**
   * A table without columns.
   *
   * @param home the entity findings about the table are about
   * @param declaration what the model says of the table
   * @param ofEntity whether it holds an entity's rows, by the entity's key
   */
  PhysicalTable(
      Entity home,
      TableDeclaration declaration,
      String name,
      boolean electrified,
      boolean ofEntity,
      MappingContext context) {
    this.name = name;
    this.home = home;
    this.electrified = electrified;
    this.ofEntity = ofEntity;
    builder = Table.builder(name, PrimaryKey.NONE);
    builder.electrified(electrified);
    builder.comment(declaration.comment());
    builder.options(declaration.options());
    addOrigin(context, declaration, declaration.name(), "name", FactKey.tableName(name));
    addOrigin(context, declaration, declaration.schema(), "schema", FactKey.tableSchema(name));
    addOrigin(context, declaration, declaration.options(), "options", FactKey.options(name));
    constraints =
        new ConstraintMapper(
            home,
            declaration,
            name,
            builder,
            context.names(),
            context.constraintNames(),
            context.origins(),
            home.foreign() ? new Findings() : context.findings());
  }

  /** Remembers where a part of the declaration stands, if it is there. */
  private void addOrigin(
      MappingContext context,
      TableDeclaration declaration,
      Optional<String> declared,
      String member,
      String fact) {
    if (declared.isPresent() && declaration.subject().annotation() != null) {
      context
          .origins()
          .add(fact, new Origin(declaration.subject().value(member), home.className(), ""));
    }
  }

  String name() {
    return name;
  }

  /** Whether it belongs to another module. */
  boolean foreign() {
    return home.foreign();
  }

  /** The first entity that has it. */
  Entity home() {
    return home;
  }

  /** Whether it holds an entity's rows, so that its key is the entity's. */
  boolean isOfEntity() {
    return ofEntity;
  }

  boolean electrified() {
    return electrified;
  }

  Table.Builder builder() {
    return builder;
  }

  ConstraintMapper constraints() {
    return constraints;
  }

  /** Who made the columns, by name. */
  Map<String, Owner> owners() {
    return owners;
  }

  /** The collection that said the key, if one did. */
  Optional<CollectionAttribute> keyedBy() {
    return keyedBy;
  }

  void keyedBy(CollectionAttribute attribute) {
    keyedBy = Optional.of(attribute);
  }
}
