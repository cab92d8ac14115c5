package dev.electrified.runtime.spring;

import dev.electrified.runtime.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of an application, {@code electrified.…}.
 *
 * @param migrate whether the migrations are run when the application starts, in place of Boot's own
 *     Flyway
 * @param target what they are run on; found out where it is not said
 * @param url of another database server than that of the data source: Electric's migrations proxy
 * @param user name of the user there
 * @param password password there
 * @param modules the order of several modules
 * @param historyTables names of history tables, by module
 * @param development whether the database is a developer's
 * @param verify what becomes of a difference between Hibernate's mapping and the migrations
 * @param drift what becomes of a difference between the database and the migrations
 */
@ConfigurationProperties("electrified")
@SuppressWarnings("exports") // as on the auto-configuration
public record ElectrifiedProperties(
    @DefaultValue("true") boolean migrate,
    @Nullable Target target,
    @Nullable String url,
    @DefaultValue("electric") String user,
    @DefaultValue("") String password,
    @DefaultValue List<String> modules,
    @DefaultValue Map<String, String> historyTables,
    @Nullable Boolean development,
    @Nullable Reaction verify,
    @DefaultValue("off") Reaction drift) {
  /** Without the password. */
  @Override
  public String toString() {
    return "ElectrifiedProperties";
  }
}
