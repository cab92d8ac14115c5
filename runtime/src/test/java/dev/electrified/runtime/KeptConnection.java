package dev.electrified.runtime;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A real connection, lent as a pool lends one: closing it gives it back, and it stays open. */
final class KeptConnection implements AutoCloseable {
  private final Connection connection;
  private boolean closed;

  private KeptConnection(Connection connection) {
    this.connection = connection;
  }

  static KeptConnection of(DataSource dataSource) throws SQLException {
    return new KeptConnection(dataSource.getConnection());
  }

  Connection connection() {
    return connection;
  }

  /** Whether who borrowed it gave it back. */
  boolean isClosed() {
    return closed;
  }

  /** Gives this connection and no other. */
  DataSource lend() {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          if (!method.getName().equals("getConnection")) {
            throw new UnsupportedOperationException(method.getName());
          }
          return lent();
        });
  }

  private Connection lent() {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          if (method.getName().equals("close")) {
            closed = true;
            return null;
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  @FunctionalInterface
  private interface Call {
    Object answer(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> call.answer(method, arguments)));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
