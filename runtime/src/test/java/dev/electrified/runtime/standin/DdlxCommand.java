package dev.electrified.runtime.standin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A statement that only Electric knows, and the SQL that does it. */
sealed interface DdlxCommand {
  /** What it answers when it is done, and what it is called when it is switched off. */
  String tag();

  /** The statements that do it, one after the other. */
  List<String> sql();

  /** {@code ENABLE}, or a call of {@code electric.electrify}. */
  record Enable(TableName table) implements DdlxCommand {
    @Override
    public String tag() {
      return "ELECTRIC ENABLE";
    }

    @Override
    public List<String> sql() {
      return List.of("CALL electric.enable(" + unescaped(table) + ")");
    }
  }

  /** {@code DISABLE}. */
  record Disable(TableName table) implements DdlxCommand {
    @Override
    public String tag() {
      return "ELECTRIC DISABLE";
    }

    @Override
    public List<String> sql() {
      return List.of();
    }
  }

  /** {@code SQLITE}. */
  record Sqlite(String statements) implements DdlxCommand {
    @Override
    public String tag() {
      return "";
    }

    @Override
    public List<String> sql() {
      return List.of();
    }
  }

  /** {@code ASSIGN}. */
  record Assign(Assignment assignment, Optional<String> condition) implements DdlxCommand {
    @Override
    public String tag() {
      return "ELECTRIC ASSIGN";
    }

    @Override
    public List<String> sql() {
      return List.of(
          "CALL electric.assign("
              + assignment.arguments()
              + ", if_fn => "
              + condition.map(DdlxCommand::literal).orElse("NULL")
              + ")");
    }
  }

  /** {@code UNASSIGN}. */
  record Unassign(Assignment assignment) implements DdlxCommand {
    @Override
    public String tag() {
      return "ELECTRIC UNASSIGN";
    }

    @Override
    public List<String> sql() {
      return List.of("CALL electric.unassign(" + assignment.arguments() + ")");
    }
  }

  /** {@code GRANT}. */
  record Grant(Permission permission, Optional<List<String>> path, Optional<String> check)
      implements DdlxCommand {
    @Override
    public String tag() {
      return "ELECTRIC GRANT";
    }

    @Override
    public List<String> sql() {
      String more =
          ", using_path => "
              + path.map(DdlxCommand::array).orElse("NULL")
              + ", check_fn => "
              + check.map(DdlxCommand::literal).orElse("NULL");
      return permission.privileges().stream()
          .map(privilege -> "CALL electric.grant(" + permission.arguments(privilege) + more + ")")
          .toList();
    }
  }

  /** {@code REVOKE}. */
  record Revoke(Permission permission) implements DdlxCommand {
    @Override
    public String tag() {
      return "ELECTRIC REVOKE";
    }

    @Override
    public List<String> sql() {
      return permission.privileges().stream()
          .map(privilege -> "CALL electric.revoke(" + permission.arguments(privilege) + ")")
          .toList();
    }
  }

  /**
   * Who has which role.
   *
   * @param table whose rows give the role
   * @param userColumn its column that refers to the user
   * @param scope the table in a row of which the role holds
   * @param role the role, unless a column says it
   * @param roleColumn the column that says it
   */
  record Assignment(
      TableName table,
      String userColumn,
      Optional<TableName> scope,
      Optional<String> role,
      Optional<String> roleColumn) {
    private String arguments() {
      return String.join(
          ", ",
          "assign_table_full_name => " + unescaped(table),
          "scope => " + scope.map(DdlxCommand::unescaped).orElse("NULL"),
          "user_column_name => " + literal(userColumn),
          "role_name_string => " + role.map(DdlxCommand::literal).orElse("NULL"),
          "role_column_name => " + roleColumn.map(DdlxCommand::literal).orElse("NULL"));
    }
  }

  /**
   * What a role may do.
   *
   * @param privileges in lower case
   * @param table with which table
   * @param columns with which columns of it; a star for all
   * @param role who
   * @param scope the table in a row of which the role holds
   */
  record Permission(
      List<String> privileges,
      TableName table,
      List<String> columns,
      String role,
      Optional<TableName> scope) {
    private String arguments(String privilege) {
      return String.join(
          ", ",
          "privilege_name => " + literal(privilege),
          "on_table_name => " + unescaped(table),
          "role_name => " + literal(role),
          "columns => " + array(columns),
          "scope_name => " + scope.map(DdlxCommand::unescaped).orElse("'__global__'"));
    }
  }

  private static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** The real service escapes no apostrophe in a table's name either. */
  private static String unescaped(TableName table) {
    return "'" + table.quoted() + "'";
  }

  private static String array(List<String> values) {
    return values.stream()
        .map(DdlxCommand::literal)
        .collect(Collectors.joining(", ", "ARRAY[", "]"));
  }
}
