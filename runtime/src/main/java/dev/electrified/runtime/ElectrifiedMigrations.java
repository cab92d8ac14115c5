package dev.electrified.runtime;

import dev.electrified.runtime.catalog.Catalogs;
import dev.electrified.runtime.flyway.MigrationRunner;
import dev.electrified.runtime.jdbc.UrlDataSource;
import dev.electrified.runtime.rule.RuntimeRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Runs the migrations that the processor wrote, with Flyway.
 *
 * <p>Through Electric's migrations proxy, in production:
 *
 * <pre>{@code
 * ElectrifiedMigrations.on("jdbc:postgresql://electric:65432/app", "app", proxyPassword).migrate();
 * }</pre>
 *
 * <p>On a PostgreSQL of a developer or a test, which has no Electric beside it:
 *
 * <pre>{@code
 * MigrationResult result =
 *     ElectrifiedMigrations.on(dataSource).target(Target.POSTGRES).migrate();
 * result.skipped().forEach(System.out::println); // what only Electric knows
 * }</pre>
 *
 * <p><b>What is run:</b> the migrations of every {@link MigrationCatalog} on the class path, with
 * the texts that the last compile saw, and the migrations that people wrote into the same folder.
 * Files that no compile has seen are named in the result and not run. Modules whose migrations are
 * written for another tool ({@code -Aelectrified.format=rails}) are left to it. Checksums and rows
 * of the history are those of Flyway itself: a program may change to plain Flyway and back, and the
 * target makes no difference.
 *
 * <p><b>Several modules</b> need an order: {@code .modules("core", "billing")}. Each has a history
 * table of its own, {@code flyway_schema_history_<module>}; a single module has {@code
 * flyway_schema_history}. Access rules that are kept apart ({@code -Aelectrified.access=separate})
 * have theirs, of the same name and {@code _access}, and run after the other migrations of their
 * module.
 *
 * <p>Programs that start at the same time wait for each other: Flyway locks its history. A failure
 * is an {@link ElectrifiedException}; what ran before it is recorded, and the migration that failed
 * is not.
 *
 * <p>Needs {@code org.flywaydb:flyway-core} 11 or later with {@code flyway-database-postgresql},
 * and PostgreSQL's JDBC driver. Instances are immutable.
 */
public final class ElectrifiedMigrations {
  private final DataSource dataSource;
  private final Optional<Target> target;
  private final ClassLoader loader;
  private final List<String> order;
  private final Map<String, String> historyTables;
  private final Optional<Boolean> development;
  private final List<Consumer<FluentConfiguration>> settings;

  private ElectrifiedMigrations(
      DataSource dataSource,
      Optional<Target> target,
      ClassLoader loader,
      List<String> order,
      Map<String, String> historyTables,
      Optional<Boolean> development,
      List<Consumer<FluentConfiguration>> settings) {
    this.dataSource = dataSource;
    this.target = target;
    this.loader = loader;
    this.order = List.copyOf(order);
    this.historyTables = new LinkedHashMap<>(historyTables);
    this.development = development;
    this.settings = List.copyOf(settings);
  }

  /**
   * Migrations that are run on the connections of a data source.
   *
   * @param dataSource its connections are closed after use; two at a time are needed. For
   *     Electric's proxy they must use {@code preferQueryMode=simple}
   * @return what to call {@link #migrate()} on
   */
  public static ElectrifiedMigrations on(DataSource dataSource) {
    return new ElectrifiedMigrations(
        dataSource,
        Optional.empty(),
        Catalogs.applicationLoader(),
        List.of(),
        Map.of(),
        Optional.empty(),
        List.of());
  }

  /**
   * Migrations that are run on connections to a URL. For Electric's proxy {@code
   * preferQueryMode=simple} is added.
   *
   * @param url such as {@code jdbc:postgresql://electric:65432/app}
   * @param user name of the user; Electric's proxy takes any
   * @param password its password; Electric's proxy has its own
   * @return what to call {@link #migrate()} on
   */
  public static ElectrifiedMigrations on(String url, String user, String password) {
    return on(new UrlDataSource(url, user, password));
  }

  /**
   * Says what the migrations are run on. Otherwise it is {@link Target#ELECTRIC} when Electric
   * replicates a table of any module or a migration has a statement for Electric, so that nothing
   * is ever skipped unasked.
   *
   * @param newTarget the proxy, or PostgreSQL itself
   * @return the same with that target
   */
  public ElectrifiedMigrations target(Target newTarget) {
    return new ElectrifiedMigrations(
        dataSource, Optional.of(newTarget), loader, order, historyTables, development, settings);
  }

  /**
   * Declares the order of the modules: one after those whose tables it refers to.
   *
   * @param names all modules of the program, as their snapshots record them
   * @return the same with that order
   */
  public ElectrifiedMigrations modules(String... names) {
    return new ElectrifiedMigrations(
        dataSource, target, loader, List.of(names), historyTables, development, settings);
  }

  /**
   * Keeps the history of a module in another table.
   *
   * @param module name of the module
   * @param table name of the table
   * @return the same with that table
   */
  public ElectrifiedMigrations historyTable(String module, String table) {
    Map<String, String> tables = new LinkedHashMap<>(historyTables);
    tables.put(module, table);
    return new ElectrifiedMigrations(
        dataSource, target, loader, order, tables, development, settings);
  }

  /**
   * Says whether the database is a developer's. There drafts may run: migrations that are not
   * committed, and are written anew by the next compile. Elsewhere what may be a draft is refused,
   * before anything runs.
   *
   * <p>Without a call, a database takes drafts until a checked compile has migrated it ({@code
   * -Aelectrified.mode=check}, the default where {@code CI=true}): its history table remembers that
   * in its comment.
   *
   * @param isDevelopers true: drafts may run, and nothing is remembered; false: none may
   * @return the same with that
   */
  public ElectrifiedMigrations development(boolean isDevelopers) {
    return new ElectrifiedMigrations(
        dataSource, target, loader, order, historyTables, Optional.of(isDevelopers), settings);
  }

  /**
   * Tells Flyway more, such as {@code flyway -> flyway.outOfOrder(true)}. Where the migrations come
   * from and how they are called, the data source and the history table are not to be set here; for
   * the target {@link Target#ELECTRIC} neither are {@code baselineOnMigrate} and {@code
   * baselineVersion}.
   *
   * @param more called once before anything runs, and for each history table, before our own
   *     settings
   * @return the same with these settings
   */
  @SuppressWarnings("exports") // transitive, modules without Flyway could not require ours
  public ElectrifiedMigrations configure(Consumer<FluentConfiguration> more) {
    List<Consumer<FluentConfiguration>> all = new ArrayList<>(settings);
    all.add(more);
    return new ElectrifiedMigrations(
        dataSource, target, loader, order, historyTables, development, all);
  }

  /**
   * Looks for catalogues elsewhere than in the thread's context class loader.
   *
   * @param other sees the catalogues of all modules
   * @return the same with that class loader
   */
  public ElectrifiedMigrations classLoader(ClassLoader other) {
    return new ElectrifiedMigrations(
        dataSource, target, other, order, historyTables, development, settings);
  }

  /**
   * Runs what has not run yet.
   *
   * @return what was done; empty lists where nothing was to do
   * @throws ElectrifiedException when there is no catalogue, no connection, or a migration fails
   */
  public MigrationResult migrate() {
    try {
      return new MigrationRunner(
              dataSource,
              target,
              loader,
              order,
              historyTables,
              development,
              flyway -> settings.forEach(setting -> setting.accept(flyway)))
          .run();
    } catch (NoClassDefFoundError e) {
      if (String.valueOf(e.getMessage()).startsWith("org/flywaydb/")) {
        throw RuntimeRule.LIBRARY_MISSING.exception(
            "Flyway is not on the class path: it runs the migrations",
            "Add `org.flywaydb:flyway-core` and `org.flywaydb:flyway-database-postgresql`, 11 or"
                + " later",
            e);
      }
      throw e;
    }
  }
}
