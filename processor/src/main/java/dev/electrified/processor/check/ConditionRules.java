package dev.electrified.processor.check;

import dev.electrified.processor.ddlx.condition.Expression;
import dev.electrified.processor.ddlx.condition.Expression.Name;
import dev.electrified.processor.ddlx.condition.ReleasedGrammar;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.mapping.MappedModel.ResolvedAssign;
import dev.electrified.processor.mapping.MappedModel.ResolvedGrant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the released server cannot do with the conditions of access rules. */
final class ConditionRules {
  private static final String REMEDY =
      "It reads attributes without a prefix, strings, calls, and comparisons joined by `AND` and"
          + " `OR`";

  private ConditionRules() {}

  static void check(MappedModel model, ServerLevel server, Findings findings) {
    for (ResolvedAssign resolved : model.assigns()) {
      Optional<Expression> when = resolved.statement().when();
      if (when.isEmpty()) {
        continue;
      }
      if (hasColumn(when.get())) {
        findings.add(Released.refused(overColumns(resolved), server));
      }
      List<String> missing = ReleasedGrammar.missing(when.get());
      if (!missing.isEmpty()) {
        findings.add(
            Released.refused(
                Released.of(Rule.CONDITION_NOT_RELEASED, resolved, "when", fact(missing), REMEDY),
                server));
      }
    }
    Set<GrantDeclaration> said = new HashSet<>();
    for (ResolvedGrant resolved : model.grants()) {
      List<String> missing =
          resolved.statement().check().map(ReleasedGrammar::missing).orElse(List.of());
      if (!missing.isEmpty() && said.add(resolved.declaration())) {
        findings.add(
            Released.refused(
                Released.of(Rule.CONDITION_NOT_RELEASED, resolved, "check", fact(missing), REMEDY),
                server));
      }
    }
  }

  private static String fact(List<String> missing) {
    return "The condition has `"
        + String.join("`, `", missing)
        + "`: the documentation allows it, the released server 0.12.1 cannot read it";
  }

  /** Source: 0.12.1 pastes the text into a trigger, where only {@code NEW.column} is known. */
  private static Finding overColumns(ResolvedAssign resolved) {
    return Released.of(
        Rule.ASSIGN_CONDITION,
        resolved,
        "when",
        "The assignment has a condition over its row: the documentation allows it, the released"
            + " server 0.12.1 takes it, and then fails on every INSERT into `"
            + resolved.ruled().table().name()
            + "`",
        "Leave `when` out; let rows that give no role lie in a table of their own, or give a role"
            + " that is granted nothing by `roleFrom`");
  }

  private static boolean hasColumn(Expression expression) {
    if (expression instanceof Name name) {
      return name.parts().size() == 1;
    }
    for (Expression operand : expression.operands()) {
      if (hasColumn(operand)) {
        return true;
      }
    }
    return false;
  }
}
