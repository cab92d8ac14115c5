package dev.electrified.processor.check;

import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.ElectricDeclaration;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.MappedEntity;
import dev.electrified.processor.mapping.MappedModel;
import java.util.List;

/** Where access rules may stand. */
final class AccessRules {
  private final Entity entity;
  private final Findings findings;

  private AccessRules(Entity entity, Findings findings) {
    this.entity = entity;
    this.findings = findings;
  }

  /** Access rules belong to electrified entities, and to attributes with electrified tables. */
  static void checkElectrified(MappedModel model, Findings findings) {
    for (MappedEntity mapped : model.entities().values()) {
      Entity entity = mapped.entity();
      if (entity.foreign()) {
        continue;
      }
      AccessRules rules = new AccessRules(entity, findings);
      if (entity.electrified().isEmpty() && SharedTableRules.owner(mapped, model).isEmpty()) {
        rules.reportPlain(
            "`" + entity.simpleName() + "`, which", entity.assigns(), entity.grants());
      }
      for (Attribute attribute : entity.attributes()) {
        ElectricDeclaration electric = ElectricDeclaration.of(attribute);
        if (electric.electrified().isEmpty()) {
          rules.reportPlain(
              "`" + entity.simpleName() + "." + attribute.path() + "`, whose table",
              electric.assigns(),
              electric.grants());
        }
      }
    }
  }

  private void reportPlain(
      String where, List<AssignDeclaration> assigns, List<GrantDeclaration> grants) {
    for (AssignDeclaration assign : assigns) {
      reportPlain(where, assign.subject(), "@ElectricAssign");
    }
    for (GrantDeclaration grant : grants) {
      reportPlain(where, grant.subject(), "@ElectricGrant");
    }
  }

  private void reportPlain(String where, Subject subject, String annotation) {
    findings.add(
        Finding.of(
            Rule.RULE_WITHOUT_ELECTRIFIED,
            subject,
            entity.className(),
            "`" + annotation + "` stands on " + where + " is not electrified",
            "Annotate "
                + where.substring(0, where.indexOf(','))
                + " with `@Electrified`, or remove the rule"));
  }
}
