package dev.electrified.processor.linter;

import java.util.List;
import java.util.Optional;

/**
 * The role of a rule.
 *
 * @param scope the table it is limited to
 * @param name a fixed role's name; else empty
 * @param column where a dynamic role is read from: table and column; else empty
 */
record Role(Optional<TableId> scope, String name, List<String> column) {
  /** What an ASSIGN gives: a string, a column, or a tuple of scope and either. */
  static Role read(Cursor cursor) {
    if (!cursor.sees("(")) {
      return role(cursor);
    }
    Cursor tuple = cursor.on(cursor.parenthesised());
    Optional<TableId> scope = tuple.take("null") ? Optional.empty() : Optional.of(tuple.table());
    tuple.expect(",");
    Role role = role(tuple);
    if (!tuple.atEnd()) {
      throw new UnreadableException("more than a role in the tuple");
    }
    return new Role(scope.or(role::scope), role.name(), role.column());
  }

  private static Role role(Cursor cursor) {
    if (cursor.peek().kind() == Token.Kind.STRING) {
      return ofString(cursor.next().value());
    }
    String table = cursor.name();
    cursor.expect(".");
    return new Role(Optional.empty(), "", List.of(table, cursor.name()));
  }

  /** What a string says: the scope is what stands before the first colon. */
  static Role ofString(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new Role(Optional.empty(), text, List.of());
    }
    String scope = text.substring(0, colon);
    boolean quoted = scope.length() > 2 && scope.startsWith("\"") && scope.endsWith("\"");
    String table = quoted ? scope.substring(1, scope.length() - 1) : scope;
    return new Role(
        Optional.of(new TableId(TableId.PUBLIC, table)), text.substring(colon + 1), List.of());
  }

  boolean isBroken() {
    boolean scopeIsBroken =
        scope.isPresent()
            && (scope.get().name().isEmpty() || scope.get().name().matches(".*[ .\"].*"));
    return scopeIsBroken || (name.isEmpty() && column.isEmpty());
  }
}
