package dev.electrified.processor.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlywayFormatTest {
  private static final MigrationFormat FLYWAY = Formats.named("flyway");

  @ParameterizedTest
  @CsvSource({
    "V1__a.sql, 1",
    "V01__a.sql, 01",
    "V1.sql, 1",
    "V1__.sql, 1",
    "V1___a.sql, 1",
    "V1__a__b.sql, 1",
    "V1__a.SQL, 1",
    "V2.1__a.sql, 2.1",
    "V2_1__a.sql, 2.1",
    "V20261122190000__add_projects.sql, 20261122190000",
    "2026/11/V7__a.sql, 7",
    "V99999999999999999999__a.sql, 99999999999999999999"
  })
  void versionIsReadAsFlywayReadsIt(String fileName, String version) {
    assertThat(FLYWAY.versionOf(fileName)).contains(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v1__a.sql",
        "R__a.sql",
        "U1__a.sql",
        "B1__a.sql",
        "V__a.sql",
        "V1_.sql",
        "V1a__c.sql",
        "V1.__x.sql",
        "V.1__x.sql",
        "V1..2__x.sql",
        "V 1__x.sql",
        "V-1__x.sql",
        "V1__a.sql.conf",
        "V1__a.txt",
        ".sql",
        "V.sql",
        ""
      })
  void otherFilesHaveNoVersion(String fileName) {
    assertThat(FLYWAY.versionOf(fileName)).isEmpty();
  }

  @Test
  void baselinesOfFlywayAreKnownVersions() {
    assertThat(FLYWAY.takenVersions(List.of("V1__a.sql", "B3__b.sql", "R__c.sql", "old/V2__d.sql")))
        .containsExactly("1", "3", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "add_projects_and_issues, V7__add_projects_and_issues.sql",
    "Add Projects!, V7__add_projects.sql",
    "../../etc/passwd, V7__etc_passwd.sql",
    "a__b, V7__a_b.sql",
    "'', V7__migration.sql",
    "例, V7__migration.sql"
  })
  void fileIsNamedByVersionAndSlug(String slug, String fileName) {
    assertThat(FLYWAY.fileName("7", slug)).isEqualTo(fileName);
  }

  @Test
  void longSlugIsCut() {
    assertThat(FLYWAY.fileName("7", "add_" + "a".repeat(300)))
        .isEqualTo("V7__add_" + "a".repeat(96) + ".sql");
  }

  @Test
  void migrationWithoutTransactionHasAConfiguration() {
    assertThat(FLYWAY.configurationOf("V7__a.sql")).contains("V7__a.sql.conf");
    assertThat(FLYWAY.withoutTransaction()).contains("executeInTransaction=false\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
  @ResourceLock(Resources.LOCALE)
  void localeMakesNoDifference(String locale) {
    Locale standard = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(FLYWAY.fileName("7", "ADD INDICES")).isEqualTo("V7__add_indices.sql");
    } finally {
      Locale.setDefault(standard);
    }
  }
}
