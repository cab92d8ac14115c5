package dev.electrified.runtime.sql;

import dev.electrified.runtime.sql.DdlxStatement.Column;
import dev.electrified.runtime.sql.DdlxStatement.Name;
import dev.electrified.runtime.sql.DdlxStatement.Privilege;
import dev.electrified.runtime.sql.DdlxStatement.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads DDLX: what Electric's documentation has, what its released parser takes, or either of them.
 *
 * <p>It reads whole statements, not only their first words. Else a forgotten semicolon would make a
 * plain statement the rest of a DDLX statement, and it would be lost with it.
 *
 * <pre>{@code
 * DdlxReader.read("ELECTRIC GRANT ALL ON t TO 'ANYONE'", DdlxGrammar.RELEASED); // a Grant
 * DdlxReader.read("ELECTRIC GRANT ALL ON t TO ANYONE", DdlxGrammar.RELEASED); // empty
 * }</pre>
 *
 * <p>Source: Electric's documentation, and the grammar of 0.7 to 0.12.1.
 */
public final class DdlxReader {
  private static final List<String> PRIVILEGES =
      List.of("ALL", "SELECT", "INSERT", "UPDATE", "DELETE", "READ", "WRITE");

  private final TokenCursor cursor;
  private final DdlxGrammar grammar;
  private final DdlxRoles roles;

  DdlxReader(TokenCursor cursor, DdlxGrammar grammar) {
    this.cursor = cursor;
    this.grammar = grammar;
    this.roles = new DdlxRoles(cursor, grammar);
  }

  /**
   * Reads a text that is one statement, with a semicolon or without.
   *
   * @return the statement; empty when the text is anything else
   */
  public static Optional<DdlxStatement> read(String text, DdlxGrammar grammar) {
    TokenCursor cursor = new TokenCursor(text);
    if (!cursor.goToStatement()) {
      return Optional.empty();
    }
    Optional<DdlxStatement> statement = new DdlxReader(cursor, grammar).readStatement();
    return cursor.isUnterminated() || cursor.goToStatement() ? Optional.empty() : statement;
  }

  /** Reads as much of the statement as is DDLX, and returns it if that is all of it. */
  Optional<DdlxStatement> readStatement() {
    return readDdlx().filter(statement -> cursor.isOver());
  }

  private Optional<DdlxStatement> readDdlx() {
    if (cursor.accept("ELECTRIC")) {
      return readElectric();
    } else if (cursor.accept("ALTER")) {
      return cursor.accept("TABLE") ? readAlteredTable() : Optional.empty();
    }
    return cursor.accept("CALL") ? readCall() : Optional.empty();
  }

  private Optional<DdlxStatement> readAlteredTable() {
    boolean either = grammar == DdlxGrammar.EITHER;
    // A table, or a schema, may be called "if".
    boolean named = either && cursor.accept("IF") && !cursor.accept("EXISTS");
    Optional<Name> table;
    if (named) {
      table = roles.nameAfter("if");
    } else {
      if (either) {
        cursor.accept("ONLY");
      }
      table = roles.name();
    }
    if (either) {
      cursor.accept('*');
    }
    return table.isPresent() ? readSwitch(table.get()) : Optional.empty();
  }

  private Optional<DdlxStatement> readSwitch(Name table) {
    boolean enable = cursor.accept("ENABLE");
    if ((!enable && !cursor.accept("DISABLE")) || !cursor.accept("ELECTRIC")) {
      return Optional.empty();
    }
    return Optional.of(enable ? new DdlxStatement.Enable(table) : new DdlxStatement.Disable(table));
  }

  private Optional<DdlxStatement> readCall() {
    boolean ofElectric = cursor.accept("ELECTRIC") || cursor.acceptQuoted("electric");
    if (!ofElectric || !cursor.accept('.')) {
      return Optional.empty();
    }
    Optional<String> procedure = cursor.name();
    return cursor.acceptParentheses() ? procedure.map(DdlxStatement.Call::new) : Optional.empty();
  }

  private Optional<DdlxStatement> readElectric() {
    if (cursor.accept("GRANT")) {
      return readPermission("TO", true);
    } else if (cursor.accept("REVOKE")) {
      return readPermission("FROM", false);
    } else if (cursor.accept("ASSIGN")) {
      return readAssignment("TO", true);
    } else if (cursor.accept("UNASSIGN")) {
      return readAssignment("FROM", false);
    } else if (cursor.accept("SQLITE")) {
      return cursor.string().map(DdlxStatement.Sqlite::new);
    } else if (grammar == DdlxGrammar.DOCUMENTED) {
      return Optional.empty();
    } else if (cursor.accept("ENABLE")) {
      return roles.name().map(DdlxStatement.Enable::new);
    }
    return cursor.accept("DISABLE")
        ? roles.name().map(DdlxStatement.Disable::new)
        : Optional.empty();
  }

  private Optional<DdlxStatement> readPermission(String preposition, boolean grant) {
    boolean several = grammar != DdlxGrammar.RELEASED;
    List<Privilege> privileges = new ArrayList<>();
    do {
      if (!readPrivilege(privileges)) {
        return Optional.empty();
      }
    } while (several && cursor.accept(','));
    if (!cursor.accept("ON")) {
      return Optional.empty();
    }
    if (several) {
      cursor.accept("TABLE");
    }
    List<Name> tables = new ArrayList<>();
    do {
      if (!add(tables, roles.name())) {
        return Optional.empty();
      }
    } while (several && cursor.accept(','));
    if (!cursor.accept(preposition)) {
      return Optional.empty();
    }
    List<Role> to = new ArrayList<>();
    do {
      if (!add(to, roles.permitted())) {
        return Optional.empty();
      }
    } while (several && cursor.accept(','));
    if (!grant) {
      return Optional.of(new DdlxStatement.Revoke(privileges, tables, to));
    }
    List<String> path = readPath();
    return readCondition("CHECK")
        .map(check -> new DdlxStatement.Grant(privileges, tables, to, path, check));
  }

  private boolean readPrivilege(List<Privilege> privileges) {
    for (String word : PRIVILEGES) {
      if (cursor.accept(word)) {
        if (word.equals("ALL") && grammar != DdlxGrammar.RELEASED) {
          cursor.accept("PRIVILEGES");
        }
        List<String> columns = new ArrayList<>();
        if (cursor.accept('(')) {
          do {
            if (!add(columns, roles.part())) {
              return false;
            }
          } while (cursor.accept(','));
          if (!cursor.accept(')')) {
            return false;
          }
        }
        privileges.add(new Privilege(word, columns));
        return true;
      }
    }
    return false;
  }

  private Optional<DdlxStatement> readAssignment(String preposition, boolean assign) {
    Optional<Role> role = roles.assigned();
    if (role.isEmpty() || !cursor.accept(preposition)) {
      return Optional.empty();
    }
    Optional<Column> user = roles.column();
    if (user.isEmpty() || !roles.isOf(role.get(), user.get())) {
      return Optional.empty();
    }
    if (!assign) {
      return Optional.of(new DdlxStatement.Unassign(role.get(), user.get()));
    }
    List<String> path = grammar == DdlxGrammar.RELEASED ? List.of() : readPath();
    return readCondition("IF")
        .map(when -> new DdlxStatement.Assign(role.get(), user.get(), path, when));
  }

  /** The released parser takes a path that is empty, or ends in a slash. */
  private List<String> readPath() {
    List<String> path = new ArrayList<>();
    if (cursor.accept("USING")) {
      do {
        roles.part().ifPresent(path::add);
      } while (cursor.accept('/'));
    }
    return path;
  }

  /** The tokens of the condition, none if there is none; empty when it is not of the grammar. */
  private Optional<List<String>> readCondition(String word) {
    if (!cursor.accept(word)) {
      return Optional.of(List.of());
    }
    return grammar == DdlxGrammar.RELEASED
        ? new ReleasedExpression(cursor, roles).read()
        : cursor.parenthesized();
  }

  private static <T> boolean add(List<T> list, Optional<T> element) {
    element.ifPresent(list::add);
    return element.isPresent();
  }
}
