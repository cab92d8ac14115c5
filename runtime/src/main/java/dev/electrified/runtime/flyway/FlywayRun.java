package dev.electrified.runtime.flyway;

import dev.electrified.runtime.MigrationResult;
import dev.electrified.runtime.SkippedStatement;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.jdbc.DdlxSkippingDataSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Runs the migrations of one history table after the other, by Flyway. */
final class FlywayRun {
  private static final System.Logger LOGGER = System.getLogger("dev.electrified");
  private static final Map<String, String> WITHOUT_LOCK =
      Map.of("flyway.postgresql.transactional.lock", "false");

  private final DataSource dataSource;
  private final Target target;
  private final boolean takesDrafts;
  private final ClassLoader loader;
  private final Consumer<FluentConfiguration> settings;

  FlywayRun(
      DataSource dataSource,
      Target target,
      boolean takesDrafts,
      ClassLoader loader,
      Consumer<FluentConfiguration> settings) {
    this.dataSource = dataSource;
    this.target = target;
    this.takesDrafts = takesDrafts;
    this.loader = loader;
    this.settings = settings;
  }

  /**
   * Runs what has not run yet.
   *
   * @param beside whether other histories share the database, so that their tables must not keep
   *     Flyway from beginning
   * @throws dev.electrified.runtime.ElectrifiedException when anything fails
   */
  MigrationResult.History run(History history, boolean beside) {
    RunProgress progress = new RunProgress();
    List<SkippedStatement> skipped = new ArrayList<>();
    FluentConfiguration configuration = Flyway.configure(loader);
    settings.accept(configuration);
    configuration
        .dataSource(connections(history, progress, skipped))
        .table(history.table())
        .resourceProvider(new TextResources(history.texts()))
        // as the files are called; else Flyway would find none, and have nothing to do
        .sqlMigrationPrefix("V")
        .repeatableSqlMigrationPrefix("R")
        .sqlMigrationSeparator("__")
        .sqlMigrationSuffixes(".sql")
        .callbacks(with(configuration.getCallbacks(), progress));
    if (configuration.getJavaMigrationClassProvider() == null) {
      configuration.javaMigrationClassProvider(List::of);
    }
    if (target == Target.ELECTRIC || beside) {
      configuration.baselineOnMigrate(true).baselineVersion("0");
    }
    if (history.leavesTransaction()) {
      unlock(configuration);
    }
    Flyway flyway = configuration.load();
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      if (takesDrafts && e instanceof FlywayValidateException) {
        new ChangedDrafts(history, target).check(flyway, e);
      }
      throw new FlywayFailure(history, target, progress, configuration.isGroup())
          .translate(flyway, e);
    }
    return new MigrationResult.History(
        history.module(), history.table(), progress.applied(), skipped);
  }

  /** Takes the lock on the history in a session of its own, and not in a transaction. */
  private static void unlock(FluentConfiguration configuration) {
    try {
      configuration
          .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
          .setTransactionalLock(false);
    } catch (NoSuchMethodError beforeFlyway12) {
      configuration.configuration(WITHOUT_LOCK);
    }
  }

  private DataSource connections(
      History history, RunProgress progress, List<SkippedStatement> skipped) {
    if (target == Target.ELECTRIC) {
      return dataSource;
    }
    return new DdlxSkippingDataSource(
        dataSource,
        statement -> {
          String migration = progress.current().orElse("");
          skipped.add(new SkippedStatement(history.module(), migration, statement));
          LOGGER.log(
              System.Logger.Level.INFO,
              "Skipped, since this is PostgreSQL and not Electric: {0} ({1} of module {2})",
              statement,
              migration,
              history.module());
        });
  }

  private static Callback[] with(Callback[] others, Callback ours) {
    Callback[] all = Arrays.copyOf(others, others.length + 1);
    all[others.length] = ours;
    return all;
  }
}
