package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.CollectionAttribute.AttributeKey;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.entity.InverseAttribute;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;

/** Refuses what is read of an entity, but not mapped by this release. */
final class NotMapped {
  private final Entity entity;
  private final Findings findings;

  private NotMapped(Entity entity, Findings findings) {
    this.entity = entity;
    this.findings = findings;
  }

  /** Checks the module's own entities. */
  static void check(EntityModel model, Findings findings) {
    for (Entity entity : model.entities().values()) {
      if (!entity.foreign()) {
        new NotMapped(entity, findings).check();
      }
    }
  }

  private void check() {
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof ToOneAttribute toOne && toOne.joinTable().isPresent()) {
        refuse(toOne, "lies in a join table", "Leave `@JoinTable` out");
      } else if (attribute instanceof CollectionAttribute) {
        refuse(attribute, "has a table or columns of its own", "Mark it `@Transient`");
      } else if (attribute instanceof InverseAttribute inverse
          && (inverse.index().isPresent()
              || !inverse.mapKey().map(AttributeKey.class::isInstance).orElse(true))) {
        refuse(attribute, "has a key or position in a column of its own", "Make it a `Set`");
      }
    }
  }

  private void refuse(Attribute attribute, String fact, String remedy) {
    findings.add(
        Finding.of(
            Rule.UNSUPPORTED_MAPPING,
            attribute.subject(),
            entity.className(),
            "`"
                + entity.simpleName()
                + "."
                + attribute.path()
                + "` "
                + fact
                + ", which is not supported by this release",
            remedy));
  }
}
