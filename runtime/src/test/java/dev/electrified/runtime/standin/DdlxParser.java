package dev.electrified.runtime.standin;

import dev.electrified.runtime.standin.DdlxCommand.Assignment;
import dev.electrified.runtime.standin.DdlxCommand.Permission;
import dev.electrified.runtime.standin.DdlxRole.Scope;
import dev.electrified.runtime.standin.DdlxToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The grammar of the statements that only Electric knows, as 0.7 to 0.12.1 have it. */
final class DdlxParser {
  private static final Map<String, List<String>> PRIVILEGES =
      Map.of(
          "SELECT", List.of("select"),
          "INSERT", List.of("insert"),
          "UPDATE", List.of("update"),
          "DELETE", List.of("delete"),
          "ALL", List.of("select", "insert", "update", "delete"),
          "READ", List.of("select"),
          "WRITE", List.of("insert", "update", "delete"));

  private final DdlxTokens tokens;

  private DdlxParser(DdlxTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads a statement.
   *
   * @throws RefusedException if it is not of the grammar
   * @throws DroppedException if it is, but the real service has no words for what is wrong with it
   */
  static DdlxCommand parse(String statement) throws RefusedException, DroppedException {
    String ended = statement.endsWith(";") ? statement : statement + ";";
    DdlxParser parser = new DdlxParser(new DdlxTokens(DdlxLexer.tokens(ended)));
    Unchecked command = parser.statement();
    if (parser.tokens.peek().kind() != Kind.END) {
      throw parser.tokens.unexpected();
    }
    return command.check();
  }

  /** A statement of the grammar whose roles nobody has looked at. */
  private interface Unchecked {
    DdlxCommand check() throws DroppedException;
  }

  private Unchecked statement() throws RefusedException, DroppedException {
    if (tokens.accept("ALTER")) {
      tokens.expect("TABLE");
      TableName table = table();
      boolean enable = tokens.accept("ENABLE");
      if (!enable) {
        tokens.expect("DISABLE");
      }
      tokens.expect("ELECTRIC");
      return () -> enable ? new DdlxCommand.Enable(table) : new DdlxCommand.Disable(table);
    }
    tokens.expect("ELECTRIC");
    DdlxToken verb = tokens.take(Kind.KEYWORD);
    return switch (verb.value()) {
      case "ENABLE" -> {
        TableName table = table();
        yield () -> new DdlxCommand.Enable(table);
      }
      case "DISABLE" -> {
        TableName table = table();
        yield () -> new DdlxCommand.Disable(table);
      }
      case "ASSIGN" -> assign();
      case "UNASSIGN" -> unassign();
      case "GRANT" -> grant();
      case "REVOKE" -> revoke();
      case "SQLITE" -> {
        String statements = tokens.take(Kind.STRING).value();
        yield () -> new DdlxCommand.Sqlite(statements);
      }
      default -> {
        tokens.back();
        throw tokens.unexpected();
      }
    };
  }

  private Unchecked unassign() throws RefusedException {
    DdlxRole role = role();
    tokens.expect("FROM");
    List<String> column = column();
    return () -> new DdlxCommand.Unassign(assignment(role, column));
  }

  private Unchecked assign() throws RefusedException, DroppedException {
    DdlxRole role = role();
    tokens.expect("TO");
    List<String> column = column();
    Optional<String> condition =
        tokens.accept("IF") ? Optional.of(DdlxExpression.condition(tokens)) : Optional.empty();
    return () -> new DdlxCommand.Assign(assignment(role, column), condition);
  }

  private Unchecked grant() throws RefusedException, DroppedException {
    List<String> privileges = privileges();
    List<String> columns = columns();
    tokens.expect("ON");
    TableName table = table();
    tokens.expect("TO");
    DdlxRole role = role();
    Optional<List<String>> path = tokens.accept("USING") ? Optional.of(path()) : Optional.empty();
    Optional<String> check =
        tokens.accept("CHECK") ? Optional.of(DdlxExpression.condition(tokens)) : Optional.empty();
    return () -> new DdlxCommand.Grant(permission(privileges, table, columns, role), path, check);
  }

  private Unchecked revoke() throws RefusedException, DroppedException {
    List<String> privileges = privileges();
    List<String> columns = columns();
    tokens.expect("ON");
    TableName table = table();
    tokens.expect("FROM");
    DdlxRole role = role();
    return () -> new DdlxCommand.Revoke(permission(privileges, table, columns, role));
  }

  private static Assignment assignment(DdlxRole role, List<String> column) throws DroppedException {
    TableName table =
        new TableName(column.size() == 3 ? column.get(0) : "public", column.get(column.size() - 2));
    return role.assignment(table, column.get(column.size() - 1));
  }

  private static Permission permission(
      List<String> privileges, TableName table, List<String> columns, DdlxRole role)
      throws DroppedException {
    Scope scope = role.split().orElseThrow(() -> new DroppedException("a role that is no string"));
    return new Permission(privileges, table, columns, scope.role(), scope.table());
  }

  private List<String> privileges() throws RefusedException {
    List<String> privileges = PRIVILEGES.get(tokens.peek().value());
    if (tokens.peek().kind() != Kind.KEYWORD || privileges == null) {
      throw tokens.unexpected();
    }
    tokens.take(Kind.KEYWORD);
    return privileges;
  }

  private List<String> columns() throws RefusedException {
    if (!tokens.accept("(")) {
      return List.of("*");
    }
    List<String> columns = new ArrayList<>();
    do {
      columns.add(tokens.name());
    } while (tokens.accept(","));
    tokens.expect(")");
    return columns;
  }

  private List<String> path() throws RefusedException {
    List<String> path = new ArrayList<>();
    while (tokens.peek().kind() == Kind.NAME) {
      path.add(tokens.name());
      if (!tokens.accept("/")) {
        break;
      }
    }
    return path;
  }

  private TableName table() throws RefusedException {
    String name = tokens.name();
    return tokens.accept(".") ? new TableName(name, tokens.name()) : new TableName("public", name);
  }

  private List<String> column() throws RefusedException {
    List<String> column = new ArrayList<>();
    column.add(tokens.name());
    tokens.expect(".");
    column.add(tokens.name());
    if (tokens.accept(".")) {
      column.add(tokens.name());
    }
    return column;
  }

  private DdlxRole role() throws RefusedException {
    if (tokens.accept("(")) {
      List<String> scope = tokens.accept("NULL") ? List.of() : tokens.names(2);
      tokens.expect(",");
      DdlxRole role = unscopedRole(scope);
      tokens.expect(")");
      return role;
    }
    if (tokens.accept("NULL")) {
      tokens.expect(":");
      return unscopedRole(List.of());
    }
    if (tokens.peek().kind() == Kind.STRING) {
      return unscopedRole(List.of());
    }
    List<String> names = tokens.names(3);
    if (names.size() < 3 && tokens.accept(":")) {
      return unscopedRole(names);
    }
    return new DdlxRole(List.of(), Optional.empty(), names);
  }

  private DdlxRole unscopedRole(List<String> scope) throws RefusedException {
    if (tokens.peek().kind() == Kind.STRING) {
      return new DdlxRole(scope, Optional.of(tokens.take(Kind.STRING).value()), List.of());
    }
    return new DdlxRole(scope, Optional.empty(), tokens.names(3));
  }
}
