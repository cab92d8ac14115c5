package dev.electrified.processor.render;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How constraints and indexes go. The policy lets some of them go, and another one come in their
 * place of indexes only.
 */
final class ConstraintDrops {
  private ConstraintDrops() {}

  static List<Statement> foreignKey(Change.AlterForeignKey change) {
    return constraint(change, change.to(), change.table(), change.from().name());
  }

  static List<Statement> unique(Change.AlterUnique change) {
    if (change.from().isEmpty()) {
      throw StatementRenderer.refused(change);
    }
    return constraint(change, change.to(), change.table(), change.from().get().name());
  }

  static List<Statement> index(Change.AlterIndex change) {
    Table table = change.table();
    List<Statement> statements = new ArrayList<>();
    String sql = "DROP INDEX " + Clauses.index(table, change.from().name());
    statements.add(Statement.main(sql, true, table.electrified()));
    change
        .to()
        .map(to -> "CREATE INDEX " + Clauses.index(table, to))
        .ifPresent(create -> statements.add(Statement.main(create, true, table.electrified())));
    return statements;
  }

  private static List<Statement> constraint(
      Change change, Optional<?> to, Table table, String name) {
    if (to.isPresent()) {
      throw StatementRenderer.refused(change);
    }
    return StatementRenderer.alter(table, "DROP CONSTRAINT " + Identifier.sql(name));
  }
}
