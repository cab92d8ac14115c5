package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.entity.ToOneAttribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which entities are mapped; option {@code entities}. */
public final class EntitySelection {
  private EntitySelection() {}

  /**
   * The model the option leaves.
   *
   * @param entities {@code all}, or {@code electrified}: those, and what they refer to, however far
   */
  public static EntityModel select(EntityModel model, String entities) {
    if (!entities.equals("electrified")) {
      return model;
    }
    Deque<Entity> open = new ArrayDeque<>();
    Set<String> selected = new TreeSet<>();
    for (Entity entity : model.entities().values()) {
      if (entity.electrified().isPresent() && selected.add(entity.className())) {
        open.add(entity);
      }
    }
    while (!open.isEmpty()) {
      for (Attribute attribute : open.remove().attributes()) {
        if (attribute instanceof ToOneAttribute toOne) {
          model
              .find(toOne.target())
              .filter(target -> selected.add(target.className()))
              .ifPresent(open::add);
        }
      }
    }
    List<Entity> remaining = new ArrayList<>();
    selected.forEach(name -> model.find(name).ifPresent(remaining::add));
    return EntityModel.of(remaining);
  }
}
