package dev.electrified.runtime.flyway;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.jdbc.ConnectionFailure;
import dev.electrified.runtime.jdbc.RemakeCommand;
import dev.electrified.runtime.rule.RuntimeRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.ValidateOutput;

/**
 * Drafts that a developer's database has run, and that were written anew or taken back since: the
 * one contradiction that is nobody's mistake.
 *
 * @param history what the database should have run
 * @param target what that is
 */
record ChangedDrafts(History history, Target target) {
  private static final String REMAKE_BOTH =
      "docker compose down --volumes && docker compose up --detach";

  /** Throws if the history differs in nothing but drafts. */
  void check(Flyway flyway, FlywayException e) {
    List<ValidateOutput> contradictions = Contradictions.of(flyway);
    List<String> facts = new ArrayList<>();
    for (ValidateOutput contradiction : contradictions) {
      fact(contradiction).ifPresent(facts::add);
    }
    if (!facts.isEmpty() && facts.size() == contradictions.size()) {
      throw exception(facts, flyway, e);
    }
  }

  private ElectrifiedException exception(List<String> facts, Flyway flyway, FlywayException e) {
    return RuntimeRule.DRAFT_CHANGED.exception(
        "This database has run a draft of module `"
            + history.module()
            + "` as it was before: "
            + String.join("; ", facts),
        remedy(flyway) + ". If it is committed, restore its text from version control instead",
        e);
  }

  private String remedy(Flyway flyway) {
    if (target == Target.ELECTRIC) {
      return "Make the development database anew and Electric with it, which loses their rows; where"
          + " both run in Docker Compose by `"
          + REMAKE_BOTH
          + "`; then run again";
    }
    try (Connection connection =
        ConnectionFailure.open(flyway.getConfiguration().getDataSource())) {
      return "Make the development database anew, which loses its rows, and run again: `"
          + RemakeCommand.of(connection)
          + "`";
    } catch (SQLException e) {
      throw ConnectionFailure.translate(e);
    }
  }

  private Optional<String> fact(ValidateOutput contradiction) {
    if (contradiction.version.isEmpty()) {
      return Optional.empty();
    }
    Optional<FileVersion> version = FileVersion.ofText(contradiction.version);
    if (contradiction.errorDetails.errorCode == CoreErrorCode.CHECKSUM_MISMATCH) {
      return history.possibleDrafts().stream()
          .filter(file -> version.isPresent() && version.equals(FileVersion.of(file)))
          .findFirst()
          .map(file -> "`" + file + "` was written anew since");
    }
    return Contradictions.isUnknown(contradiction.errorDetails.errorCode)
            && !history.checked()
            && version.filter(this::isNewerThanSealed).isPresent()
        ? Optional.of("`" + contradiction.version + "` was taken back since")
        : Optional.empty();
  }

  private boolean isNewerThanSealed(FileVersion version) {
    return history.texts().keySet().stream()
        .filter(file -> !history.possibleDrafts().contains(file))
        .flatMap(file -> FileVersion.of(file).stream())
        .allMatch(other -> other.compareTo(version) < 0);
  }
}
