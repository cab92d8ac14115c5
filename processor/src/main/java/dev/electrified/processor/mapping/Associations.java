package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.CollectionAttribute.InTable;
import dev.electrified.processor.entity.CollectionAttribute.InTarget;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.entity.InverseAttribute;
import dev.electrified.processor.entity.ToOneAttribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Maps what lies in tables other than the entity's: collections, references in join tables, and the
 * keys and positions of inverse sides. All tables of entities are there by then.
 */
final class Associations {
  private final EntityModel model;
  private final Drafts drafts;
  private final GeneratorMapper generators;
  private final Map<String, String> inverses = new TreeMap<>();

  Associations(EntityModel model, Drafts drafts, GeneratorMapper generators) {
    this.model = model;
    this.drafts = drafts;
    this.generators = generators;
    for (Entity entity : model.entities().values()) {
      for (Attribute attribute : entity.attributes()) {
        if (attribute instanceof InverseAttribute inverse
            && inverse.kind() == InverseAttribute.Kind.MANY_TO_MANY) {
          addInverse(inverse);
        }
      }
    }
  }

  private void addInverse(InverseAttribute inverse) {
    Optional<Entity> target = model.find(inverse.target());
    while (target.isPresent()) {
      if (target.get().findAttribute(inverse.mappedBy()).isPresent()) {
        inverses.put(target.get().className() + " " + inverse.mappedBy(), inverse.name());
        return;
      }
      target = drafts.hierarchies().parent(target.get());
    }
  }

  /**
   * Maps those of one entity, by name, since the last of several in one table says its key; of a
   * foreign one its module maps them.
   */
  void map(Entity entity) {
    if (entity.foreign()) {
      return;
    }
    List<Attribute> byPath = new ArrayList<>(entity.attributes());
    byPath.sort(Comparator.comparing(Attribute::path));
    for (Attribute attribute : byPath) {
      if (attribute instanceof CollectionAttribute collection) {
        if (collection.storage() instanceof InTable inTable) {
          new CollectionMapper(entity, collection, drafts, generators)
              .map(
                  inTable.table(),
                  Optional.ofNullable(inverses.get(entity.className() + " " + collection.path())));
        } else if (collection.storage() instanceof InTarget inTarget) {
          new TargetColumns(entity, drafts, generators).map(collection, inTarget);
        }
      } else if (attribute instanceof InverseAttribute inverse) {
        new TargetColumns(entity, drafts, generators).map(inverse);
      } else if (attribute instanceof ToOneAttribute toOne && toOne.joinTable().isPresent()) {
        new ToOneTableMapper(entity, drafts).map(toOne, toOne.joinTable().get());
      }
    }
  }
}
