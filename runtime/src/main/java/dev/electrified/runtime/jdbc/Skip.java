package dev.electrified.runtime.jdbc;

import dev.electrified.runtime.sql.DdlxDecision;
import java.sql.SQLException;
import java.sql.Statement;

/** What happens when a statement is skipped, or cannot be. */
final class Skip {
  /**
   * What the database is given in place of a DDLX statement.
   *
   * <p>It has no result, needs no privilege, takes no lock, begins no snapshot (a {@code SET
   * TRANSACTION} may still follow) and does nothing, since nobody listens to this channel. Yet the
   * server refuses it in a failed transaction, which it does not do with an empty statement.
   */
  static final String SUBSTITUTE = "UNLISTEN electrified_skips_ddlx";

  private Skip() {}

  /** Leaves a statement that has run the substitute as if it had run something without a result. */
  static void forgetResult(Statement target) throws SQLException {
    target.getMoreResults();
  }

  static SQLException mixture(DdlxDecision decision) {
    return new SQLException(
        "The text holds the DDLX statement `"
            + decision.statement()
            + "` among other statements: to skip the text would lose them, and PostgreSQL cannot"
            + " run it whole. Give each statement to the connection by itself",
        "0A000");
  }

  /** What a method that runs statements returns of one that has no result. */
  static Object result(String method, String ddlx) throws SQLException {
    return switch (method) {
      case "execute" -> false;
      case "executeUpdate" -> 0;
      case "executeLargeUpdate" -> 0L;
      default ->
          throw new SQLException(
              "The DDLX statement `"
                  + ddlx
                  + "` was skipped, and has no result set. Run it with `execute` instead of `"
                  + method
                  + "`",
              "02000");
    };
  }
}
