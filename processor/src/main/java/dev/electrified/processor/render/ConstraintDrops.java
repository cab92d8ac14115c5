package dev.electrified.processor.render;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.List;
import java.util.Optional;

/** How constraints go. The policy lets some of them go, and none come in their place. */
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

  private static List<Statement> constraint(
      Change change, Optional<?> to, Table table, String name) {
    if (to.isPresent()) {
      throw StatementRenderer.refused(change);
    }
    return StatementRenderer.alter(table, "DROP CONSTRAINT " + Identifier.sql(name));
  }
}
