package dev.electrified.runtime.jdbc;

import dev.electrified.runtime.sql.DdlxDecision;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection whose statements skip DDLX. */
final class SkippingConnection extends PassThrough<Connection> {
  private final Consumer<String> listener;

  private SkippingConnection(Connection target, Consumer<String> listener) {
    super(target);
    this.listener = listener;
  }

  static Connection wrap(Connection target, Consumer<String> listener) {
    return new SkippingConnection(target, listener).proxy(Connection.class);
  }

  @Override
  @Nullable Object answer(Object proxy, Method method, @Nullable Object[] arguments)
      throws Throwable {
    Connection connection = (Connection) proxy;
    return switch (method.getName()) {
      case "createStatement" -> plain(method, arguments, connection).proxy(Statement.class);
      case "prepareStatement" ->
          prepared(method, arguments, connection).proxy(PreparedStatement.class);
      case "prepareCall" -> prepared(method, arguments, connection).proxy(CallableStatement.class);
      default -> pass(method, arguments);
    };
  }

  private SkippingStatement prepared(
      Method method, @Nullable Object[] arguments, Connection connection) throws Throwable {
    if (!(arguments[0] instanceof String text)) {
      return plain(method, arguments, connection);
    }
    DdlxDecision decision = DdlxDecision.of(text);
    return switch (decision.kind()) {
      case NONE -> plain(method, arguments, connection);
      case MIXTURE -> throw Skip.mixture(decision);
      case STATEMENT -> {
        arguments[0] = Skip.SUBSTITUTE;
        PreparedStatement target = (PreparedStatement) made(method, arguments);
        yield SkippingStatement.prepared(decision.statement(), target, connection, listener);
      }
    };
  }

  private SkippingStatement plain(
      Method method, @Nullable Object[] arguments, Connection connection) throws Throwable {
    return SkippingStatement.of((Statement) made(method, arguments), connection, listener);
  }

  private Object made(Method method, @Nullable Object[] arguments) throws Throwable {
    return Objects.requireNonNull(pass(method, arguments), method.getName());
  }
}
