package dev.electrified.runtime.hibernate;

import dev.electrified.runtime.MigrationCatalog;

/** As the processor generates it. Registered only in a {@link ModuleLoader}. */
public final class BillingCatalog implements MigrationCatalog {
  /** For {@link java.util.ServiceLoader}. */
  public BillingCatalog() {}

  @Override
  public String module() {
    return "billing";
  }

  @Override
  public String resource() {
    return "META-INF/electrified/billing/catalog.properties";
  }
}
