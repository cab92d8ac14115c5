package dev.electrified.runtime.spring;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Tells Boot which bean makes the database what it is, so that others wait for it. */
final class ElectrifiedInitializerDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {
  /**
   * That of Boot's own Flyway: behind the scripts that a developer has, as those may make roles.
   */
  private static final int ORDER = 1;

  @Override
  protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
    return Set.of(ElectrifiedInitializer.class);
  }

  @Override
  public int getOrder() {
    return ORDER;
  }
}
