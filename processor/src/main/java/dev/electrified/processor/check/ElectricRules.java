package dev.electrified.processor.check;

import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.mapping.MappedEntity;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The table of contents of what Electric demands: one line for each family of rules. */
public final class ElectricRules {
  private ElectricRules() {}

  /**
   * Checks every electrified table of the module, and all access rules.
   *
   * @param from the schema of the snapshot, whose tables stay in the database whatever goes
   */
  public static void check(MappedModel model, Schema from, ServerLevel server, Findings findings) {
    for (MappedEntity entity : model.entities().values()) {
      if (entity.entity().foreign()) {
        continue;
      }
      SharedTableRules.owner(entity, model)
          .ifPresent(above -> SharedTableRules.check(entity.entity(), above.entity(), findings));
      if (entity.table().electrified()) {
        KeyRules.checkGeneration(entity.entity(), findings);
      }
    }
    List<Table> all = new ArrayList<>(model.schema().tables().values());
    all.addAll(model.foreign().values());
    for (Table gone : from.tables().values()) {
      if (model.findTable(gone.name()).isEmpty()) {
        all.add(gone);
      }
    }
    NameClashes clashes = new NameClashes(all);
    for (Table one : model.schema().tables().values()) {
      ElectrifiedTable.of(one, model, from, findings)
          .ifPresent(table -> checkTable(table, clashes));
    }
    TableRules.checkLeftOut(model.leftOut(), findings);
    AssociationRules.check(model, from, findings);
    AccessRules.checkElectrified(model, findings);
    AssignRules.check(model, server, findings);
    GrantPathRules.check(model, server, findings);
    CoveredGrants.check(model, findings);
    RoleRules.check(model, findings);
    ConditionRules.check(model, server, findings);
  }

  private static void checkTable(ElectrifiedTable table, NameClashes clashes) {
    TableRules.checkSchema(table);
    TableRules.checkUniques(table);
    TableRules.checkOptions(table);
    KeyRules.check(table);
    ColumnRules.check(table);
    ReferenceRules.check(table);
    NameRules.check(table);
    clashes.check(table);
    ClientRules.check(table);
  }
}
