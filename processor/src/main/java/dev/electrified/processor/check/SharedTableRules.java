package dev.electrified.processor.check;

import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.MappedEntity;
import dev.electrified.processor.mapping.MappedModel;
import java.util.Optional;

/**
 * What is said of a table that several entities share is said on the entity above the others.
 *
 * <p>Source: Electric knows tables, not classes: a rule on one class would hold for all rows.
 */
final class SharedTableRules {
  private SharedTableRules() {}

  /** The entity above whose table this one's rows lie in, if there is one. */
  static Optional<MappedEntity> owner(MappedEntity mapped, MappedModel model) {
    return mapped
        .entity()
        .inheritance()
        .parent()
        .flatMap(name -> Optional.ofNullable(model.entities().get(name)))
        .filter(parent -> parent.table().name().equals(mapped.table().name()))
        .map(parent -> owner(parent, model).orElse(parent));
  }

  /** Refuses what stands on an entity whose rows lie in the table of {@code owner}. */
  static void check(Entity entity, Entity owner, Findings findings) {
    if (entity.electrified().isPresent() && owner.electrified().isEmpty()) {
      report(entity, owner, entity.electrified().get(), "@Electrified", findings);
    }
    for (AssignDeclaration assign : entity.assigns()) {
      report(entity, owner, assign.subject(), "@ElectricAssign", findings);
    }
    for (GrantDeclaration grant : entity.grants()) {
      report(entity, owner, grant.subject(), "@ElectricGrant", findings);
    }
  }

  private static void report(
      Entity entity, Entity owner, Subject subject, String annotation, Findings findings) {
    findings.add(
        Finding.of(
            Rule.MISPLACED_ANNOTATION,
            subject,
            entity.className(),
            "`"
                + annotation
                + "` stands on `"
                + entity.simpleName()
                + "`, whose rows lie in the table of `"
                + owner.simpleName()
                + "`",
            "Put it on `" + owner.simpleName() + "`: it holds for the whole table"));
  }
}
