package dev.electrified.runtime.sql;

/**
 * What a text meant for a database is, as far as DDLX is concerned.
 *
 * <pre>{@code
 * DdlxDecision.of("ALTER TABLE projects ENABLE ELECTRIC;").kind(); // STATEMENT
 * DdlxDecision.of("SELECT 'ELECTRIC GRANT'").kind(); // NONE
 * }</pre>
 *
 * <p>DDLX is what Electric's migrations proxy takes and PostgreSQL does not:
 *
 * <ul>
 *   <li>{@code ELECTRIC ASSIGN}, {@code UNASSIGN}, {@code GRANT}, {@code REVOKE}, {@code ENABLE},
 *       {@code DISABLE} and {@code SQLITE}, in every form that Electric documents or reads;
 *   <li>{@code ALTER TABLE [IF EXISTS] [ONLY] [schema.]table [*] ENABLE|DISABLE ELECTRIC};
 *   <li>{@code CALL electric.procedure(...)}.
 * </ul>
 *
 * <p>Words are unquoted, in either case; names may be quoted. Whatever differs from these forms
 * anywhere from its first word to its last is no DDLX, nor is any text with a quote or a comment
 * that nothing closes: PostgreSQL refuses all of that with a message of its own. That is better
 * than to drop a mistake, or a plain statement behind a forgotten semicolon, without a word.
 *
 * @param kind which of the three it is
 * @param statement the DDLX statement, or the first of several, from its first word to its last;
 *     empty if there is none
 */
public record DdlxDecision(Kind kind, String statement) {
  /** The three things that a text can be. */
  public enum Kind {
    /** No statement of the text is DDLX: the database is to have it, whatever it is. */
    NONE,
    /** One statement, which is DDLX, and otherwise only comments and semicolons. */
    STATEMENT,
    /** Several statements, one or more of which are DDLX: to be neither run nor dropped whole. */
    MIXTURE
  }

  private static final DdlxDecision NO_DDLX = new DdlxDecision(Kind.NONE, "");

  /**
   * Decides what a text is.
   *
   * @param text any text: this never fails
   * @return the decision
   */
  public static DdlxDecision of(String text) {
    TokenCursor cursor = new TokenCursor(text);
    DdlxReader reader = new DdlxReader(cursor, DdlxGrammar.EITHER);
    String ddlx = "";
    int statements = 0;
    while (cursor.goToStatement()) {
      statements++;
      int start = cursor.start();
      if (reader.readStatement().isPresent() && ddlx.isEmpty()) {
        ddlx = text.substring(start, cursor.end());
      }
      cursor.goToItsEnd();
    }
    if (ddlx.isEmpty() || cursor.isUnterminated()) {
      return NO_DDLX;
    }
    return new DdlxDecision(statements == 1 ? Kind.STATEMENT : Kind.MIXTURE, ddlx);
  }
}
