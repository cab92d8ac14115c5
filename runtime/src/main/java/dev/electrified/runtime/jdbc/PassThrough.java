package dev.electrified.runtime.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.Wrapper;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stands before an object of JDBC and passes every call on to it, except what a subclass takes. */
abstract class PassThrough<T extends Wrapper> implements InvocationHandler {
  private final T target;

  PassThrough(T target) {
    this.target = target;
  }

  /**
   * An object that looks like the target to those who know only this interface.
   *
   * <p>Its class belongs to the loader of the target's class, since Flyway takes the driver's own
   * classes from there when it runs a {@code COPY}.
   */
  final <I> I proxy(Class<I> type) {
    ClassLoader loader = target.getClass().getClassLoader();
    if (loader == null) {
      loader = PassThrough.class.getClassLoader();
    }
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, this));
  }

  final T target() {
    return target;
  }

  /** Answers a call that is neither of {@link Object} nor of {@link Wrapper}. */
  abstract @Nullable Object answer(Object proxy, Method method, @Nullable Object[] arguments)
      throws Throwable;

  @Override
  public final @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    @Nullable Object[] given = arguments == null ? new Object[0] : arguments;
    return switch (method.getName()) {
      case "equals" -> proxy == given[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> target.toString();
      case "unwrap" -> unwrap(proxy, type(given));
      case "isWrapperFor" -> isWrapperFor(proxy, type(given));
      default -> answer(proxy, method, given);
    };
  }

  /** Calls the target, and throws what it throws. */
  final @Nullable Object pass(Method method, @Nullable Object... arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static Class<?> type(@Nullable Object[] given) {
    return (Class<?>) Objects.requireNonNull(given[0], "type");
  }

  private Object unwrap(Object proxy, Class<?> type) throws SQLException {
    if (type.isInstance(proxy)) {
      return proxy;
    }
    return type.isInstance(target) ? target : target.unwrap(type);
  }

  private boolean isWrapperFor(Object proxy, Class<?> type) throws SQLException {
    return type.isInstance(proxy) || type.isInstance(target) || target.isWrapperFor(type);
  }
}
