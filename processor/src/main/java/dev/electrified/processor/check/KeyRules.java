package dev.electrified.processor.check;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.Generation;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;

/** The key of an electrified table is a UUID made by the application. */
final class KeyRules {
  private static final ColumnType UUID = new ColumnType("uuid");

  private KeyRules() {}

  /**
   * Source: {@code ENABLE ELECTRIC} refuses a table without a key; that keys are UUIDs is the
   * documentation's rule, as keys made offline by several writers must not collide. What a column
   * of the key refers to has to be a UUID itself.
   */
  static void check(ElectrifiedTable table) {
    if (table.table().key().isNone()) {
      if (!table.isOfEntity()) {
        reportNoKey(table);
      }
      return;
    }
    for (String name : table.table().key().columns()) {
      Column column = table.table().columns().get(name);
      if (column != null && !column.type().equals(UUID) && !table.isReference(name)) {
        reportType(table, column);
      }
    }
  }

  private static void reportNoKey(ElectrifiedTable table) {
    table.report(
        Rule.ELECTRIFIED_NO_KEY,
        table.home(),
        "The table `"
            + table.name()
            + "` of `"
            + table.label(table.home())
            + "` has no primary key, and Electric takes no table without one",
        "Make it a `Set` whose elements take no NULL, or make the elements electrified entities"
            + " with an `@Id UUID id`");
  }

  private static void reportType(ElectrifiedTable table, Column column) {
    Origin origin = table.column(column.name());
    if (table.isOfEntity()) {
      String type =
          table.type(origin).map(java -> java.simpleName()).orElse(column.type().toString());
      String name = origin.attribute().substring(origin.attribute().lastIndexOf('.') + 1);
      table.report(
          Rule.ELECTRIFIED_KEY_NOT_UUID,
          origin,
          "The key `"
              + table.label(origin)
              + "` is of type `"
              + type
              + "`; the key of an electrified table is a UUID",
          name.isEmpty() ? "Make the key a UUID" : "Declare it as `@Id UUID " + name + "`");
      return;
    }
    table.report(
        Rule.ELECTRIFIED_KEY_NOT_UUID,
        origin,
        "The column `"
            + column.name()
            + "` of type `"
            + column.type()
            + "` is part of the key of the electrified table `"
            + table.name()
            + "` of `"
            + table.label(table.home())
            + "`; such a key has UUIDs only",
        "Make the elements electrified entities with an `@Id UUID id`, or take `@Electrified` away");
  }

  /** Source: sequences are refused as defaults, identity columns cannot be unique offline. */
  static void checkGeneration(Entity entity, Findings findings) {
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof BasicAttribute id && id.id() && id.generation().isPresent()) {
        checkGeneration(entity, id, id.generation().get(), findings);
      }
    }
  }

  private static void checkGeneration(
      Entity entity, BasicAttribute id, Generation generation, Findings findings) {
    boolean sequential =
        switch (generation.strategy()) {
          case SEQUENCE, IDENTITY, TABLE -> true;
          case AUTO -> !id.type().name().equals("java.util.UUID");
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
}
