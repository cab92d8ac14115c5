package dev.electrified.example;

import dev.electrified.runtime.Drift;
import dev.electrified.runtime.DriftCheck;
import dev.electrified.runtime.MigrationResult;
import dev.electrified.runtime.Target;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The project tracker: runs its migrations, proves that database and mapping are what they make,
 * stores and reads a project, and tells what it does.
 *
 * <p>It brings its own PostgreSQL. {@code DATABASE_URL} names another one, and {@code
 * ELECTRIC_PROXY_URL} the migrations proxy of an Electric that replicates it.
 */
public final class ExampleApp {
  /** Held, since loggers nobody holds forget their level. */
  private static final Logger QUIET = Logger.getLogger("dev.electrified");

  private final Databases databases;
  private final PrintStream out;

  private ExampleApp(Databases databases, PrintStream out) {
    this.databases = databases;
    this.out = out;
  }

  /** Runs it; fails with an exception. */
  public static void main(String[] arguments) throws IOException, SQLException {
    QUIET.setLevel(Level.WARNING); // what it would log is printed below
    run(System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** Runs it in that environment. */
  static void run(Map<String, String> environment, PrintStream out)
      throws IOException, SQLException {
    try (Databases databases = Databases.open(environment)) {
      new ExampleApp(databases, out).run();
    }
  }

  private void run() throws SQLException {
    say("");
    say("The project tracker: Electrified's example");
    database();
    migrations();
    again();
    drift();
    try (ProjectTracker tracker = ProjectTracker.boot(databases.dataSource())) {
      mapping();
      data(tracker);
    }
    say("");
  }

  private void database() throws SQLException {
    title("1. The database");
    try (Connection connection = databases.dataSource().getConnection()) {
      say(
          "PostgreSQL "
              + connection.getMetaData().getDatabaseMajorVersion()
              + (databases.isEmbedded()
                  ? ", embedded: it ends with this program. DATABASE_URL names another one."
                  : ", named by DATABASE_URL."));
    }
    say(
        databases.target() == Target.ELECTRIC
            ? "Migrations go through Electric's proxy, named by ELECTRIC_PROXY_URL."
            : "No Electric is beside it; ELECTRIC_PROXY_URL names the migrations proxy of one.");
  }

  private void migrations() {
    title("2. The migrations, which the compiler wrote and Flyway runs");
    MigrationResult result = databases.migrations().migrate();
    for (MigrationResult.History history : result.histories()) {
      say("Module " + history.module() + ", history in table " + history.table() + ":");
      history.applied().forEach(file -> say("  applied  " + file));
      if (history.applied().isEmpty()) {
        say("  nothing to do: all have been applied before");
      }
    }
    if (!result.skipped().isEmpty()) {
      say("This is PostgreSQL itself, so what only Electric knows was skipped:");
      result.skipped().forEach(skipped -> say("  skipped  " + skipped.statement()));
    }
    result.leftOut().forEach(file -> say("  left out " + file.location()));
  }

  private void again() {
    title("3. The same migrations once more");
    List<String> applied = databases.migrations().migrate().applied();
    say(applied.isEmpty() ? "Nothing to do: all of them are recorded." : "Applied: " + applied);
  }

  private void drift() {
    title("4. Is the database what the migrations make?");
    Drift drift = DriftCheck.on(databases.dataSource()).target(databases.target()).compare();
    drift.orThrow();
    out.print(drift.describe());
  }

  private void mapping() {
    title("5. Does Hibernate map what was migrated?");
    say(
        "It has booted with "
            + ProjectTracker.ENTITIES.size()
            + " entities: its own validation and Electrified's comparison have passed.");
  }

  private void data(ProjectTracker tracker) {
    title("6. A project is stored, read and deleted");
    UUID comment = tracker.store();
    tracker.read(comment).forEach(line -> say("  " + line));
    tracker.delete(comment);
  }

  private void title(String title) {
    say("");
    say(title);
  }

  private void say(String line) {
    out.print(line + "\n");
  }
}
