package dev.electrified.processor.render;

import dev.electrified.processor.ddlx.RuleText;
import dev.electrified.processor.diff.Change;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.List;

/** The statements only Electric knows. */
final class ElectricStatements {
  private final Statement.Stage accessStage;

  /**
   * For one migration.
   *
   * @param separateAccess whether access rules are said in a part of their own
   */
  ElectricStatements(boolean separateAccess) {
    this.accessStage = separateAccess ? Statement.Stage.ACCESS : Statement.Stage.MAIN;
  }

  List<Statement> enable(Change.EnableElectric change) {
    String sql = alterTable(change.table()) + "ENABLE ELECTRIC";
    return List.of(Statement.main(sql, change.existing(), true));
  }

  List<Statement> disable(Change.DisableElectric change) {
    return List.of(Statement.main(alterTable(change.table()) + "DISABLE ELECTRIC", true, true));
  }

  List<Statement> add(AccessRule rule) {
    return access(rule.statement());
  }

  List<Statement> drop(AccessRule rule) {
    return access(
        RuleText.parse(rule.statement())
            .orElseThrow(() -> new IllegalStateException("no access rule: " + rule.statement()))
            .inverse());
  }

  private List<Statement> access(String sql) {
    return List.of(new Statement(sql, accessStage, false, true));
  }

  private static String alterTable(Table table) {
    return "ALTER TABLE " + Identifier.ddlx(table.qualifiedName().name()) + " ";
  }
}
