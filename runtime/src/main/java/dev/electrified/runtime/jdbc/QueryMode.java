package dev.electrified.runtime.jdbc;

import dev.electrified.runtime.rule.RuntimeRule;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * How PostgreSQL's driver talks to the server. Electric's proxy follows the simple query protocol
 * only: with the extended one, the driver's default, it loses track or hangs for ever.
 */
public final class QueryMode {
  /** The driver's parameter. */
  public static final String PARAMETER = "preferQueryMode";

  /** The value that the proxy can follow. */
  public static final String SIMPLE = "simple";

  private static final String REMEDY =
      "Add `preferQueryMode=simple` to the JDBC URL of Electric's proxy:"
          + " `jdbc:postgresql://host:65432/database?preferQueryMode=simple`; or give URL, user and"
          + " password to `ElectrifiedMigrations.on`, which adds it. On a PostgreSQL of a developer"
          + " or a test, without Electric, say `.target(Target.POSTGRES)` instead";

  private QueryMode() {}

  /** Refuses a connection that the proxy could not follow; nothing is sent. */
  public static void requireSimple(Connection connection) {
    PreferQueryMode mode;
    try {
      mode = connection.unwrap(PGConnection.class).getPreferQueryMode();
    } catch (SQLException | NoClassDefFoundError e) {
      throw RuntimeRule.QUERY_MODE.exception(
          "The connection is not one of PostgreSQL's own JDBC driver, so that nothing can tell"
              + " whether it uses the simple query protocol, the only one that Electric's proxy"
              + " follows",
          "Use a data source of `org.postgresql:postgresql` for the migrations",
          e);
    }
    if (mode != PreferQueryMode.SIMPLE) {
      throw RuntimeRule.QUERY_MODE.exception(
          "The connection would use the query protocol `"
              + mode.value()
              + "`, and Electric's proxy follows `simple` only: it loses track of any other, or"
              + " hangs",
          REMEDY);
    }
  }
}
