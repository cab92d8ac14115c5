package dev.electrified.runtime.hibernate;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;

/** PostgreSQL's driver, under {@code jdbc:counting:…}, that remembers its connections. */
public final class CountingDriver implements Driver {
  static final String PREFIX = "jdbc:counting:";
  static final List<Connection> CONNECTIONS = new CopyOnWriteArrayList<>();

  @Override
  public Connection connect(String url, Properties properties) throws SQLException {
    if (!acceptsURL(url)) {
      return null;
    }
    String actual = "jdbc:" + url.substring(PREFIX.length());
    Connection connection = DriverManager.getConnection(actual, properties);
    CONNECTIONS.add(connection);
    return connection;
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith(PREFIX);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }
}
