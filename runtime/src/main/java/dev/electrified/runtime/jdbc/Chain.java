package dev.electrified.runtime.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exception and what caused it. Pools and Flyway wrap what the driver threw. */
final class Chain {
  private Chain() {}

  /** From the outermost to the innermost; a chain that bites its tail ends there. */
  static List<Throwable> of(Throwable thrown) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> chain = new ArrayList<>();
    @Nullable Throwable part = thrown;
    while (part != null && seen.add(part)) {
      chain.add(part);
      part = next(part);
    }
    return chain;
  }

  private static @Nullable Throwable next(Throwable part) {
    @Nullable Throwable cause = part.getCause();
    return cause == null && part instanceof SQLException sql ? sql.getNextException() : cause;
  }
}
