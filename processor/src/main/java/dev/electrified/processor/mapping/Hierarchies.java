package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.entity.Inheritance.Strategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which entities inherit from which, and by what strategy. */
final class Hierarchies {
  private final EntityModel model;
  private final Map<String, List<Entity>> children = new TreeMap<>();

  Hierarchies(EntityModel model) {
    this.model = model;
    for (Entity entity : model.entities().values()) {
      parent(entity)
          .ifPresent(
              parent ->
                  children
                      .computeIfAbsent(parent.className(), name -> new ArrayList<>())
                      .add(entity));
    }
  }

  /** The entity right above, if there is one. */
  Optional<Entity> parent(Entity entity) {
    return entity.inheritance().parent().flatMap(model::find);
  }

  /** The entity at the top; the entity itself when it stands alone. */
  Entity root(Entity entity) {
    return entity.inheritance().parent().isEmpty() ? entity : chain(entity).get(0);
  }

  /** How many entities stand above it. */
  int depth(Entity entity) {
    return entity.inheritance().parent().isEmpty() ? 0 : chain(entity).size() - 1;
  }

  /** The entities from the top down to this one. */
  List<Entity> chain(Entity entity) {
    if (entity.inheritance().parent().isEmpty()) {
      return List.of(entity);
    }
    List<Entity> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Entity> at = Optional.of(entity);
    while (at.isPresent() && seen.add(at.get().className())) {
      chain.add(0, at.get());
      at = parent(at.get());
    }
    return chain;
  }

  /** The strategy of the hierarchy the entity is in. */
  Strategy strategy(Entity entity) {
    return root(entity).inheritance().strategy().orElse(Strategy.SINGLE_TABLE);
  }

  /** Whether entities inherit from it. */
  boolean hasChildren(Entity entity) {
    return children.containsKey(entity.className());
  }

  /** It and all entities below it, by class name within each level. */
  List<Entity> withDescendants(Entity entity) {
    List<Entity> all = new ArrayList<>();
    all.add(entity);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(children.getOrDefault(all.get(i).className(), List.of()));
    }
    return all;
  }

  /** Whether its rows lie in the table of the hierarchy's root, which it is not itself. */
  boolean isInRootsTable(Entity entity) {
    return entity.inheritance().parent().isPresent() && strategy(entity) == Strategy.SINGLE_TABLE;
  }

  /** Whether it has a table, its own or that of its root. */
  boolean hasTable(Entity entity) {
    return !entity.inheritance().abstractClass()
        || strategy(entity) != Strategy.TABLE_PER_CLASS
        || !hasChildren(entity);
  }

  /** Whether its rows lie in several tables, so that no foreign key can lead to them. */
  boolean isSpread(Entity entity) {
    return strategy(entity) == Strategy.TABLE_PER_CLASS && hasChildren(entity);
  }
}
