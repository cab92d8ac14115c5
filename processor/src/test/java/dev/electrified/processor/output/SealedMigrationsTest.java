package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.hash.Checksums;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedMigrationsTest {
  private static final String FOLDER = Project.MIGRATIONS + "/";

  @TempDir Path directory;
  @TempDir Path locks;
  private Project project;
  private final SortedMap<String, String> recorded = new TreeMap<>();

  @BeforeEach
  void sealTwoMigrations() throws Exception {
    project = Project.in(directory, locks);
    project.put(FOLDER + "V1__a.sql", "a\n");
    project.put(FOLDER + "V2__b c.sql", "b\n");
    recorded.put("1", Checksums.of("a\n"));
    recorded.put("2", Checksums.of("b\n"));
  }

  @Test
  void intactMigrationsAreFine() throws Exception {
    project.put(FOLDER + "V3__by_hand.sql", "not recorded\n");
    project.put(FOLDER + "R__views.sql", "nor this\n");
    assertThat(verify()).isEmpty();
  }

  @Test
  void lineEndsOfACheckoutAreFine() throws Exception {
    project.put(FOLDER + "V1__a.sql", "a\r\n");
    assertThat(verify()).isEmpty();
  }

  @Test
  void renamedAndMovedMigrationIsFine() throws Exception {
    Files.delete(project.migration("V1__a.sql"));
    project.put(FOLDER + "2026/V01_0__other_words.sql", "a\n");
    assertThat(verify()).isEmpty();
  }

  @Test
  void changedMigrationIsNamed() throws Exception {
    project.put(FOLDER + "V1__a.sql", "a \n");
    assertThat(verify())
        .containsExactly(
            finding(
                "The migration `src/main/resources/db/migration/V1__a.sql` was changed after it was"
                    + " written",
                "Restore it with `git checkout -- src/main/resources/db/migration/V1__a.sql`; what"
                    + " you want to change belongs into a new migration"));
  }

  @Test
  void pathWithSpacesIsQuotedForTheShell() throws Exception {
    project.put(FOLDER + "V2__b c.sql", "");
    assertThat(verify())
        .extracting(Finding::remedy)
        .containsExactly(
            "Restore it with `git checkout -- \"src/main/resources/db/migration/V2__b c.sql\"`;"
                + " what you want to change belongs into a new migration");
  }

  @Test
  void deletedMigrationIsNamedByItsVersion() throws Exception {
    Files.delete(project.migration("V1__a.sql"));
    assertThat(verify())
        .containsExactly(
            finding(
                "The migration `src/main/resources/db/migration/V1__*.sql`, which the snapshot"
                    + " records, is gone",
                "Restore it with `git checkout HEAD -- \"src/main/resources/db/migration/V1__*.sql\"`;"
                    + " where git does not know it, it was never committed: add it where it was"
                    + " written"));
  }

  @Test
  void allProblemsAreFoundAtOnce() throws Exception {
    Files.delete(project.migration("V1__a.sql"));
    project.put(FOLDER + "V2__b c.sql", "");
    assertThat(verify()).hasSize(2);
  }

  @Test
  void secondMigrationOfAVersionIsNamed() throws Exception {
    project.put(FOLDER + "V1.0__c.sql", "c\n");
    project.put(FOLDER + "V2__d.sql", "b\n");
    assertThat(verify())
        .containsExactly(
            finding(
                "The migration `src/main/resources/db/migration/V1.0__c.sql` has version 1, as"
                    + " `src/main/resources/db/migration/V1__a.sql` has",
                "Give it a version of its own"),
            finding(
                "The migration `src/main/resources/db/migration/V2__d.sql` has version 2, as"
                    + " `src/main/resources/db/migration/V2__b c.sql` has",
                "Give it a version of its own"));
  }

  @Test
  void migrationThatCannotBeReadIsNoChange() throws Exception {
    Files.write(project.migration("V1__a.sql"), new byte[] {(byte) 0xff});
    assertThatThrownBy(this::verify)
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "`src/main/resources/db/migration/V1__a.sql` is not UTF-8 text. Restore it with `git"
                + " checkout -- src/main/resources/db/migration/V1__a.sql`");
  }

  private List<Finding> verify() throws StoreException {
    return SealedMigrations.verify(recorded, MigrationTexts.of(project.store()));
  }

  private static Finding finding(String fact, String remedy) {
    return Finding.nowhere(Rule.MIGRATION_CHANGED, fact, remedy);
  }
}
