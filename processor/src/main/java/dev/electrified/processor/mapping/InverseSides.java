package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.CollectionAttribute.EntityElement;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.entity.InverseAttribute;
import dev.electrified.processor.entity.InverseAttribute.Kind;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Suggestion;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that each {@code mappedBy} names a reference: it makes no column, but must be right. */
final class InverseSides {
  private InverseSides() {}

  static void check(EntityModel model, Findings findings) {
    for (Entity entity : model.entities().values()) {
      for (Attribute attribute : entity.attributes()) {
        if (attribute instanceof InverseAttribute inverse && !entity.foreign()) {
          check(entity, inverse, model, findings);
        }
      }
    }
  }

  private static void check(
      Entity entity, InverseAttribute inverse, EntityModel model, Findings findings) {
    Optional<Entity> target = model.find(inverse.target());
    if (target.isEmpty()) {
      return;
    }
    Set<String> references = new TreeSet<>();
    Optional<Entity> level = target;
    while (level.isPresent()) {
      if (!level.get().unread().isEmpty()) {
        return;
      }
      for (Attribute attribute : level.get().attributes()) {
        if (holds(attribute, inverse.kind())) {
          references.add(attribute.path());
        }
      }
      level = level.get().inheritance().parent().flatMap(model::find);
    }
    if (references.contains(inverse.mappedBy())) {
      return;
    }
    String targetName = target.get().simpleName();
    findings.add(
        Finding.of(
            Rule.UNKNOWN_NAME,
            inverse.mappedBySubject(),
            entity.className(),
            "`"
                + entity.simpleName()
                + "."
                + inverse.path()
                + "` is mapped by `"
                + inverse.mappedBy()
                + "`, and `"
                + targetName
                + "` has no such reference",
            Suggestion.didYouMean(
                inverse.mappedBy(), references, "references of `" + targetName + "`")));
  }

  /** Whether an association of that kind may be mapped by the attribute. */
  private static boolean holds(Attribute attribute, Kind kind) {
    return kind == Kind.MANY_TO_MANY
        ? attribute instanceof CollectionAttribute collection
            && collection.element() instanceof EntityElement
        : attribute instanceof ToOneAttribute;
  }
}
