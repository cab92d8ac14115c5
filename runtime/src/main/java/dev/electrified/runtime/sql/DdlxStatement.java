package dev.electrified.runtime.sql;

import java.util.List;
import java.util.Optional;

/**
 * A DDLX statement as a value: what its text says, whatever its spelling. Names are as PostgreSQL
 * stores them: folded unless they were quoted, without their quotes.
 */
public sealed interface DdlxStatement {
  /**
   * A name that may have a schema before it.
   *
   * @param schema where it says one
   * @param name the name
   */
  record Name(Optional<String> schema, String name) {}

  /**
   * A column of a table.
   *
   * @param table the table
   * @param name of the column
   */
  record Column(Name table, String name) {}

  /**
   * Who a statement is about.
   *
   * @param scope the table whose rows the role is held for; empty for a global role
   * @param name of the role, if it is a fixed one
   * @param column that holds the role's name, if it is none
   */
  record Role(Optional<Name> scope, Optional<String> name, Optional<Column> column) {}

  /**
   * What may be done.
   *
   * @param word {@code SELECT}, {@code INSERT}, {@code UPDATE}, {@code DELETE}, {@code ALL}, {@code
   *     READ} or {@code WRITE}
   * @param columns it is limited to; empty: all
   */
  record Privilege(String word, List<String> columns) {
    /** Copies the list. */
    public Privilege {
      columns = List.copyOf(columns);
    }
  }

  /** {@code ALTER TABLE … ENABLE ELECTRIC}. */
  record Enable(Name table) implements DdlxStatement {}

  /** {@code ALTER TABLE … DISABLE ELECTRIC}. */
  record Disable(Name table) implements DdlxStatement {}

  /**
   * {@code ELECTRIC ASSIGN}.
   *
   * @param role the role
   * @param user the column that refers to the user
   * @param path {@code USING}, names in order
   * @param condition {@code IF}, its tokens without the outermost parentheses; empty: none
   */
  record Assign(Role role, Column user, List<String> path, List<String> condition)
      implements DdlxStatement {
    /** Copies the lists. */
    public Assign {
      path = List.copyOf(path);
      condition = List.copyOf(condition);
    }
  }

  /** {@code ELECTRIC UNASSIGN}. */
  record Unassign(Role role, Column user) implements DdlxStatement {}

  /**
   * {@code ELECTRIC GRANT}.
   *
   * @param path {@code USING}, names in order
   * @param condition {@code CHECK}, its tokens without the outermost parentheses; empty: none
   */
  record Grant(
      List<Privilege> privileges,
      List<Name> tables,
      List<Role> roles,
      List<String> path,
      List<String> condition)
      implements DdlxStatement {
    /** Copies the lists. */
    public Grant {
      privileges = List.copyOf(privileges);
      tables = List.copyOf(tables);
      roles = List.copyOf(roles);
      path = List.copyOf(path);
      condition = List.copyOf(condition);
    }
  }

  /** {@code ELECTRIC REVOKE}. */
  record Revoke(List<Privilege> privileges, List<Name> tables, List<Role> roles)
      implements DdlxStatement {
    /** Copies the lists. */
    public Revoke {
      privileges = List.copyOf(privileges);
      tables = List.copyOf(tables);
      roles = List.copyOf(roles);
    }
  }

  /** {@code ELECTRIC SQLITE}, with the string as it is written. */
  record Sqlite(String statements) implements DdlxStatement {}

  /** {@code CALL electric.procedure(…)}. */
  record Call(String procedure) implements DdlxStatement {}
}
