package dev.electrified.runtime.standin;

import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A client of a stand-in of its own, with a database of its own. */
final class Client implements AutoCloseable {
  static final String DROPPED = "connection dropped";
  static final String DONE = "done";

  private final String database;
  private final StandInProxy proxy;
  private Connection connection;

  private Client(String database, StandInProxy proxy) throws SQLException {
    this.database = database;
    this.proxy = proxy;
    this.connection = connect();
  }

  static Client withFeatures() throws SQLException, IOException {
    return with(settings -> settings.features(true));
  }

  static Client with(UnaryOperator<StandInProxy.Builder> settings)
      throws SQLException, IOException {
    String database = PostgresServer.newDatabase();
    StandInProxy.Builder builder = StandInProxy.before("localhost", PostgresServer.port());
    return new Client(database, settings.apply(builder).start());
  }

  StandInProxy proxy() {
    return proxy;
  }

  String database() {
    return database;
  }

  Connection connection() {
    return connection;
  }

  /** Another connection to the same database. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), "any", "proxy_password");
  }

  String url() {
    return proxy.url(database) + "?preferQueryMode=simple";
  }

  /** Goes on with a new connection. */
  void reconnect() throws SQLException {
    connection.close();
    connection = connect();
  }

  void run(String... statements) throws SQLException {
    for (String sql : statements) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }

  /** Runs a statement: {@link #DONE}, {@link #DROPPED}, or the SQLSTATE and the message. */
  String answer(String sql) throws SQLException {
    try {
      run(sql);
      return DONE;
    } catch (PSQLException e) {
      ServerErrorMessage error = e.getServerErrorMessage();
      if (error == null) {
        return connection.isClosed() ? DROPPED : e.toString();
      }
      return error.getSQLState() + " " + error.getMessage();
    }
  }

  /** The rows of a query, their columns joined by blanks. */
  List<String> rows(String sql) throws SQLException {
    return rows(connection, sql);
  }

  /** The rows of a query that goes past the stand-in. */
  List<String> committedRows(String sql) throws SQLException {
    try (Connection direct = PostgresServer.connect(database)) {
      return rows(direct, sql);
    }
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(String.join(" ", row));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException, IOException {
    connection.close();
    proxy.close();
  }
}
