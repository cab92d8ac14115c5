package dev.electrified.runtime.junit;

import dev.electrified.runtime.MigrationCatalog;

/** Where a test class runs. */
final class Surroundings {
  private Surroundings() {}

  /** Whether there is a module with migrations. */
  static boolean haveAModule() {
    return Thread.currentThread()
            .getContextClassLoader()
            .getResource("META-INF/services/" + MigrationCatalog.class.getName())
        != null;
  }
}
