package dev.electrified.runtime.standin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What the real service leaves in a database before anybody uses it. */
final class ElectricSchema {
  /** Two connections may come at once, and through two stand-ins. */
  private static final String LOCK = "SELECT pg_catalog.pg_advisory_xact_lock(65432012)";

  private static final String IS_THERE =
      "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = 'electric'";

  private ElectricSchema() {}

  /** Makes it, if it is not there. */
  static void install(Backend backend) throws IOException {
    if (!backend.demand(IS_THERE).rows().isEmpty()) {
      return;
    }
    backend.demand("BEGIN");
    backend.demand(LOCK);
    if (backend.demand(IS_THERE).rows().isEmpty()) {
      backend.demand(sql());
    }
    backend.demand("COMMIT");
  }

  private static String sql() throws IOException {
    try (InputStream resource = ElectricSchema.class.getResourceAsStream("electric.sql")) {
      if (resource == null) {
        throw new IllegalStateException("electric.sql is missing");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
