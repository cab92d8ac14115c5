package dev.electrified.runtime.jdbc;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.rule.RuntimeRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no connection to the database, told by the SQLSTATE of what was thrown. The messages
 * repeat what the driver says, which names the server, the user or the database; never a password.
 */
public enum ConnectionFailure {
  /** Wrong password, no such user, or one that may not come in. */
  REFUSED_USER(
      "The database refuses the user",
      "Give the data source the user and the password of this server. Electric's migrations proxy"
          + " has a password of its own, `PG_PROXY_PASSWORD`"),
  /** The server is there, the database is not. */
  NO_DATABASE(
      "The server has no such database",
      "Create it, or correct the name at the end of the data source's URL"),
  /** No driver takes the URL. */
  NO_DRIVER(
      "No JDBC driver takes the data source's URL",
      "Put `org.postgresql:postgresql` on the class path, and begin the URL with"
          + " `jdbc:postgresql://`"),
  /** All connections that the server, the database or the role may have are in use. */
  TOO_MANY(
      "The database has no connection left",
      "Close connections that nobody uses, make the pools of the applications smaller, or raise"
          + " `max_connections`"),
  /** It is about to start or to stop. */
  NOT_READY("The database takes no connections at this time", "Try again when it has started"),
  /** It speaks another protocol than PostgreSQL's. */
  NOT_POSTGRES(
      "What answers does not speak as PostgreSQL does",
      "Correct host and port in the data source's URL: it must lead to PostgreSQL, or to Electric's"
          + " migrations proxy, whose port is not that of its HTTP service"),
  /** Nobody listens there, or the host is unknown. */
  NOBODY_LISTENS(
      "Nobody answers where the database is expected",
      "Start the server, or correct host and port in the data source's URL"),
  /** It was there, and is there no more. */
  LOST("The connection to the database was lost", "See in the server's log why, and try again"),
  /** A pool waits for one in vain, and does not say why. */
  POOL(
      "The pool gives no connection",
      "Let it have two at a time, which migrations need, and see in its log whether the server"
          + " answers it"),
  /** Whatever else is thrown in place of a connection. */
  OTHER(
      "There is no connection to the database",
      "Give the data source the URL, the user and the password of a PostgreSQL that runs");

  private final String fact;
  private final String remedy;

  ConnectionFailure(String fact, String remedy) {
    this.fact = fact;
    this.remedy = remedy;
  }

  /**
   * What kind of failure this is, if it is one of the connection's.
   *
   * @param thrown by a driver, or by a pool or a library that wraps it
   * @return empty: something else failed, such as a statement
   */
  public static Optional<ConnectionFailure> find(Throwable thrown) {
    return part(thrown).map(Part::kind);
  }

  /**
   * Says that there is no connection.
   *
   * @param thrown in place of a connection
   * @return an exception of {@link RuntimeRule#DATABASE_UNREACHABLE}, to be thrown
   */
  public static ElectrifiedException translate(Throwable thrown) {
    return part(thrown)
        .map(part -> part.kind.exception(part.said, thrown))
        .orElseGet(() -> OTHER.exception(thrown, thrown));
  }

  /**
   * A connection of a data source. A pool may throw anything in its place.
   *
   * @throws ElectrifiedException of {@link RuntimeRule#DATABASE_UNREACHABLE} when there is none
   */
  public static Connection open(DataSource dataSource) {
    try {
      @Nullable Connection connection = dataSource.getConnection();
      if (connection == null) {
        throw new SQLException("the data source gives no connection");
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      throw translate(e);
    }
  }

  /**
   * Refuses a connection that leads to another kind of database.
   *
   * @throws ElectrifiedException when it is not PostgreSQL
   * @throws SQLException when it cannot be asked
   */
  public static void requirePostgres(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    if (!product.equals("PostgreSQL")) {
      throw RuntimeRule.DATABASE_UNREACHABLE.exception(
          "The database is no PostgreSQL: it calls itself `" + product + "`",
          "The generated migrations are for PostgreSQL. Give the data source a URL that begins with"
              + " `jdbc:postgresql://`");
    }
  }

  /**
   * The exception of a chain that tells what kind of failure it is.
   *
   * @param kind what kind
   * @param said the exception
   */
  private record Part(ConnectionFailure kind, Throwable said) {}

  private static Optional<Part> part(Throwable thrown) {
    List<Throwable> chain = Chain.of(thrown);
    for (Throwable said : chain) {
      Optional<ConnectionFailure> kind = kind(said);
      if (kind.isPresent()) {
        return Optional.of(new Part(kind.get(), said));
      }
    }
    // a pool that has none left may say so without a state
    return chain.stream()
        .filter(
            said ->
                said instanceof SQLTransientConnectionException
                    || said instanceof SQLNonTransientConnectionException)
        .map(said -> new Part(POOL, said))
        .findFirst();
  }

  private static Optional<ConnectionFailure> kind(Throwable part) {
    if (!(part instanceof SQLException sql)) {
      return Optional.empty();
    }
    @Nullable String message = sql.getMessage();
    // the state of this one is 08001 too
    if (message != null && message.startsWith("No suitable driver")) {
      return Optional.of(NO_DRIVER);
    }
    @Nullable String state = sql.getSQLState();
    return state == null ? Optional.empty() : ofState(state);
  }

  private static Optional<ConnectionFailure> ofState(String state) {
    return switch (state) {
      case "28P01", "28000" -> Optional.of(REFUSED_USER);
      case "3D000" -> Optional.of(NO_DATABASE);
      case "53300" -> Optional.of(TOO_MANY);
      case "57P03" -> Optional.of(NOT_READY);
      case "08P01" -> Optional.of(NOT_POSTGRES);
      case "08001" -> Optional.of(NOBODY_LISTENS);
      case "08000", "08003", "08004", "08006", "08007", "57P01", "57P02", "57P05" ->
          Optional.of(LOST);
      default -> Optional.empty();
    };
  }

  private ElectrifiedException exception(Throwable part, Throwable thrown) {
    return RuntimeRule.DATABASE_UNREACHABLE.exception(
        fact + ": " + said(part), remedy, Secrets.hide(thrown));
  }

  /** One line; with the name of a host that is unknown, which only the driver's cause has. */
  private static String said(Throwable part) {
    StringBuilder said = new StringBuilder(Secrets.line(part));
    @Nullable Throwable cause = part.getCause();
    if (cause != null
        && cause.getMessage() != null
        && !said.toString().contains(Secrets.line(cause))) {
      said.append(" (").append(cause.getClass().getSimpleName());
      said.append(": ").append(Secrets.line(cause)).append(')');
    }
    return said.toString();
  }
}
