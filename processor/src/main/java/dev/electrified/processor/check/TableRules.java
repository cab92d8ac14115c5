package dev.electrified.processor.check;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.MappedEntity;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.List;

/** Where an electrified table may be, and which constraints it may not have. */
final class TableRules {
  private TableRules() {}

  /** Source: {@code ENABLE ELECTRIC} refuses tables outside {@code public} (P0001). */
  static void checkSchema(MappedEntity mapped, Findings findings) {
    Entity entity = mapped.entity();
    String schema = entity.table().schema().orElse("public");
    if (!schema.equals("public")) {
      findings.add(
          Finding.of(
              Rule.ELECTRIFIED_SCHEMA,
              entity.table().subject().value("schema"),
              entity.className(),
              "`"
                  + entity.simpleName()
                  + "` is electrified and lies in the schema `"
                  + schema
                  + "`; Electric replicates tables of `public` only",
              "Remove `schema` from its `@Table`"));
    }
  }

  /** Source: {@code ENABLE ELECTRIC} refuses CHECK constraints (P0001). */
  static void checkChecks(MappedEntity mapped, Findings findings) {
    Entity entity = mapped.entity();
    for (Subject subject : entity.checks()) {
      reportCheck(entity, subject, entity.simpleName(), findings);
    }
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof BasicAttribute basic) {
        for (Subject subject : basic.checks()) {
          reportCheck(entity, subject, entity.simpleName() + "." + basic.path(), findings);
        }
      }
    }
  }

  private static void reportCheck(Entity entity, Subject subject, String label, Findings findings) {
    findings.add(
        Finding.of(
            Rule.ELECTRIFIED_CHECK,
            subject,
            entity.className(),
            "`" + label + "` declares a check constraint, which Electric cannot replicate",
            "Check the value in the application, before it is written"));
  }

  /** Source: UNIQUE is refused at ENABLE; a unique index passes and breaks the same promise. */
  static void checkUniques(MappedEntity mapped, Origins origins, Findings findings) {
    Entity entity = mapped.entity();
    for (UniqueConstraint unique : mapped.table().uniques().values()) {
      Origin origin =
          origins
              .find(FactKey.unique(mapped.table().name(), unique.name()))
              .orElseGet(() -> new Origin(entity.subject(), entity.className(), ""));
      List<String> columns = unique.columns();
      findings.add(
          Finding.of(
              Rule.ELECTRIFIED_UNIQUE,
              origin.subject(),
              entity.className(),
              "`"
                  + entity.simpleName()
                  + "` is electrified and demands unique values of `"
                  + String.join("`, `", columns)
                  + "`, which writes made offline cannot keep",
              "Remove the constraint; derive the key `"
                  + mapped.table().key().columns().stream().findFirst().orElse("id")
                  + "` from the value (a name-based UUID) where it has to be unique"));
    }
  }
}
