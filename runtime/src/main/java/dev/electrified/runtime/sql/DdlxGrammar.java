package dev.electrified.runtime.sql;

/**
 * The grammar of DDLX: what Electric's documentation and its released parser take, both of them.
 *
 * <p>It reads whole statements, not only their first words. Else a forgotten semicolon would make a
 * plain statement the rest of a DDLX statement, and it would be lost with it.
 */
final class DdlxGrammar {
  private final TokenCursor cursor;

  DdlxGrammar(TokenCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads as much of the statement as is DDLX, and returns whether that is all of it. */
  boolean acceptStatement() {
    return acceptDdlx() && cursor.isOver();
  }

  private boolean acceptDdlx() {
    if (cursor.accept("ELECTRIC")) {
      return acceptElectric();
    } else if (cursor.accept("ALTER")) {
      return cursor.accept("TABLE") && acceptAlteredTable();
    }
    return cursor.accept("CALL") && acceptCall();
  }

  private boolean acceptAlteredTable() {
    // A table, or a schema, may be called "if".
    boolean named = cursor.accept("IF") && !cursor.accept("EXISTS");
    if (!named) {
      cursor.accept("ONLY");
      if (!cursor.acceptName()) {
        return false;
      }
    }
    if (cursor.accept('.') && !cursor.acceptName()) {
      return false;
    }
    cursor.accept('*');
    return (cursor.accept("ENABLE") || cursor.accept("DISABLE")) && cursor.accept("ELECTRIC");
  }

  private boolean acceptCall() {
    boolean ofElectric = cursor.accept("ELECTRIC") || cursor.acceptQuoted("electric");
    return ofElectric && cursor.accept('.') && cursor.acceptName() && cursor.acceptParentheses();
  }

  private boolean acceptElectric() {
    if (cursor.accept("GRANT")) {
      return acceptPrivileges("TO") && acceptPath() && acceptCondition("CHECK");
    } else if (cursor.accept("REVOKE")) {
      return acceptPrivileges("FROM");
    } else if (cursor.accept("ASSIGN")) {
      return acceptAssignment("TO");
    } else if (cursor.accept("UNASSIGN")) {
      return acceptAssignment("FROM");
    } else if (cursor.accept("ENABLE") || cursor.accept("DISABLE")) {
      return acceptDottedName();
    }
    return cursor.accept("SQLITE") && cursor.acceptString();
  }

  private boolean acceptPrivileges(String preposition) {
    do {
      if (!acceptPrivilege()) {
        return false;
      }
    } while (cursor.accept(','));
    if (!cursor.accept("ON")) {
      return false;
    }
    cursor.accept("TABLE");
    do {
      if (!acceptDottedName()) {
        return false;
      }
    } while (cursor.accept(','));
    if (!cursor.accept(preposition)) {
      return false;
    }
    do {
      if (!acceptRole()) {
        return false;
      }
    } while (cursor.accept(','));
    return true;
  }

  private boolean acceptPrivilege() {
    if (cursor.accept("ALL")) {
      cursor.accept("PRIVILEGES");
    } else {
      boolean known =
          cursor.accept("SELECT")
              || cursor.accept("INSERT")
              || cursor.accept("UPDATE")
              || cursor.accept("DELETE")
              || cursor.accept("READ")
              || cursor.accept("WRITE");
      if (!known) {
        return false;
      }
    }
    cursor.acceptParentheses();
    return true;
  }

  private boolean acceptAssignment(String preposition) {
    return acceptRole()
        && cursor.accept(preposition)
        && acceptDottedName()
        && acceptPath()
        && acceptCondition("IF");
  }

  /** {@code 'projects:owner'}, {@code projects:'owner'}, {@code (projects, roles.name)}, a name. */
  private boolean acceptRole() {
    if (cursor.acceptParentheses()) {
      return true;
    }
    return acceptPlainRole() && (!cursor.accept(':') || acceptPlainRole());
  }

  private boolean acceptPlainRole() {
    return cursor.acceptString() || acceptDottedName();
  }

  private boolean acceptDottedName() {
    do {
      if (!cursor.acceptName()) {
        return false;
      }
    } while (cursor.accept('.'));
    return true;
  }

  private boolean acceptPath() {
    if (cursor.accept("USING")) {
      do {
        // The released parser takes a path that is empty, or ends in a slash.
        cursor.acceptName();
      } while (cursor.accept('/'));
    }
    return true;
  }

  private boolean acceptCondition(String word) {
    return !cursor.accept(word) || cursor.acceptParentheses();
  }
}
