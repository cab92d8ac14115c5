package dev.electrified.runtime.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** Versions of files are compared as Flyway does. */
class FileVersionTest {
  private static final List<String> VERSIONS =
      List.of("0", "1", "01", "1.0", "1_0", "1.0.1", "2", "10", "1_10", "1.9", "20261127154400123");

  @Test
  void orderAndEqualityAreThoseOfFlyway() {
    for (String one : VERSIONS) {
      for (String other : VERSIONS) {
        FileVersion ours = FileVersion.ofText(one).orElseThrow();
        FileVersion others = FileVersion.of("some/V" + other + "__a.sql").orElseThrow();
        int flyway =
            MigrationVersion.fromVersion(one).compareTo(MigrationVersion.fromVersion(other));

        assertThat(Integer.signum(ours.compareTo(others)))
            .as(one + " and " + other)
            .isEqualTo(Integer.signum(flyway));
        assertThat(ours.equals(others)).as(one + " and " + other).isEqualTo(flyway == 0);
      }
    }
  }

  @Test
  void whatHasNoVersionIsNone() {
    assertThat(
            List.of(
                "R__view.sql", "V1__a.sql.conf", "V__a.sql", "V1a__a.sql", "V1_.sql", "V1.__a.sql"))
        .allSatisfy(file -> assertThat(FileVersion.of(file)).isEmpty());
  }
}
