package dev.electrified.runtime.spring;

import dev.electrified.runtime.Drift;
import dev.electrified.runtime.DriftCheck;
import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.MigrationResult;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;

/**
 * Runs the migrations when the application starts, and compares the database where that is wanted.
 * Boot makes whatever uses the database depend on this bean.
 */
@SuppressWarnings("exports") // as on the auto-configuration
public final class ElectrifiedInitializer implements InitializingBean {
  private static final System.Logger LOGGER = System.getLogger("dev.electrified");

  private final ElectrifiedMigrations migrations;
  private final DataSource compared;
  private final ClassLoader classLoader;
  private final Reaction drift;
  private @Nullable MigrationResult result;

  /**
   * An initializer that has done nothing yet.
   *
   * @param migrations what it runs
   * @param compared the database it compares afterwards
   * @param classLoader sees the catalogues
   * @param drift what becomes of a difference
   */
  public ElectrifiedInitializer(
      ElectrifiedMigrations migrations,
      DataSource compared,
      ClassLoader classLoader,
      Reaction drift) {
    this.migrations = migrations;
    this.compared = compared;
    this.classLoader = classLoader;
    this.drift = drift;
  }

  @Override
  public void afterPropertiesSet() {
    MigrationResult done = migrations.migrate();
    result = done;
    if (drift == Reaction.OFF) {
      return;
    }
    Drift found = DriftCheck.on(compared).classLoader(classLoader).target(done.target()).compare();
    if (drift == Reaction.FAIL) {
      found.orThrow();
    } else if (!found.isEmpty()) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "The database is not what the migrations make:\n{0}",
          found.describe());
    }
  }

  /**
   * Returns what was done.
   *
   * @return the result of the migrations
   * @throws NullPointerException before they have run
   */
  public MigrationResult result() {
    return Objects.requireNonNull(result, "the migrations have not run yet");
  }
}
