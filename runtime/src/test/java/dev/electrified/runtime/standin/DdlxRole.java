package dev.electrified.runtime.standin;

import dev.electrified.runtime.standin.DdlxCommand.Assignment;
import java.util.List;
import java.util.Optional;

/**
 * A role as a statement has it.
 *
 * @param scope the names before it, which say a table
 * @param string the role, if it is a string
 * @param column the names of the column that says it, if not
 */
record DdlxRole(List<String> scope, Optional<String> string, List<String> column) {
  /**
   * A role that is a string, taken apart.
   *
   * @param table what stands before its colon
   * @param role what stands behind
   */
  record Scope(Optional<TableName> table, String role) {}

  /**
   * The string taken apart; nothing if there is none, or nothing on a side of the colon.
   *
   * @throws DroppedException if there is no table before the colon
   */
  Optional<Scope> split() throws DroppedException {
    if (string.isEmpty() || string.get().isEmpty()) {
      return Optional.empty();
    }
    String role = string.get();
    int colon = role.indexOf(':');
    if (colon < 0) {
      return Optional.of(new Scope(Optional.empty(), role));
    }
    if (colon == 0 || colon == role.length() - 1) {
      return Optional.empty();
    }
    Optional<TableName> table = NameParser.parse(role.substring(0, colon));
    if (table.isEmpty()) {
      throw new DroppedException("a scope that is no table");
    }
    return Optional.of(new Scope(table, role.substring(colon + 1)));
  }

  /** What it assigns: a scope in front of the role goes before one in its string. */
  Assignment assignment(TableName table, String userColumn) throws DroppedException {
    Optional<TableName> outside =
        scope.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new TableName(
                    scope.size() == 2 ? scope.get(0) : "public", scope.get(scope.size() - 1)));
    Optional<Scope> split = split();
    if (split.isPresent()) {
      return new Assignment(
          table,
          userColumn,
          outside.or(split.get()::table),
          Optional.of(split.get().role()),
          Optional.empty());
    }
    if (column.size() < 2) {
      throw new DroppedException("a role without a table");
    }
    TableName roleTable =
        new TableName(column.size() == 3 ? column.get(0) : "public", column.get(column.size() - 2));
    if (!roleTable.equals(table)) {
      throw new DroppedException("a role of another table than the user");
    }
    return new Assignment(
        table, userColumn, outside, Optional.empty(), Optional.of(column.get(column.size() - 1)));
  }
}
