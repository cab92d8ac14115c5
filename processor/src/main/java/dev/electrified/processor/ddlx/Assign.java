package dev.electrified.processor.ddlx;

import dev.electrified.processor.ddlx.condition.ConditionText;
import dev.electrified.processor.ddlx.condition.Expression;
import dev.electrified.processor.sql.Identifier;
import java.util.Optional;

/**
 * {@code ELECTRIC ASSIGN}: who has a role.
 *
 * @param role the role
 * @param table the table that is assigned from
 * @param userColumn its column that refers to the user
 * @param when which of the rows give the role, with the names of columns; empty: all
 */
public record Assign(RoleSource role, String table, String userColumn, Optional<Expression> when) {
  /** The statement without its semicolon. */
  public String text() {
    return "ELECTRIC ASSIGN "
        + role.text()
        + " TO "
        + Identifier.ddlx(table)
        + "."
        + Identifier.ddlx(userColumn)
        + when.map(condition -> " IF (" + ConditionText.of(condition) + ")").orElse("");
  }

  /**
   * What tells this assignment from the others of its table; not its condition, since the server
   * knows one assignment of a role to a user column.
   */
  public String key() {
    return role.key() + "." + Identifier.ddlx(userColumn);
  }
}
