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

/** Where access rules may stand. */
final class AccessRules {
  private AccessRules() {}

  /** Access rules belong to electrified entities. */
  static void checkElectrified(MappedModel model, Findings findings) {
    for (MappedEntity mapped : model.entities().values()) {
      Entity entity = mapped.entity();
      if (entity.foreign()
          || entity.electrified().isPresent()
          || SharedTableRules.owner(mapped, model).isPresent()) {
        continue;
      }
      for (AssignDeclaration assign : entity.assigns()) {
        reportPlain(entity, assign.subject(), "@ElectricAssign", findings);
      }
      for (GrantDeclaration grant : entity.grants()) {
        reportPlain(entity, grant.subject(), "@ElectricGrant", findings);
      }
    }
  }

  private static void reportPlain(
      Entity entity, Subject subject, String annotation, Findings findings) {
    findings.add(
        Finding.of(
            Rule.RULE_WITHOUT_ELECTRIFIED,
            subject,
            entity.className(),
            "`"
                + annotation
                + "` stands on `"
                + entity.simpleName()
                + "`, which is not electrified",
            "Annotate `" + entity.simpleName() + "` with `@Electrified`, or remove the rule"));
  }
}
