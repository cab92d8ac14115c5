package dev.electrified.processor.source;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.CollectionAttribute.EmbeddableElement;
import dev.electrified.processor.entity.CollectionAttribute.EmbeddableKey;
import dev.electrified.processor.entity.CollectionAttribute.EntityElement;
import dev.electrified.processor.entity.CollectionAttribute.EntityKey;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.ToOneAttribute;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The classes an entity cannot be mapped without: those it refers to, and the one above it. */
final class References {
  private final Set<String> classes = new TreeSet<>();

  private References() {}

  /**
   * Canonical names of the classes; of a foreign entity only those its key and its parent need,
   * since no more of it is looked at.
   */
  static Set<String> of(Entity entity) {
    References references = new References();
    entity.inheritance().parent().ifPresent(references.classes::add);
    if (entity.foreign()) {
      for (Attribute attribute : entity.attributes()) {
        if (attribute instanceof ToOneAttribute toOne
            && (toOne.id() || toOne.mapsId().isPresent())) {
          references.classes.add(toOne.target());
        }
      }
    } else {
      references.add(entity.attributes());
    }
    return references.classes;
  }

  private void add(List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      if (attribute instanceof ToOneAttribute toOne) {
        classes.add(toOne.target());
      } else if (attribute instanceof CollectionAttribute collection) {
        add(collection);
      }
    }
  }

  private void add(CollectionAttribute collection) {
    if (collection.element() instanceof EntityElement element) {
      classes.add(element.target());
    } else if (collection.element() instanceof EmbeddableElement element) {
      add(element.attributes());
    }
    if (collection.mapKey().isPresent()) {
      if (collection.mapKey().get() instanceof EntityKey key) {
        classes.add(key.reference().target());
      } else if (collection.mapKey().get() instanceof EmbeddableKey key) {
        add(key.attributes());
      }
    }
  }
}
