package dev.electrified.runtime.spring;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps Boot's own Flyway out while the migrations are run by us: it would run the same files, and
 * fail at the first statement for Electric. With {@code electrified.migrate=false} it is back.
 */
final class BootFlywayFilter implements AutoConfigurationImportFilter, EnvironmentAware {
  private static final Set<String> FLYWAY =
      Set.of(
          "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration", // Boot 3
          "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration");

  private @Nullable Environment environment;

  @Override
  public void setEnvironment(Environment environment) {
    this.environment = environment;
  }

  @Override
  public boolean[] match(
      @Nullable String[] autoConfigurationClasses, AutoConfigurationMetadata metadata) {
    boolean ours = isOursThere(autoConfigurationClasses) && migrates();
    boolean[] matches = new boolean[autoConfigurationClasses.length];
    for (int i = 0; i < matches.length; i++) {
      String name = autoConfigurationClasses[i];
      matches[i] = !ours || name == null || !FLYWAY.contains(name);
    }
    return matches;
  }

  /** Tests of a slice of an application, and those who exclude us, are left alone. */
  private static boolean isOursThere(@Nullable String[] autoConfigurationClasses) {
    return Arrays.asList(autoConfigurationClasses)
        .contains(ElectrifiedAutoConfiguration.class.getName());
  }

  /** As the condition of our own configuration reads it. */
  private boolean migrates() {
    Environment set = environment;
    return set == null || set.getProperty("electrified.migrate", "true").equalsIgnoreCase("true");
  }
}
