package dev.electrified.processor.render;

import dev.electrified.processor.ddlx.RuleText;
import dev.electrified.processor.diff.Change;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.List;

/** The statements only Electric knows. */
final class ElectricStatements {
  private final Statement.Stage enableStage;
  private final Statement.Stage addStage;

  /**
   * For one migration.
   *
   * @param separateAccess whether access rules are said in a part of their own
   * @param later whether tables are electrified, and then given rules, after existing rows were
   *     checked
   */
  ElectricStatements(boolean separateAccess, boolean later) {
    enableStage = later ? Statement.Stage.ELECTRIC : Statement.Stage.MAIN;
    addStage = separateAccess ? Statement.Stage.ACCESS : enableStage;
  }

  List<Statement> enable(Change.EnableElectric change) {
    String sql = alterTable(change.table()) + "ENABLE ELECTRIC";
    return List.of(new Statement(sql, enableStage, change.existing(), true));
  }

  List<Statement> disable(Change.DisableElectric change) {
    return List.of(Statement.main(alterTable(change.table()) + "DISABLE ELECTRIC", true, true));
  }

  /**
   * A rule, which a new table waits for in another part only.
   *
   * @param created whether this migration creates its table
   */
  List<Statement> add(AccessRule rule, boolean created) {
    boolean locks = isAssignment(rule) && !(created && addStage == Statement.Stage.MAIN);
    return List.of(new Statement(rule.statement(), addStage, locks, true));
  }

  /**
   * The inverse of a rule, in the transaction of those that take its place; but before a table
   * leaves Electric, which then has no rules.
   */
  List<Statement> drop(AccessRule rule, Table table) {
    boolean leaves = !table.electrified() && addStage == Statement.Stage.ELECTRIC;
    String sql =
        RuleText.parse(rule.statement())
            .orElseThrow(() -> new IllegalStateException("no access rule: " + rule.statement()))
            .inverse();
    return List.of(
        new Statement(sql, leaves ? Statement.Stage.MAIN : addStage, isAssignment(rule), true));
  }

  /**
   * Whether the table of the rule and those it refers to are locked.
   *
   * <p>Source: the server makes a trigger for an assignment, and a table with foreign keys; of a
   * grant it notes in tables of its own.
   */
  private static boolean isAssignment(AccessRule rule) {
    return rule.kind() == AccessRule.Kind.ASSIGN;
  }

  private static String alterTable(Table table) {
    return "ALTER TABLE " + Identifier.ddlx(table.qualifiedName().name()) + " ";
  }
}
