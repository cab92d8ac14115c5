package dev.electrified.runtime.flyway;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorCode;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.ValidateOutput;
import org.flywaydb.core.api.pattern.ValidatePattern;

/** In what Flyway's history and the catalogue contradict each other, by Flyway's own word. */
final class Contradictions {
  private Contradictions() {}

  /** One by one; what is merely not applied yet is none. */
  static List<ValidateOutput> of(Flyway flyway) {
    Configuration configuration = flyway.getConfiguration();
    ValidatePattern[] patterns = configuration.getIgnoreMigrationPatterns();
    ValidatePattern[] more = Arrays.copyOf(patterns, patterns.length + 1);
    more[patterns.length] = ValidatePattern.fromPattern("*:pending");
    return Flyway.configure(configuration.getClassLoader())
        .configuration(configuration)
        .ignoreMigrationPatterns(more)
        .load()
        .validateWithResult()
        .invalidMigrations;
  }

  /** Whether something was applied that the catalogue does not have. */
  static boolean isUnknown(ErrorCode code) {
    return code == CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED
        || code == CoreErrorCode.APPLIED_REPEATABLE_MIGRATION_NOT_RESOLVED;
  }
}
