package dev.electrified.processor.ddlx;

import dev.electrified.processor.sql.Identifier;

/**
 * {@code ELECTRIC ASSIGN}: who has a role.
 *
 * @param role the role
 * @param table the table that is assigned from
 * @param userColumn its column that refers to the user
 */
public record Assign(RoleSource role, String table, String userColumn) {
  /** The statement without its semicolon. */
  public String text() {
    return "ELECTRIC ASSIGN "
        + role.text()
        + " TO "
        + Identifier.ddlx(table)
        + "."
        + Identifier.ddlx(userColumn);
  }

  /** What tells this assignment from the others of its table. */
  public String key() {
    return role.key() + "." + Identifier.ddlx(userColumn);
  }
}
