package dev.electrified.runtime.flyway;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.rule.RuntimeRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.ValidateOutput;

/** Flyway's history says something else than the catalogue. */
final class HistoryFailure {
  private final History history;

  HistoryFailure(History history) {
    this.history = history;
  }

  ElectrifiedException of(Flyway flyway, FlywayException e) {
    List<String> facts = new ArrayList<>();
    Set<String> remedies = new LinkedHashSet<>();
    for (ValidateOutput output : Contradictions.of(flyway)) {
      ErrorCode code = output.errorDetails.errorCode;
      String which = "`" + (output.version.isEmpty() ? output.description : output.version) + "`";
      facts.add(which + " " + fact(code, output.errorDetails.errorMessage));
      remedies.add(remedy(code, output.version));
    }
    if (facts.isEmpty()) {
      facts.add(String.valueOf(e.getMessage()).strip());
      remedies.add("See what Flyway says");
    }
    return RuntimeRule.HISTORY_DIFFERS.exception(
        "The history `"
            + history.table()
            + "` of this database and the migrations of module `"
            + history.module()
            + "` contradict each other: "
            + String.join("; ", facts),
        String.join(". ", remedies),
        e);
  }

  private static String fact(ErrorCode code, String message) {
    if (code == CoreErrorCode.CHECKSUM_MISMATCH) {
      return "was applied with another text";
    }
    if (code == CoreErrorCode.DESCRIPTION_MISMATCH || code == CoreErrorCode.TYPE_MISMATCH) {
      return "was applied under another name";
    }
    if (Contradictions.isUnknown(code)) {
      return "was applied, and this program has no such migration";
    }
    if (isPending(code)) {
      return "has not been applied, and is older than one that has";
    }
    if (isFailed(code)) {
      return "has failed before, halfway, since it runs outside a transaction";
    }
    return message.strip();
  }

  private String remedy(ErrorCode code, String version) {
    if (Contradictions.isUnknown(code)) {
      return "If the database was migrated by a newer version of the program, run that one; if a"
          + " draft was renamed or deleted after it had been applied, make the development database"
          + " anew; if its commit was reverted, restore the file and the snapshot from version"
          + " control, and take back the entities only";
    }
    if (isPending(code)) {
      return tellsVersion(version)
          ? "Branches were merged out of the order of their versions. Make it anew, with a greater"
              + " one: `outOfOrder` is no way out, since Electric keeps from its clients what calls"
              + " `electric.migration_version` with a lower version"
          : "Branches were merged out of the order of their versions: allow it with"
              + " `.configure(flyway -> flyway.outOfOrder(true))`";
    }
    if (isFailed(code)) {
      return "Undo by hand what it has done, then let Flyway forget the attempt: `flyway repair`";
    }
    return "If the migration is a draft that has changed since, make the development database anew:"
        + " `DROP DATABASE` and run again. If it is committed, restore its text from version"
        + " control: what other databases have run must not change";
  }

  /** Whether the migration of that version tells Electric its version. */
  private boolean tellsVersion(String version) {
    Optional<FileVersion> pending = FileVersion.ofText(version);
    return pending.isPresent()
        && history.texts().entrySet().stream()
            .anyMatch(
                text ->
                    pending.equals(FileVersion.of(text.getKey()))
                        && text.getValue().contains("CALL electric.migration_version("));
  }

  private static boolean isPending(ErrorCode code) {
    return code == CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED
        || code == CoreErrorCode.RESOLVED_REPEATABLE_MIGRATION_NOT_APPLIED;
  }

  private static boolean isFailed(ErrorCode code) {
    return code == CoreErrorCode.FAILED_VERSIONED_MIGRATION
        || code == CoreErrorCode.FAILED_REPEATABLE_MIGRATION;
  }
}
