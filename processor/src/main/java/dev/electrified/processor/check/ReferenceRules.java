package dev.electrified.processor.check;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.mapping.MappedEntity;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Table;
import java.util.Optional;

/**
 * Every foreign key of an electrified table leads to an electrified table.
 *
 * <p>Source: {@code ENABLE ELECTRIC} passes, and from then on every INSERT fails (42883), even with
 * a NULL reference.
 */
final class ReferenceRules {
  private ReferenceRules() {}

  static void check(MappedEntity mapped, MappedModel model, Findings findings) {
    for (ForeignKey key : mapped.table().foreignKeys().values()) {
      Optional<Table> target = model.findTable(key.references());
      if (target.isEmpty() || target.get().electrified()) {
        continue;
      }
      Origin origin =
          model
              .origins()
              .find(FactKey.foreignKey(mapped.table().name(), key.identity()))
              .orElseGet(
                  () -> new Origin(mapped.entity().subject(), mapped.entity().className(), ""));
      String targetClass = target.get().entities().first();
      String targetName = targetClass.substring(targetClass.lastIndexOf('.') + 1);
      findings.add(
          Finding.of(
              Rule.ELECTRIFIED_REFERENCE,
              origin.subject(),
              origin.entity(),
              "`"
                  + mapped.entity().simpleName()
                  + "."
                  + origin.attribute()
                  + "` is a foreign key to `"
                  + target.get().name()
                  + "`, which is not electrified: with it every INSERT into `"
                  + mapped.table().name()
                  + "` fails",
              "Annotate `"
                  + targetName
                  + "` with `@Electrified`, or leave the foreign key out with"
                  + " `@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))`"));
    }
  }
}
