package dev.electrified.runtime.doctor;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.HandwrittenFiles;
import dev.electrified.runtime.flyway.History;
import dev.electrified.runtime.flyway.HistoryTables;
import dev.electrified.runtime.jdbc.ConnectionFailure;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import javax.sql.DataSource;

/** What was found out of one database. */
public final class Diagnosis {
  private final Server server;
  private final List<ModuleState> modules;
  private final boolean electrified;

  private Diagnosis(Server server, List<ModuleState> modules, boolean electrified) {
    this.server = server;
    this.modules = modules;
    this.electrified = electrified;
  }

  /**
   * Asks the database.
   *
   * @param dataSource its connections must use the simple query protocol
   * @param loader sees the files that people wrote
   * @throws dev.electrified.runtime.ElectrifiedException when there is no connection, or such a
   *     file is gone
   */
  public static Diagnosis of(
      DataSource dataSource, Collection<Catalog> catalogs, ClassLoader loader) {
    Server server = Server.ask(dataSource);
    HandwrittenFiles handwritten = new HandwrittenFiles(loader);
    int run = (int) catalogs.stream().filter(catalog -> catalog.tool().isEmpty()).count();
    List<ModuleState> modules = new ArrayList<>();
    List<History> all = new ArrayList<>();
    try (Connection connection = ConnectionFailure.open(dataSource)) {
      HistoryTables tables = new HistoryTables(connection, Optional.empty());
      for (Catalog catalog : catalogs) {
        String module = catalog.module();
        if (catalog.tool().isPresent()) {
          modules.add(ModuleState.of(module, catalog.tool().get()));
        } else {
          List<History> histories =
              History.allOf(
                  catalog,
                  ModuleState.table(catalog, run, tables),
                  handwritten.texts(catalog, StandardCharsets.UTF_8));
          modules.add(ModuleState.of(module, histories, tables));
          all.addAll(histories);
        }
      }
    } catch (SQLException e) {
      throw ConnectionFailure.translate(e);
    }
    return new Diagnosis(server, modules, History.needElectric(catalogs, all));
  }

  /** Whether Electric is behind the URL: then what it replicates is to be compared. */
  public boolean isElectrics() {
    return server.proxy() || server.electric();
  }

  /** Whether all migrations have run, so that the database can be what they make. */
  public boolean isMigrated() {
    return modules.stream()
        .allMatch(state -> state.pending().isEmpty() && state.failed().isEmpty());
  }

  /** What was found, a line each. */
  public List<String> describe() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "server: PostgreSQL " + server.version() + (server.proxy() ? ", behind the proxy" : ""));
    lines.add("electric: " + electric());
    if (server.proxy()) {
      lines.add("switched on: " + features());
    }
    for (ModuleState state : modules) {
      lines.add("migrations of " + state.module() + ": " + state.describe());
    }
    return lines;
  }

  /** What is to be done to have the migrations run, a line each; empty where they have. */
  public List<String> next() {
    List<String> lines = new ArrayList<>();
    for (ModuleState state : modules) {
      for (String file : state.failed()) {
        lines.add("undo by hand what " + file + " has done, then `flyway repair`");
      }
    }
    Set<Feature> missing = missing();
    if (!missing.isEmpty()) {
      StringJoiner flags = new StringJoiner(":", "\"", "\"");
      missing.forEach(feature -> flags.add(feature.flag()));
      lines.add("start Electric with ELECTRIC_FEATURES=" + flags + " beside what it has");
    }
    if (modules.stream().anyMatch(state -> !state.pending().isEmpty())) {
      lines.add(migrate());
    }
    return lines;
  }

  private String migrate() {
    if (!electrified || server.proxy()) {
      return "run the migrations on this URL";
    }
    return server.electric()
        ? "run the migrations through Electric's proxy, by default on port 65432, not here"
        : "run the migrations with Target.POSTGRES if this is a database without Electric;"
            + " otherwise start Electric, and run them through its proxy";
  }

  private String electric() {
    if (server.proxy()) {
      return "this is its migrations proxy";
    }
    return server.electric()
        ? "this is PostgreSQL itself, and Electric has been at work in it"
        : "this is PostgreSQL itself, without Electric";
  }

  private String features() {
    StringJoiner on = new StringJoiner(", ");
    on.setEmptyValue("nothing but ENABLE");
    server.features().forEach(feature -> on.add(feature.name()));
    return on.toString();
  }

  /** What migrations to come need, and Electric has switched off. */
  private Set<Feature> missing() {
    Set<Feature> missing = EnumSet.noneOf(Feature.class);
    if (server.proxy()) {
      for (Feature feature : EnumSet.complementOf(copy(server.features()))) {
        if (modules.stream()
            .flatMap(state -> state.pending().stream())
            .anyMatch(migration -> feature.isIn(migration.text()))) {
          missing.add(feature);
        }
      }
    }
    return missing;
  }

  private static EnumSet<Feature> copy(Set<Feature> features) {
    EnumSet<Feature> copy = EnumSet.noneOf(Feature.class);
    copy.addAll(features);
    return copy;
  }
}
