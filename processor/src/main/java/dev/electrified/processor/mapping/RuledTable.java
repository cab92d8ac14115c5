package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.CollectionAttribute.EntityElement;
import dev.electrified.processor.entity.ElectricDeclaration;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table that access rules stand on, that of an entity or of an attribute, and what they may name
 * in it.
 *
 * @param entity the entity
 * @param attribute the attribute whose table it is; empty when it is the entity's
 * @param table as the database has it
 * @param columns the column of each name: of an entity its attributes; of an attribute what an
 *     embeddable in it has, and the columns that are no attribute, by their own names
 * @param references the entity that each of these columns alone refers to, by column; of an
 *     attribute only
 * @param target the column that refers to what the attribute does; empty where that takes several,
 *     or it refers to nothing
 */
public record RuledTable(
    Entity entity,
    Optional<Attribute> attribute,
    Table table,
    Map<String, String> columns,
    Map<String, String> references,
    Optional<String> target) {
  /** Copies the maps. */
  public RuledTable {
    columns = Map.copyOf(columns);
    references = Map.copyOf(references);
  }

  /** That of an entity. */
  static RuledTable of(MappedEntity mapped) {
    return new RuledTable(
        mapped.entity(),
        Optional.empty(),
        mapped.table(),
        mapped.columns(),
        Map.of(),
        Optional.empty());
  }

  /** Whether it is the table of an entity, not of an attribute. */
  public boolean isOfEntity() {
    return attribute.isEmpty();
  }

  /** Whether the attribute holds entities, not values. */
  boolean refers() {
    return attribute
        .filter(
            one ->
                one instanceof ToOneAttribute
                    || (one instanceof CollectionAttribute collection
                        && collection.element() instanceof EntityElement))
        .isPresent();
  }

  /** What messages call it: {@code Project}, or {@code Project.members}. */
  public String label() {
    return entity.simpleName() + attribute.map(one -> "." + one.path()).orElse("");
  }

  /** The assignments on it. */
  List<AssignDeclaration> assigns() {
    return attribute.isEmpty()
        ? entity.assigns()
        : ElectricDeclaration.of(attribute.get()).assigns();
  }

  /** The grants on it. */
  List<GrantDeclaration> grants() {
    return attribute.isEmpty() ? entity.grants() : ElectricDeclaration.of(attribute.get()).grants();
  }

  /** The names of columns that refer to an entity; of an attribute only. */
  Set<String> referenceNames() {
    Set<String> names = new TreeSet<>();
    columns.forEach(
        (name, column) -> {
          if (references.containsKey(column)) {
            names.add(name);
          }
        });
    return names;
  }

  /** The column of that name, if it has one. */
  Optional<String> findColumn(String name) {
    return Optional.ofNullable(columns.get(name));
  }
}
