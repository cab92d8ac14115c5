package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.Generation;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.entity.GeneratorDeclaration;
import dev.electrified.processor.entity.Inheritance.Strategy;
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
          " inherits from the entity `"
              + parent.substring(parent.lastIndexOf('.') + 1)
              + "`, and entity inheritance is not supported by this release",
          "Move what both have in common to a `@MappedSuperclass`");
    }
    if (entity.inheritance().discriminatorColumn().isPresent()) {
      refuse(
          entity.inheritance().discriminatorColumn().get().subject(),
          " has a discriminator, which is not supported by this release",
          "Leave it out");
    }
    if (entity.inheritance().abstractClass()
        && entity.inheritance().strategy().equals(Optional.of(Strategy.TABLE_PER_CLASS))) {
      refuse(
          entity.subject(),
          " is abstract and has no table of its own, which is not supported by this release",
          "Make it a `@MappedSuperclass`");
    }
    if (!entity.secondaryTables().isEmpty()) {
      refuse(
          entity.secondaryTables().get(0).table().subject(),
          " has a secondary table, which is not supported by this release",
          "Make it an entity of its own");
    }
    if (entity.table().comment().isPresent()) {
      refuseTable("comment");
    }
    if (entity.table().options().isPresent()) {
      refuseTable("options");
    }
    checkGenerators();
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof BasicAttribute basic && basic.column().table().isPresent()) {
        refuse(
            basic.column().subject().value("table"),
            " has columns in a secondary table, which is not supported by this release",
            "Leave `table` out");
      }
    }
  }

  private void checkGenerators() {
    for (GeneratorDeclaration generator : entity.generators()) {
      if (generator.kind() == GeneratorDeclaration.Kind.TABLE
          || generator.schema().isPresent()
          || generator.options().isPresent()) {
        refuseGenerator(generator.subject());
      }
    }
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof BasicAttribute basic
          && basic.generation().isPresent()
          && basic.generation().get().strategy() == Generation.Strategy.TABLE) {
        refuseGenerator(basic.generation().get().subject().value("strategy"));
      }
    }
  }

  private void refuseGenerator(Subject subject) {
    refuse(
        subject,
        " has a table of counters, or a sequence with a schema or options, which is not supported"
            + " by this release",
        "Use a plain `@SequenceGenerator`");
  }

  private void refuseTable(String member) {
    refuse(
        entity.table().subject().value(member),
        "'s table has `" + member + "`, which is not supported by this release",
        "Leave `" + member + "` out");
  }

  private void refuse(Subject subject, String fact, String remedy) {
    findings.add(
        Finding.of(
            Rule.UNSUPPORTED_MAPPING,
            subject,
            entity.className(),
            "`" + entity.simpleName() + "`" + fact,
            remedy));
  }
}
