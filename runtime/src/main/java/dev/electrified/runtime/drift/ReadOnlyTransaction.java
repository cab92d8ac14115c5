package dev.electrified.runtime.drift;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One view of the database for all queries, through which nothing can be written. Closing it leaves
 * the connection as it was.
 *
 * <p>A connection that does not commit by itself may be in the middle of somebody's transaction: it
 * is left alone, and the queries run in it as they are.
 */
final class ReadOnlyTransaction implements AutoCloseable {
  private final Connection connection;
  private final boolean ours;

  ReadOnlyTransaction(Connection connection) throws SQLException {
    this.connection = connection;
    this.ours = connection.getAutoCommit();
    if (ours) {
      connection.setAutoCommit(false);
      begin();
    }
  }

  /**
   * Reads the schema.
   *
   * @param wanted what of it
   */
  LiveSchema read(Wanted wanted) throws SQLException {
    return SchemaReader.read(connection, wanted);
  }

  /** Of this transaction only: the settings of the session stay as they are. */
  private void begin() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    } catch (SQLException e) {
      try {
        close();
      } catch (SQLException next) {
        e.addSuppressed(next);
      }
      throw e;
    }
  }

  @Override
  public void close() throws SQLException {
    if (ours) {
      try {
        connection.rollback();
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }
}
