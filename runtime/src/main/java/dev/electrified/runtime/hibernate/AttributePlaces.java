package dev.electrified.runtime.hibernate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.DenormalizedTable;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/**
 * Which attribute a column belongs to, and whether a generator gives it its values. Hibernate knows
 * the columns of an attribute, and not the reverse; of two attributes on one column the first
 * counts.
 */
final class AttributePlaces {
  private final IdentityHashMap<Table, Map<String, Place>> places = new IdentityHashMap<>();
  private final IdentityHashMap<Table, Set<String>> generated = new IdentityHashMap<>();

  /** The attribute that maps a column; the class or collection itself where none does. */
  Place of(Table table, String column, Place otherwise) {
    return places.getOrDefault(table, Map.of()).getOrDefault(column, otherwise);
  }

  /**
   * Whether an attribute that maps the column, or the same column of a table above, has a
   * generator.
   */
  boolean isGenerated(Table table, String column) {
    return generated.getOrDefault(table, Set.of()).contains(column)
        || (table instanceof DenormalizedTable repeating
            && isGenerated(repeating.getIncludedTable(), column));
  }

  /** Adds the attributes of a class. */
  void add(PersistentClass entity, String owner) {
    if (entity instanceof RootClass root) {
      addIdentifier(root, owner);
    }
    for (Property property : entity.getProperties()) {
      addProperty(property, owner, "");
    }
  }

  /** Adds the columns of a collection, wherever they are. */
  void add(Collection collection, Place place) {
    add(collection.getKey(), place);
    add(collection.getElement(), place);
    if (collection instanceof IndexedCollection indexed && indexed.getIndex() != null) {
      add(indexed.getIndex(), place);
    }
  }

  private void addIdentifier(RootClass root, String owner) {
    KeyValue identifier = root.getIdentifier();
    Property property = root.getIdentifierProperty();
    if (property != null) {
      addProperty(property, owner, "");
    } else if (identifier instanceof Component key) {
      addComponent(key, owner, "");
    }
  }

  private void addProperty(Property property, String owner, String prefix) {
    if (property.isBackRef() || property.isSynthetic()) {
      return;
    }
    String path = prefix + property.getName();
    Value value = property.getValue();
    if (value instanceof Component component) {
      addComponent(component, owner, path + ".");
    } else if (!(value instanceof Collection)) {
      add(value, new Place(owner, path));
      if (property.getValueGeneratorCreator() != null) {
        addGenerated(value);
      }
    }
  }

  private void addComponent(Component component, String owner, String prefix) {
    for (Property property : component.getProperties()) {
      addProperty(property, owner, prefix);
    }
  }

  private void add(Value value, Place place) {
    Table table = value.getTable();
    if (table == null) {
      return;
    }
    Map<String, Place> ofTable = places.computeIfAbsent(table, key -> new HashMap<>());
    for (Selectable selectable : value.getSelectables()) {
      if (selectable instanceof org.hibernate.mapping.Column column) {
        ofTable.putIfAbsent(PostgresName.of(column.getName(), column.isQuoted()), place);
      }
    }
  }

  private void addGenerated(Value value) {
    for (Selectable selectable : value.getSelectables()) {
      if (selectable instanceof org.hibernate.mapping.Column column) {
        generated
            .computeIfAbsent(value.getTable(), key -> new HashSet<>())
            .add(PostgresName.of(column.getName(), column.isQuoted()));
      }
    }
  }
}
