package dev.electrified.runtime.doctor;

import dev.electrified.runtime.jdbc.ConnectionFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What answers at a URL.
 *
 * @param version of PostgreSQL, as it tells it
 * @param proxy whether it is Electric's migrations proxy
 * @param electric whether Electric has been at work in the database
 * @param features what the proxy has switched on; empty for PostgreSQL
 */
record Server(String version, boolean proxy, boolean electric, Set<Feature> features) {
  /** Electric has it switched off for good, and PostgreSQL takes it for a syntax error. */
  private static final String NEVER = "ALTER TABLE electrified_doctor DISABLE ELECTRIC";

  private static final String SWITCHED_OFF = "EX001";
  private static final String SYNTAX = "42601";

  /**
   * Asks. What only Electric knows is sent in messages that it refuses as a whole, before anything
   * of them runs, and each on a connection of its own, since it says that a transaction has failed
   * where there is none.
   *
   * @param dataSource its connections must use the simple query protocol
   * @throws dev.electrified.runtime.ElectrifiedException when there is no connection
   */
  static Server ask(DataSource dataSource) {
    String version;
    boolean electric;
    try (Connection connection = ConnectionFailure.open(dataSource)) {
      ConnectionFailure.requirePostgres(connection);
      version = value(connection, "SHOW server_version");
      electric =
          value(connection, "SELECT pg_catalog.to_regclass('electric.electrified') IS NOT NULL")
              .equals("t");
    } catch (SQLException e) {
      throw ConnectionFailure.translate(e);
    }
    boolean proxy = refusal(dataSource, NEVER).startsWith(SWITCHED_OFF);
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    for (Feature feature : proxy ? Feature.values() : new Feature[0]) {
      if (isOn(dataSource, feature)) {
        features.add(feature);
      }
    }
    return new Server(version, proxy, electric, features);
  }

  /**
   * Whichever of two refusals Electric tells, in one of the two orders it is that of the feature.
   */
  private static boolean isOn(DataSource dataSource, Feature feature) {
    String off = "ELECTRIC " + feature + " ";
    return !refusal(dataSource, feature.example() + "; " + NEVER).contains(off)
        && !refusal(dataSource, NEVER + "; " + feature.example()).contains(off);
  }

  /** State and text of the error. */
  private static String refusal(DataSource dataSource, String message) {
    try (Connection connection = ConnectionFailure.open(dataSource);
        Statement statement = connection.createStatement()) {
      statement.execute(message);
      throw new IllegalStateException("`" + message + "` was not refused");
    } catch (SQLException e) {
      String state = String.valueOf(e.getSQLState());
      if (!state.equals(SWITCHED_OFF) && !state.equals(SYNTAX)) {
        throw ConnectionFailure.translate(e);
      }
      return state + " " + e.getMessage();
    }
  }

  private static String value(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
