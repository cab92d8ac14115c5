package dev.electrified.runtime.spring;

import dev.electrified.runtime.ElectrifiedMigrations;

/**
 * A bean of this type says more of the migrations than the properties can, in the order of the
 * beans:
 *
 * <pre>{@code
 * @Bean
 * ElectrifiedMigrationsCustomizer outOfOrder() {
 *   return migrations -> migrations.configure(flyway -> flyway.outOfOrder(true));
 * }
 * }</pre>
 */
@FunctionalInterface
public interface ElectrifiedMigrationsCustomizer {
  /**
   * Says more.
   *
   * @param migrations as the properties and the customizers before have them
   * @return what shall be run
   */
  ElectrifiedMigrations customize(ElectrifiedMigrations migrations);
}
