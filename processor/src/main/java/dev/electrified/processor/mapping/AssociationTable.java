package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of an attribute with access rules: what they may name in it, while it is mapped. */
final class AssociationTable {
  private final Entity entity;
  private final Attribute attribute;
  private final String table;
  private final Map<String, String> columns = new HashMap<>();
  private final Map<String, String> references = new HashMap<>();
  private final Set<String> ofAttributes = new HashSet<>();
  private Optional<String> target = Optional.empty();

  AssociationTable(Entity entity, Attribute attribute, String table) {
    this.entity = entity;
    this.attribute = attribute;
    this.table = table;
  }

  /** Name of the table. */
  String table() {
    return table;
  }

  /** Adds the columns of a reference that is no attribute: to the owner, or of a map's key. */
  void addReference(List<KeyColumn> of, String entityName) {
    if (of.size() == 1) {
      references.put(of.get(0).name(), entityName);
    }
  }

  /** Adds the columns of what the attribute refers to. */
  void addTarget(List<KeyColumn> of, String entityName) {
    addReference(of, entityName);
    target = of.size() == 1 ? Optional.of(of.get(0).name()) : Optional.empty();
  }

  /**
   * Adds the columns of an embeddable.
   *
   * @param prefix before the names of its attributes
   */
  void addEmbeddable(String prefix, List<Attribute> attributes, List<KeyColumn> of) {
    for (Attribute one : attributes) {
      List<KeyColumn> own =
          of.stream().filter(column -> column.attribute().equals(one.path())).toList();
      own.forEach(column -> ofAttributes.add(column.name()));
      if (own.size() == 1) {
        columns.put(prefix + one.path(), own.get(0).name());
        if (one instanceof ToOneAttribute reference) {
          addReference(own, reference.target());
        }
      }
    }
  }

  /** The table, with names for the columns that are no attributes. */
  RuledTable ruled(Table built) {
    for (Column column : built.columns().values()) {
      if (!ofAttributes.contains(column.name())) {
        columns.putIfAbsent(column.name(), column.name());
      }
    }
    return new RuledTable(entity, Optional.of(attribute), built, columns, references, target);
  }
}
