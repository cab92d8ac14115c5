package dev.electrified.processor.ddlx;

import dev.electrified.processor.sql.Identifier;
import java.util.Optional;

/** Where the name of an assigned role comes from. */
public sealed interface RoleSource {
  /** The role definition as DDLX text. */
  String text();

  /** The table whose rows the role is held for; empty for a global role. */
  Optional<String> scope();

  /** What tells this role from others: {@code projects:owner}, or {@code projects:*role}. */
  String key();

  /**
   * A role of a fixed name: {@code 'projects:owner'}, {@code 'admin'}.
   *
   * @param role the role
   */
  record Fixed(Role role) implements RoleSource {
    @Override
    public String text() {
      return role.text();
    }

    @Override
    public Optional<String> scope() {
      return role.scope();
    }

    @Override
    public String key() {
      return role.plain();
    }
  }

  /**
   * A role whose name stands in a column: {@code memberships.role}, {@code (projects,
   * memberships.role)}.
   *
   * @param scope the table whose rows the role is held for; empty for a global role
   * @param table the table that is assigned from
   * @param column its column with the role's name
   */
  record Dynamic(Optional<String> scope, String table, String column) implements RoleSource {
    @Override
    public String text() {
      String from = Identifier.ddlx(table) + "." + Identifier.ddlx(column);
      return scope.map(s -> "(" + Identifier.ddlx(s) + ", " + from + ")").orElse(from);
    }

    @Override
    public String key() {
      return scope.map(s -> Identifier.ddlx(s) + ":").orElse("") + "*" + Identifier.ddlx(column);
    }
  }
}
