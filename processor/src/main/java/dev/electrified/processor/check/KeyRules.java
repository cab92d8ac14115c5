package dev.electrified.processor.check;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.Generation;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.mapping.MappedEntity;

/** The key of an electrified table is a UUID made by the application. */
final class KeyRules {
  private KeyRules() {}

  static void check(MappedEntity mapped, Findings findings) {
    for (Attribute attribute : mapped.entity().attributes()) {
      if (attribute instanceof BasicAttribute basic && basic.id()) {
        checkType(mapped.entity(), basic, findings);
        checkGeneration(mapped.entity(), basic, findings);
      }
    }
  }

  /** Source: the documentation's rule; keys made offline by several writers must not collide. */
  private static void checkType(Entity entity, BasicAttribute id, Findings findings) {
    if (!isUuid(id)) {
      findings.add(
          Finding.of(
              Rule.ELECTRIFIED_KEY_NOT_UUID,
              id.subject(),
              entity.className(),
              "The key `"
                  + entity.simpleName()
                  + "."
                  + id.path()
                  + "` is of type `"
                  + id.type().simpleName()
                  + "`; the key of an electrified table is a UUID",
              "Declare it as `@Id UUID " + id.name() + "`"));
    }
  }

  /** Source: sequences are refused as defaults, identity columns cannot be unique offline. */
  private static void checkGeneration(Entity entity, BasicAttribute id, Findings findings) {
    if (id.generation().isEmpty()) {
      return;
    }
    Generation generation = id.generation().get();
    boolean sequential =
        switch (generation.strategy()) {
          case SEQUENCE, IDENTITY, TABLE -> true;
          case AUTO -> !isUuid(id);
          case UUID -> false;
        };
    if (sequential) {
      findings.add(
          Finding.of(
              Rule.ELECTRIFIED_GENERATED_KEY,
              generation.subject(),
              entity.className(),
              "The key `"
                  + entity.simpleName()
                  + "."
                  + id.path()
                  + "` comes from "
                  + (generation.strategy() == Generation.Strategy.IDENTITY
                      ? "an identity column"
                      : "a sequence")
                  + ", which writers that are offline cannot share",
              "Let the application make it: `@Id @GeneratedValue(strategy = GenerationType.UUID)"
                  + " UUID "
                  + id.name()
                  + "`"));
    }
  }

  private static boolean isUuid(BasicAttribute id) {
    return id.type().name().equals("java.util.UUID");
  }
}
