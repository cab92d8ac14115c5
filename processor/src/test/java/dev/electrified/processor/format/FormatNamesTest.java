package dev.electrified.processor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatNamesTest {
  @ParameterizedTest
  @CsvSource({
    "flyway, src/main/resources/db/migration, V20261122190000__add_projects.sql, V0007__add.sql",
    "liquibase, src/main/resources/db/changelog/migrations, 20261122190000_add_projects.sql,"
        + " 0007_add.sql",
    "sql, db/migrations, 20261122190000_add_projects.sql, 0007_add.sql",
    "prisma, prisma/migrations, 20261122190000_add_projects/migration.sql,"
        + " 0007_add/migration.sql",
    "ecto, priv/repo/migrations, 20261122190000_add_projects_20261122190000.exs,"
        + " 0007_add_0007.exs",
    "laravel, database/migrations, 2026_11_22_190000_add_projects.php, 0007_add.php",
    "rails, db/migrate, 20261122190000_add_projects_20261122190000.rb, 0007_add_0007.rb",
    "alembic, migrations/versions, 20261122190000_add_projects.py, 0007_add.py"
  })
  void filesAreWhereTheToolLooksAndAreReadBack(
      String word, String folder, String timestamp, String sequence) {
    MigrationFormat format = Formats.named(word);

    assertThat(format.word()).isEqualTo(word);
    assertThat(format.folder()).isEqualTo(folder);
    assertThat(format.fileName("20261122190000", "Add projects!")).isEqualTo(timestamp);
    assertThat(format.fileName("0007", "add")).isEqualTo(sequence);
    assertThat(format.versionOf(timestamp)).contains("20261122190000");
    assertThat(format.versionOf("2026/" + sequence)).contains("0007");
    assertThat(format.slugOf(timestamp)).isEqualTo("add_projects");
    assertThat(format.slugOf(sequence)).isEqualTo("add");
    assertThat(format.isReadByProgram(timestamp)).isEqualTo(format.isRunByProgram());
    assertThat(format.takenVersions(List.of(timestamp, "README.md", sequence)))
        .containsExactly("20261122190000", "0007");
  }

  @ParameterizedTest
  @MethodSource("dev.electrified.processor.format.Formats#words")
  void patternIsTheNameWithAnAsterisk(String word) {
    MigrationFormat format = Formats.named(word);
    for (String version : List.of("20261122190000", "0007")) {
      String[] around = format.pattern(version).split("\\*", -1);

      assertThat(around).hasSize(2);
      assertThat(format.fileName(version, "add_projects"))
          .startsWith(around[0])
          .endsWith(around[1]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "liquibase, db.changelog-master.yaml",
    "liquibase, V1__add.sql",
    "liquibase, 12a_add.sql",
    "sql, all.sql",
    "sql, 1-add.sql",
    "prisma, migration_lock.toml",
    "prisma, 1_add.sql",
    "prisma, 1_add/2_more/other.sql",
    "ecto, 1_add.ex",
    "ecto, .formatter.exs",
    "laravel, 2026_11_22_add.txt",
    "laravel, create_users.php",
    "rails, 1_add.rb.orig",
    "rails, schema.rb",
    "alembic, ae1027a6acf3_add.py",
    "alembic, __pycache__/1_add.cpython-311.pyc",
    "alembic, ''"
  })
  void otherFilesHaveNoVersion(String word, String fileName) {
    assertThat(Formats.named(word).versionOf(fileName)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0001_01_01_000000_create_users_table.php, 00010101000000, create_users_table",
    "2026_11_22_190000.php, 20261122190000, ''",
    "2026_11_22_add.php, 2026, 11_22_add",
    "old/2026_11_22_190000_add.php, 20261122190000, add",
    "20261122190000_add.php, 20261122190000, add"
  })
  void laravelWritesAVersionAsATime(String fileName, String version, String slug) {
    assertThat(Formats.named("laravel").versionOf(fileName)).contains(version);
    assertThat(Formats.named("laravel").slugOf(fileName)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "add_projects_and_2_more_7, AddProjectsAnd2More7",
    "add__x, AddX",
    "mine, Mine",
    "2fa, Fa",
    "'; exit #{1}', Exit1",
    "例, Migration",
    "'', Migration"
  })
  void classIsNamedByTheFileWhateverItsNameHolds(String title, String name) {
    assertThat(SourceText.className(title)).isEqualTo(name);
  }

  @Test
  void onlyPrismaHasFoldersAndALock() {
    for (String word : Formats.words()) {
      MigrationFormat format = Formats.named(word);
      assertThat(format.hasFolderForEach()).isEqualTo(word.equals("prisma"));
      assertThat(format.furniture().keySet())
          .isEqualTo(
              word.equals("prisma") ? java.util.Set.of("migration_lock.toml") : java.util.Set.of());
      assertThat(format.configurationOf("x").isPresent()).isEqualTo(word.equals("flyway"));
      assertThat(format.isRunByProgram()).isEqualTo(word.equals("flyway"));
    }
  }

  @Test
  void formatThatDoesNotExistIsAMistakeOfOurs() {
    assertThatThrownBy(() -> Formats.named("oracle"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no format: oracle");
  }
}
