package dev.electrified.runtime.jdbc;

import dev.electrified.runtime.sql.DdlxDecision;
import java.lang.reflect.Method;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A statement that skips DDLX, given to it or prepared. */
final class SkippingStatement extends PassThrough<Statement> {
  private final Connection connection;
  private final Consumer<String> listener;
  private final SkippedInBatch batch;

  /** The DDLX statement in whose place the target has prepared the substitute, if it has. */
  private final @Nullable String prepared;

  private SkippingStatement(
      Statement target,
      Connection connection,
      Consumer<String> listener,
      @Nullable String prepared) {
    super(target);
    this.connection = connection;
    this.listener = listener;
    this.batch = new SkippedInBatch(listener);
    this.prepared = prepared;
  }

  /** Whatever the target has prepared, if anything, is no DDLX. */
  static SkippingStatement of(Statement target, Connection connection, Consumer<String> listener) {
    return new SkippingStatement(target, connection, listener, null);
  }

  /** The target has prepared the substitute. */
  static SkippingStatement prepared(
      String ddlx, PreparedStatement target, Connection connection, Consumer<String> listener) {
    return new SkippingStatement(target, connection, listener, ddlx);
  }

  @Override
  @Nullable Object answer(Object proxy, Method method, @Nullable Object[] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "getConnection" -> connection(method);
      case "execute", "executeUpdate", "executeLargeUpdate", "executeQuery", "addBatch" ->
          run(method, arguments);
      case "executeBatch", "executeLargeBatch" -> runBatch(method);
      case "clearBatch" -> clearBatch(method);
      default -> prepared != null && setsParameter(method) ? ignore() : pass(method, arguments);
    };
  }

  /** The target is asked too: a driver may throw when the statement is closed. */
  private Connection connection(Method method) throws Throwable {
    pass(method);
    return connection;
  }

  private @Nullable Object run(Method method, @Nullable Object[] arguments) throws Throwable {
    if (arguments.length == 0) {
      return prepared == null ? runPlain(method) : skipPrepared(method, prepared);
    }
    if (!(arguments[0] instanceof String text)) {
      return runPlain(method, arguments);
    }
    DdlxDecision decision = DdlxDecision.of(text);
    return switch (decision.kind()) {
      case NONE -> runPlain(method, arguments);
      case MIXTURE -> throw Skip.mixture(decision);
      case STATEMENT -> skip(method, decision.statement());
    };
  }

  private @Nullable Object runPlain(Method method, @Nullable Object... arguments) throws Throwable {
    Object result = pass(method, arguments);
    if (isAddBatch(method)) {
      batch.add();
    }
    return result;
  }

  private @Nullable Object skip(Method method, String ddlx) throws SQLException {
    if (isAddBatch(method)) {
      target().addBatch(Skip.SUBSTITUTE);
      return skipLater(ddlx);
    }
    target().execute(Skip.SUBSTITUTE);
    return skipped(method, ddlx);
  }

  private @Nullable Object skipPrepared(Method method, String ddlx) throws SQLException {
    PreparedStatement target = (PreparedStatement) target();
    if (isAddBatch(method)) {
      target.addBatch();
      return skipLater(ddlx);
    }
    target.execute();
    return skipped(method, ddlx);
  }

  private @Nullable Object skipLater(String ddlx) {
    batch.addSkipped(ddlx);
    return null;
  }

  private Object skipped(Method method, String ddlx) throws SQLException {
    Skip.forgetResult(target());
    listener.accept(ddlx);
    return Skip.result(method.getName(), ddlx);
  }

  private @Nullable Object runBatch(Method method) throws Throwable {
    try {
      Object counts = pass(method);
      batch.tell(counts);
      return counts;
    } catch (BatchUpdateException e) {
      batch.tell(e.getLargeUpdateCounts());
      throw e;
    } finally {
      batch.clear();
    }
  }

  private @Nullable Object clearBatch(Method method) throws Throwable {
    Object result = pass(method);
    batch.clear();
    return result;
  }

  /** The substitute has no parameter that could be set; but a closed statement takes none. */
  private @Nullable Object ignore() throws SQLException {
    target().getMaxRows();
    return null;
  }

  private static boolean setsParameter(Method method) {
    String name = method.getName();
    return method.getDeclaringClass() != Statement.class
        && (name.startsWith("set") || name.equals("registerOutParameter"));
  }

  private static boolean isAddBatch(Method method) {
    return method.getName().equals("addBatch");
  }
}
