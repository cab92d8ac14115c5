package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.CollectionAttribute.AttributeKey;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.entity.Inheritance.Strategy;
import dev.electrified.processor.entity.InverseAttribute;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.Optional;

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
    if (entity.inheritance().parent().isPresent()) {
      String parent = entity.inheritance().parent().get();
      refuse(
          entity.subject(),
          "` inherits from the entity `"
              + parent.substring(parent.lastIndexOf('.') + 1)
              + "`, and entity inheritance is not supported by this release",
          "Move what both have in common to a `@MappedSuperclass`");
    }
    if (entity.inheritance().discriminatorColumn().isPresent()) {
      refuse(
          entity.inheritance().discriminatorColumn().get().subject(),
          "` has a discriminator, which is not supported by this release",
          "Leave it out");
    }
    if (entity.inheritance().abstractClass()
        && entity.inheritance().strategy().equals(Optional.of(Strategy.TABLE_PER_CLASS))) {
      refuse(
          entity.subject(),
          "` is abstract and has no table of its own, which is not supported by this release",
          "Make it a `@MappedSuperclass`");
    }
    if (!entity.secondaryTables().isEmpty()) {
      refuse(
          entity.secondaryTables().get(0).table().subject(),
          "` has a secondary table, which is not supported by this release",
          "Make it an entity of its own");
    }
    if (entity.table().comment().isPresent()) {
      refuseTable("comment");
    }
    if (entity.table().options().isPresent()) {
      refuseTable("options");
    }
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof BasicAttribute basic && basic.column().table().isPresent()) {
        refuse(
            basic.column().subject().value("table"),
            "` has columns in a secondary table, which is not supported by this release",
            "Leave `table` out");
      } else if (attribute instanceof ToOneAttribute toOne) {
        check(toOne);
      } else if (attribute instanceof CollectionAttribute) {
        refuse(attribute, "has a table or columns of its own", "Mark it `@Transient`");
      } else if (attribute instanceof InverseAttribute inverse
          && (inverse.index().isPresent()
              || !inverse.mapKey().map(AttributeKey.class::isInstance).orElse(true))) {
        refuse(attribute, "has a key or position in a column of its own", "Make it a `Set`");
      }
    }
  }

  private void check(ToOneAttribute toOne) {
    if (toOne.id() || toOne.mapsId().isPresent()) {
      refuse(toOne, "is (part of) the key", "Use a key of a basic type, such as `@Id UUID id`");
    } else if (toOne.joinTable().isPresent()) {
      refuse(toOne, "lies in a join table", "Leave `@JoinTable` out");
    } else if (toOne.oneToOne()) {
      refuse(toOne, "is a one-to-one", "Make it a `@ManyToOne`, or mark it `@Transient`");
    } else if (toOne.withoutColumn()) {
      refuse(toOne, "has no column", "Leave `@JoinFormula` out");
    } else if (toOne.joinColumns().size() > 1) {
      refuse(toOne, "has several columns", "Refer to an entity with a single, basic `@Id`");
    } else if (toOne.withoutConstraint()) {
      refuse(toOne, "is `@NotFound`", "Leave `@NotFound` out");
    }
  }

  private void refuse(Attribute attribute, String fact, String remedy) {
    refuse(
        attribute.subject(),
        "." + attribute.path() + "` " + fact + ", which is not supported by this release",
        remedy);
  }

  private void refuseTable(String member) {
    refuse(
        entity.table().subject().annotation() == null
            ? entity.table().subject()
            : entity.table().subject().value(member),
        "`'s table has `" + member + "`, which is not supported by this release",
        "Leave `" + member + "` out");
  }

  private void refuse(Subject subject, String fact, String remedy) {
    findings.add(
        Finding.of(
            Rule.UNSUPPORTED_MAPPING,
            subject,
            entity.className(),
            "`" + entity.simpleName() + fact,
            remedy));
  }
}
