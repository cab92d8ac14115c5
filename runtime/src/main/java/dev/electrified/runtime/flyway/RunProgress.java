package dev.electrified.runtime.flyway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;

/** Listens to Flyway: which migration is running, and which have run. */
final class RunProgress implements Callback {
  private final List<String> applied = new ArrayList<>();
  private @Nullable String current;

  /** The migrations that ran to their end, in order. */
  List<String> applied() {
    return List.copyOf(applied);
  }

  /** The migration that is running, or was the last to. */
  Optional<String> current() {
    return Optional.ofNullable(current);
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    String script = context.getMigrationInfo().getScript();
    if (event == Event.BEFORE_EACH_MIGRATE) {
      current = script;
    } else {
      applied.add(script); // still the current one: it is yet to be recorded and committed
    }
  }

  @Override
  public String getCallbackName() {
    return "electrified";
  }
}
