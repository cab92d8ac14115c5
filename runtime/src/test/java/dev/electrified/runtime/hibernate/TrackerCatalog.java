package dev.electrified.runtime.hibernate;

import dev.electrified.runtime.MigrationCatalog;

/** As the processor generates it. Registered only in a {@link ModuleLoader}. */
public final class TrackerCatalog implements MigrationCatalog {
  /** For {@link java.util.ServiceLoader}. */
  public TrackerCatalog() {}

  @Override
  public String module() {
    return "tracker";
  }

  @Override
  public String resource() {
    return "META-INF/electrified/tracker/catalog.properties";
  }
}
