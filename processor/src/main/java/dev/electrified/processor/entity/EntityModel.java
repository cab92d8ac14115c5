package dev.electrified.processor.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All entities this compile knows, its own and the foreign ones they refer to.
 *
 * @param entities by class name
 */
public record EntityModel(SortedMap<String, Entity> entities) {
  /** Copies the map. */
  public EntityModel {
    entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
  }

  /** A model of these entities. */
  public static EntityModel of(Collection<Entity> entities) {
    SortedMap<String, Entity> byName = new TreeMap<>();
    for (Entity entity : entities) {
      byName.put(entity.className(), entity);
    }
    return new EntityModel(byName);
  }

  /** The same as if all did without Electric. */
  public EntityModel plain() {
    SortedMap<String, Entity> plain = new TreeMap<>(entities);
    plain.replaceAll((name, entity) -> entity.plain());
    return new EntityModel(plain);
  }

  /** The entity of that class, if it is one. */
  public Optional<Entity> find(String className) {
    return Optional.ofNullable(entities.get(className));
  }
}
