package dev.electrified.runtime.sql;

import dev.electrified.runtime.sql.DdlxStatement.Column;
import dev.electrified.runtime.sql.DdlxStatement.Name;
import dev.electrified.runtime.sql.DdlxStatement.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads names and roles. */
final class DdlxRoles {
  /** Reserved as unquoted names by the released tokenizer. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "all",
          "alter",
          "and",
          "assign",
          "check",
          "delete",
          "disable",
          "electric",
          "enable",
          "from",
          "grant",
          "if",
          "insert",
          "is",
          "not",
          "null",
          "on",
          "or",
          "privileges",
          "read",
          "revoke",
          "select",
          "sqlite",
          "table",
          "to",
          "unassign",
          "update",
          "using",
          "write");

  private final TokenCursor cursor;
  private final DdlxGrammar grammar;

  DdlxRoles(TokenCursor cursor, DdlxGrammar grammar) {
    this.cursor = cursor;
    this.grammar = grammar;
  }

  /** One name without dots. */
  Optional<String> part() {
    boolean reserved =
        grammar == DdlxGrammar.RELEASED && cursor.word().filter(KEYWORDS::contains).isPresent();
    return reserved ? Optional.empty() : cursor.name();
  }

  /** {@code table} or {@code schema.table}. */
  Optional<Name> name() {
    return part().flatMap(this::nameAfter);
  }

  /** The rest of a name that began like this. */
  Optional<Name> nameAfter(String first) {
    return cursor.accept('.')
        ? part().map(second -> new Name(Optional.of(first), second))
        : Optional.of(new Name(Optional.empty(), first));
  }

  /** {@code table.column} or {@code schema.table.column}. */
  Optional<Column> column() {
    return columnOf(parts());
  }

  private static Optional<Column> columnOf(List<String> parts) {
    return switch (parts.size()) {
      case 2 -> Optional.of(new Column(new Name(Optional.empty(), parts.get(0)), parts.get(1)));
      case 3 ->
          Optional.of(new Column(new Name(Optional.of(parts.get(0)), parts.get(1)), parts.get(2)));
      default -> Optional.empty();
    };
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    do {
      Optional<String> part = part();
      if (part.isEmpty()) {
        return List.of();
      }
      parts.add(part.get());
    } while (parts.size() < 3 && cursor.accept('.'));
    return parts;
  }

  /** The role of a grant: the released server crashes on one that is no string. */
  Optional<Role> permitted() {
    if (grammar == DdlxGrammar.RELEASED) {
      return cursor.string().flatMap(text -> ofString(Optional.empty(), text));
    }
    return assigned();
  }

  /** {@code 'projects:owner'}, {@code projects:'owner'}, {@code (projects, roles.name)}, a name. */
  Optional<Role> assigned() {
    if (cursor.accept('(')) {
      Optional<Name> scope = Optional.empty();
      if (!cursor.accept("NULL")) {
        scope = scope();
        if (scope.isEmpty()) {
          return Optional.empty();
        }
      }
      Optional<Role> role = cursor.accept(',') ? plain(scope) : Optional.empty();
      return cursor.accept(')') ? role : Optional.empty();
    }
    if (cursor.accept("NULL")) {
      return cursor.accept(':') ? plain(Optional.empty()) : Optional.empty();
    }
    Optional<String> string = cursor.string();
    if (string.isPresent()) {
      return ofString(Optional.empty(), string.get());
    }
    List<String> parts = parts();
    if (cursor.accept(':')) {
      return switch (parts.size()) {
        case 1 -> plain(Optional.of(new Name(Optional.empty(), parts.get(0))));
        case 2 -> plain(Optional.of(new Name(Optional.of(parts.get(0)), parts.get(1))));
        default -> Optional.empty();
      };
    }
    return ofParts(Optional.empty(), parts);
  }

  private Optional<Name> scope() {
    Optional<String> string =
        grammar == DdlxGrammar.EITHER ? cursor.string() : Optional.<String>empty();
    return string.isPresent() ? Optional.of(new Name(Optional.empty(), string.get())) : name();
  }

  private Optional<Role> plain(Optional<Name> scope) {
    Optional<String> string = cursor.string();
    return string.isPresent() ? ofString(scope, string.get()) : ofParts(scope, parts());
  }

  private Optional<Role> ofParts(Optional<Name> scope, List<String> parts) {
    if (parts.size() == 1 && grammar != DdlxGrammar.RELEASED) {
      return Optional.of(new Role(scope, Optional.of(parts.get(0)), Optional.empty()));
    }
    return columnOf(parts).map(column -> new Role(scope, Optional.empty(), Optional.of(column)));
  }

  /** The text of a role is split at its first colon; a scope outside of it wins. */
  private Optional<Role> ofString(Optional<Name> scope, String text) {
    int colon = text.indexOf(':');
    String name = text.substring(colon + 1);
    Optional<Name> own = colon < 0 ? Optional.empty() : scopeIn(text.substring(0, colon));
    if (name.isEmpty() || (colon >= 0 && own.isEmpty())) {
      return grammar == DdlxGrammar.EITHER ? fixed(scope, text) : Optional.empty();
    }
    return fixed(scope.isPresent() ? scope : own, name);
  }

  private static Optional<Role> fixed(Optional<Name> scope, String name) {
    return Optional.of(new Role(scope, Optional.of(name), Optional.empty()));
  }

  private static Optional<Name> scopeIn(String text) {
    TokenCursor inside = new TokenCursor(text);
    Optional<Name> name = new DdlxRoles(inside, DdlxGrammar.DOCUMENTED).name();
    return inside.goToStatement() ? Optional.empty() : name;
  }

  /** Whether a role that lies in a column lies in that of the user's table. */
  boolean isOf(Role role, Column user) {
    return grammar != DdlxGrammar.RELEASED
        || role.column().isEmpty()
        || role.column().get().table().equals(user.table());
  }
}
