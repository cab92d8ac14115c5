package dev.electrified.runtime.flyway;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.jdbc.ConnectionFailure;
import dev.electrified.runtime.rule.RuntimeRule;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** What Flyway fails with, in words that say what to do. */
final class FlywayFailure {
  private static final String FEATURES =
      "ELECTRIC_FEATURES=\"proxy_ddlx_grant=true:proxy_ddlx_revoke=true:proxy_ddlx_assign=true"
          + ":proxy_ddlx_unassign=true\"";

  private final History history;
  private final Target target;
  private final RunProgress progress;
  private final boolean grouped;

  /**
   * A failure of a run.
   *
   * @param grouped whether Flyway was told to run all migrations in one transaction
   */
  FlywayFailure(History history, Target target, RunProgress progress, boolean grouped) {
    this.history = history;
    this.target = target;
    this.progress = progress;
    this.grouped = grouped;
  }

  /** The same failure as ours; Flyway's own is its cause. */
  ElectrifiedException translate(Flyway flyway, FlywayException e) {
    if (e instanceof FlywayValidateException) {
      return new HistoryFailure(history).of(flyway, e);
    }
    Optional<SQLException> sql = sqlException(e);
    if (sql.isPresent()) {
      return translate(sql.get(), e);
    }
    String message = String.valueOf(e.getMessage());
    if (message.contains("Unsupported Database") || message.contains("No database found")) {
      return RuntimeRule.LIBRARY_MISSING.exception(
          "Flyway does not know PostgreSQL: " + firstLine(message),
          "Add `org.flywaydb:flyway-database-postgresql`, of the same version as `flyway-core`, to"
              + " the class path",
          e);
    }
    return RuntimeRule.MIGRATION_FAILED.exception(
        "Flyway has not run the migrations of " + module() + ": " + withoutStop(message.strip()),
        "The migrations before this one are applied and recorded; change what it names and run"
            + " again",
        e);
  }

  private ElectrifiedException translate(SQLException sql, FlywayException e) {
    String state = ElectricError.stateOf(sql);
    String message = firstLine(ElectricError.messageOf(sql));
    if (target == Target.ELECTRIC
        && state.equals("42601")
        && message.contains("at or near \"ELECTRIC\"")) {
      return RuntimeRule.NOT_THE_PROXY.exception(
          "This is Postgres itself, not Electric's migrations proxy: it takes `ELECTRIC` in "
              + migration()
              + " for a syntax error",
          "Connect to the proxy: host and port of Electric, by default 65432, and its own password"
              + " (PG_PROXY_PASSWORD); or, on a database of a developer or a test that replicates"
              + " nothing, say `.target(Target.POSTGRES)`, which skips such statements",
          e);
    }
    if (state.equals(ElectricError.SWITCHED_OFF)) {
      return RuntimeRule.ELECTRIC_SWITCHED_OFF.exception(
          "Electric has a statement of "
              + migration()
              + " switched off ("
              + state
              + ": "
              + message
              + ")",
          "Start Electric with " + FEATURES + ", and run again",
          e);
    }
    if (ElectricError.isElectrics(sql)) {
      return refused(ElectricError.of(sql), message, e);
    }
    Optional<ConnectionFailure> connection = ConnectionFailure.find(sql);
    if (connection.isPresent()) {
      return progress.current().isPresent() ? lost(message, e) : ConnectionFailure.translate(sql);
    }
    return failed(
        progress.current().isPresent() ? "in " + migration() : "before any of them ran",
        state,
        message,
        e);
  }

  private ElectrifiedException refused(ElectricError error, String message, FlywayException e) {
    return RuntimeRule.ELECTRIC_REFUSED.exception(
        "Electric refuses a statement of "
            + migration()
            + " ("
            + error.code()
            + ": "
            + message
            + ")",
        "The migration is rolled back. A migration that the processor wrote for"
            + " `-Aelectrified.server=0.12` has no such statement: see the page for what to"
            + " write instead",
        error.page(),
        e);
  }

  private ElectrifiedException lost(String message, FlywayException e) {
    String proxy =
        target == Target.ELECTRIC
            ? "Electric's proxy drops connections on what it cannot digest: see its log. "
            : "";
    return RuntimeRule.CONNECTION_LOST.exception(
        "The connection was lost while " + migration() + " ran (" + message + ")",
        proxy
            + "The database rolls back what is not committed, and the history table holds what is:"
            + " run again when the server is back",
        e);
  }

  private ElectrifiedException failed(
      String where, String state, String message, FlywayException e) {
    return RuntimeRule.MIGRATION_FAILED.exception(
        "The migrations of " + module() + " failed " + where + " (" + state + ": " + message + ")",
        remedyOf(state, message),
        e);
  }

  private String remedyOf(String state, String message) {
    if (state.equals("42601") && message.contains("ELECTRIC")) {
      return "What only Electric knows is skipped here, and this is nothing that Electric knows:"
          + " correct its spelling, and mind the `;` at its end";
    }
    return switch (state) {
      case "55P03" ->
          "Somebody else holds a lock on the table for longer than the migration waits. It is"
              + " rolled back: run again when the table is less busy";
      case "42P07" ->
          "The table is in the database already, though this history knows nothing of it: was it"
              + " made by other means, or its history kept in another table"
              + " (`.historyTable(module, table)`)";
      case "42501" ->
          "The user of the connection lacks a privilege: migrate as the owner of the tables";
      default ->
          (grouped
                  ? "All that this run has applied is rolled back, since Flyway was told to group it."
                  : "What was before it is applied and recorded, and this migration rolled back,"
                      + " unless it runs outside a transaction.")
              + " A draft may be changed and run again; a committed"
              + " migration must stay as it is, and the database be made to suit it";
    };
  }

  private String migration() {
    return progress
        .current()
        .map(file -> "`" + file + "` of " + module())
        .orElse("the migrations of " + module());
  }

  private String module() {
    return "module `" + history.module() + "`";
  }

  private static Optional<SQLException> sqlException(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }

  private static String firstLine(String message) {
    String line = message.strip().lines().findFirst().orElse("");
    return withoutStop(line);
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
