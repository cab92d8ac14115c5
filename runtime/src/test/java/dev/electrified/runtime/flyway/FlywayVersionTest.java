package dev.electrified.runtime.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.internal.license.VersionPrinter;
import org.junit.jupiter.api.Test;

/** That these tests run on the Flyway they are meant for. */
class FlywayVersionTest {
  @Test
  void flywayIsTheOneOfThisRun() {
    assertThat(VersionPrinter.getVersion())
        .isEqualTo(System.getProperty("electrified.test.flyway"));
  }
}
