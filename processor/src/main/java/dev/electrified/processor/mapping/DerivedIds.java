package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;

/** Says which references cannot be part of a key. */
final class DerivedIds {
  private DerivedIds() {}

  /**
   * Refuses a reference to other columns than the target's key, where the key or the id class has
   * values of the target's key in it.
   *
   * <p>Source: Hibernate ORM 7.4, measured: the type of the column, and what its foreign key refers
   * to, are then those of the target's key, or the id's own.
   */
  static void checkTarget(
      Entity entity, ToOneAttribute toOne, ResolvedReference result, Findings findings) {
    if (!result.toKey()
        && !result.columns().isEmpty()
        && (toOne.mapsId().isPresent() || entity.keys().size() > 1)) {
      report(
          entity,
          toOne,
          "refers to other columns than the key of its target, of which Hibernate makes columns of"
              + " another type or foreign keys to others",
          "Leave `referencedColumnName` out, so that it refers to the key",
          findings);
    }
  }

  /** Refuses a second reference that gives the same part of the key its value. */
  static void reportSecond(Entity entity, ToOneAttribute toOne, Findings findings) {
    report(
        entity,
        toOne,
        "is the second `@MapsId` of the same attribute, with columns of its own",
        "Leave its `@MapsId` out",
        findings);
  }

  /** Refuses a reference to an entity whose key is made of this one's. */
  static void reportCycle(Entity entity, ToOneAttribute toOne, Findings findings) {
    report(
        entity,
        toOne,
        "refers to an entity whose key leads back to `" + entity.simpleName() + "`",
        "Give one of them a key of its own, `@Id UUID id`",
        findings);
  }

  private static void report(
      Entity entity, ToOneAttribute toOne, String problem, String remedy, Findings findings) {
    findings.add(
        Finding.of(
            Rule.UNSUPPORTED_MAPPING,
            toOne.subject(),
            entity.className(),
            "The key `" + entity.simpleName() + "." + toOne.path() + "` " + problem,
            remedy));
  }
}
