package dev.electrified.processor.check;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An association of electrified entities is synced only if the table between them is. */
final class AssociationRules {
  private AssociationRules() {}

  /**
   * Checks all tables between.
   *
   * @param from the schema of the snapshot: what became electrified since makes the finding a new
   *     one
   */
  static void check(MappedModel model, Schema from, Findings findings) {
    for (Table table : model.schema().tables().values()) {
      Optional<Origin> home = model.origins().find(FactKey.entity(table.name()));
      if (home.isEmpty() || home.get().attribute().isEmpty() || table.electrified()) {
        continue;
      }
      int ends = 0;
      Set<String> targets = new TreeSet<>();
      for (ForeignKey key : table.foreignKeys().values()) {
        Optional<Table> target = model.findTable(key.references());
        if (target.isPresent() && target.get().electrified()) {
          ends++;
          targets.add(target.get().name());
        }
      }
      if (ends > 1) {
        findings.add(
            Finding.of(
                    Rule.ASSOCIATION_NOT_SYNCED,
                    home.get().subject(),
                    home.get().entity(),
                    "`"
                        + home.get().entityName()
                        + "."
                        + home.get().attribute()
                        + "` lies in the table `"
                        + table.name()
                        + "`, which is not electrified though `"
                        + String.join("` and `", targets)
                        + (targets.size() > 1 ? "` are" : "` is")
                        + ": clients do not see the association",
                    "Annotate the attribute with `@Electrified` too")
                .concerning(concern(table, targets, model, from)));
      }
    }
  }

  private static String concern(Table table, Set<String> targets, MappedModel model, Schema from) {
    for (String target : targets) {
      boolean before = from.findTable(target).filter(Table::electrified).isPresent();
      if (!before && model.schema().findTable(target).isPresent()) {
        return FactKey.electrified(target);
      }
    }
    return FactKey.entity(table.name());
  }
}
