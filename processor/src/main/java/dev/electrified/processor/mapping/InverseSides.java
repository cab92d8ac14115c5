package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.entity.InverseAttribute;
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
    if (target.isEmpty() || !target.get().unread().isEmpty()) {
      return;
    }
    Set<String> references = new TreeSet<>();
    for (Attribute attribute : target.get().attributes()) {
      if (attribute instanceof ToOneAttribute) {
        references.add(attribute.path());
      }
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
}
