package dev.electrified.runtime.flyway;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.LeftOutFile;
import dev.electrified.runtime.MigrationResult;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.Catalogs;
import dev.electrified.runtime.catalog.HandwrittenFiles;
import dev.electrified.runtime.catalog.LeftoverFiles;
import dev.electrified.runtime.jdbc.ConnectionFailure;
import dev.electrified.runtime.jdbc.QueryMode;
import dev.electrified.runtime.jdbc.Secrets;
import dev.electrified.runtime.jdbc.UrlDataSource;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Runs the migrations of all modules, in order.
 *
 * @param dataSource where they are run
 * @param target what that is, where it was said
 * @param loader sees the catalogues
 * @param order declared order of the modules
 * @param tables declared history tables, by module
 * @param development whether the database is a developer's, where it was said
 * @param settings what else Flyway is told
 */
public record MigrationRunner(
    DataSource dataSource,
    Optional<Target> target,
    ClassLoader loader,
    List<String> order,
    Map<String, String> tables,
    Optional<Boolean> development,
    Consumer<FluentConfiguration> settings) {
  private static final System.Logger LOGGER = System.getLogger("dev.electrified");

  /**
   * Runs them.
   *
   * @throws dev.electrified.runtime.ElectrifiedException when anything fails
   */
  public MigrationResult run() {
    SortedMap<String, Catalog> all = Catalogs.load(loader);
    Modules.checkKnown(all, order);
    Modules.checkKnown(all, tables.keySet());
    SortedMap<String, Catalog> catalogs = OtherTools.leaveOut(all);
    List<String> ours = new ArrayList<>(order);
    ours.retainAll(catalogs.keySet());
    Map<Catalog, String> modules = Modules.of(catalogs, ours, tables);
    List<LeftOutFile> leftOut = new LeftoverFiles(loader).find(catalogs.values());
    leftOut.forEach(MigrationRunner::warn);
    FluentConfiguration configured = new FluentConfiguration(loader);
    settings.accept(configured);
    List<History> histories = histories(modules, configured.getEncoding());
    Target chosen =
        target.orElseGet(
            () ->
                History.needElectric(catalogs.values(), histories)
                    ? Target.ELECTRIC
                    : Target.POSTGRES);
    DataSource connections = connections(chosen);
    Optional<String> schema = schemaOf(configured);
    DraftGuard guard = new DraftGuard(development);
    boolean takesDrafts = check(connections, chosen, modules, histories, guard, schema);
    FlywayRun flyway = new FlywayRun(connections, chosen, takesDrafts, loader, settings);
    List<MigrationResult.History> done = new ArrayList<>();
    for (History history : histories) {
      done.add(flyway.run(history, histories.size() > 1));
    }
    remember(connections, histories, guard, schema);
    return new MigrationResult(chosen, done, leftOut);
  }

  private List<History> histories(Map<Catalog, String> modules, Charset encoding) {
    HandwrittenFiles handwritten = new HandwrittenFiles(loader);
    List<History> histories = new ArrayList<>();
    modules.forEach(
        (catalog, table) ->
            histories.addAll(History.allOf(catalog, table, handwritten.texts(catalog, encoding))));
    return histories;
  }

  /** The schema of the history tables, where it is another one than the connection's. */
  private static Optional<String> schemaOf(FluentConfiguration configured) {
    return Optional.ofNullable(configured.getDefaultSchema())
        .or(() -> Arrays.stream(configured.getSchemas()).findFirst());
  }

  private DataSource connections(Target chosen) {
    return chosen == Target.ELECTRIC && dataSource instanceof UrlDataSource url
        ? url.with(QueryMode.PARAMETER, QueryMode.SIMPLE)
        : dataSource;
  }

  /** Finds out what can be known before anything runs; gives whether drafts may run. */
  private static boolean check(
      DataSource connections,
      Target chosen,
      Map<Catalog, String> modules,
      List<History> histories,
      DraftGuard guard,
      Optional<String> schema) {
    try (Connection connection = ConnectionFailure.open(connections)) {
      if (chosen == Target.ELECTRIC) {
        QueryMode.requireSimple(connection);
      }
      HistoryTables tables = new HistoryTables(connection, schema);
      for (Map.Entry<Catalog, String> module : modules.entrySet()) {
        new MovedHistory(tables).check(module.getKey(), module.getValue());
      }
      if (!guard.refuses(tables, histories)) {
        return true;
      }
      guard.refuse(tables, histories);
      return false;
    } catch (SQLException e) {
      throw ConnectionFailure.translate(e);
    }
  }

  /** The migrations have run: whatever fails from here on is a warning. */
  private static void remember(
      DataSource connections, List<History> histories, DraftGuard guard, Optional<String> schema) {
    if (!guard.remembers(histories)) {
      return;
    }
    try (Connection connection = ConnectionFailure.open(connections)) {
      guard.remember(new HistoryTables(connection, schema), histories);
    } catch (SQLException e) {
      DraftGuard.warn("its history tables cannot be marked: " + Secrets.line(e));
    } catch (ElectrifiedException e) {
      DraftGuard.warn("its history tables cannot be marked: " + e.fact());
    }
  }

  private static void warn(LeftOutFile file) {
    LOGGER.log(
        System.Logger.Level.WARNING,
        file.draftOfOurs()
            ? "Not run: {0} is a copy of a draft that was renamed or deleted; build from clean"
            : "Not run: {0} was added after the last compile of its module; compile it again",
        file.location());
  }
}
