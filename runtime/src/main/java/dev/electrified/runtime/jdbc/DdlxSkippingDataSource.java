package dev.electrified.runtime.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.ShardingKeyBuilder;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source of a plain PostgreSQL, whose connections skip DDLX.
 *
 * <p>A DDLX statement given to one of its statements succeeds without a result, as any statement
 * that has none: {@code execute} returns false, {@code executeUpdate} and each place in a batch 0,
 * {@code getUpdateCount} -1. The listener is then told its text, in the thread that ran it, once
 * for each time that it ran and in that order. What {@link
 * dev.electrified.runtime.sql.DdlxDecision} does not take for DDLX goes to the database as it is.
 *
 * <pre>{@code
 * DataSource plain = new DdlxSkippingDataSource(dataSource, skipped::add);
 * Flyway.configure().dataSource(plain).load().migrate();
 * }</pre>
 *
 * <p>In place of a DDLX statement the database is given one that changes nothing. So all that can
 * keep a statement from running keeps a DDLX statement from being skipped, and the listener is not
 * told of it: a connection that is closed or broken, a statement that is closed, a transaction that
 * has failed, a batch that fails.
 *
 * <p>A text of several statements, some of them DDLX, is an {@link SQLException} of state {@code
 * 0A000}: to skip it would lose statements. So is {@code executeQuery} with a DDLX statement, of
 * state {@code 02000} as for any statement that is no query; but it has been skipped then, and the
 * listener knows.
 *
 * <p>Only statements skip DDLX that such a connection makes. A connection that is reached by {@code
 * unwrap} to a class of the driver, or by way of the database's metadata or of a result, is the
 * driver's own.
 */
public final class DdlxSkippingDataSource implements DataSource {
  private final DataSource target;
  private final Consumer<String> listener;

  /**
   * Makes a data source that skips DDLX.
   *
   * @param target where the connections come from
   * @param listener is told each DDLX statement that was skipped, from its first word to its last.
   *     Connections that are used in several threads call it in several threads
   */
  public DdlxSkippingDataSource(DataSource target, Consumer<String> listener) {
    this.target = target;
    this.listener = listener;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return SkippingConnection.wrap(target.getConnection(), listener);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return SkippingConnection.wrap(target.getConnection(user, password), listener);
  }

  @Override
  public ShardingKeyBuilder createShardingKeyBuilder() throws SQLException {
    return target.createShardingKeyBuilder();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() throws SQLException {
    return target.getLogWriter();
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter writer) throws SQLException {
    target.setLogWriter(writer);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    target.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return target.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return target.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    return type.isInstance(target) ? type.cast(target) : target.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || type.isInstance(target) || target.isWrapperFor(type);
  }

  /** Names the data source behind it. */
  @Override
  public String toString() {
    return "DDLX is skipped on " + target;
  }
}
