package dev.electrified.processor.check;

import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.mapping.MappedEntity;
import dev.electrified.processor.mapping.MappedModel;
import java.util.Optional;

/** The table of contents of what Electric demands: one line for each family of rules. */
public final class ElectricRules {
  private ElectricRules() {}

  /** Checks every electrified entity of the module, and all access rules. */
  public static void check(MappedModel model, ServerLevel server, Findings findings) {
    for (MappedEntity entity : model.entities().values()) {
      if (entity.entity().foreign()) {
        continue;
      }
      Optional<MappedEntity> owner = SharedTableRules.owner(entity, model);
      owner.ifPresent(above -> SharedTableRules.check(entity.entity(), above.entity(), findings));
      if (!entity.table().electrified()) {
        continue;
      }
      boolean ownsTable = owner.isEmpty();
      if (ownsTable) {
        TableRules.checkSchema(entity, findings);
      }
      TableRules.checkChecks(entity, findings);
      if (ownsTable) {
        TableRules.checkUniques(entity, model.origins(), findings);
      }
      KeyRules.check(entity, findings);
      ColumnRules.checkTypes(entity, model.origins(), findings);
      ColumnRules.checkDefaults(entity, findings);
      if (ownsTable) {
        ReferenceRules.check(entity, model, findings);
      }
    }
    AccessRules.checkElectrified(model, findings);
    AssignRules.check(model, server, findings);
    GrantPathRules.check(model, server, findings);
    CoveredGrants.check(model, findings);
    RoleRules.check(model, findings);
    ConditionRules.check(model, server, findings);
  }
}
