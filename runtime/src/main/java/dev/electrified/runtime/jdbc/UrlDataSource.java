package dev.electrified.runtime.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections to a URL, each a new one: what a run of migrations needs, and no pool. */
public final class UrlDataSource implements DataSource {
  private final String url;
  private final Properties properties = new Properties();
  private @Nullable PrintWriter logWriter;
  private int loginTimeout;

  /** Connections of that user; a parameter of the URL wins over the same property. */
  public UrlDataSource(String url, String user, String password) {
    this.url = url;
    properties.setProperty("user", user);
    properties.setProperty("password", password);
  }

  /** The same connections with one more property of the driver. */
  public UrlDataSource with(String property, String value) {
    UrlDataSource other = new UrlDataSource(url, "", "");
    other.properties.putAll(properties);
    other.properties.setProperty(property, value);
    return other;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return DriverManager.getConnection(url, properties);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return new UrlDataSource(url, user, password).getConnection();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return logWriter;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {
    logWriter = out;
  }

  @Override
  public void setLoginTimeout(int seconds) {
    loginTimeout = seconds;
  }

  @Override
  public int getLoginTimeout() {
    return loginTimeout;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("no java.util.logging here");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("no " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }

  /** The URL, without a password. */
  @Override
  public String toString() {
    return Secrets.hide(url);
  }
}
