package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of columns in drafts, while they are typed, edited by hand, committed and over. */
class ReplacedColumnDraftsTest {
  private static final String REPLACES = "@dev.electrified.annotations.Replaces";
  private static final String FIRST = "V20261122210000__add_title_to_task.sql";
  private static final String SECOND = "V20261122210001__add_title_to_task.sql";
  private static final String ADD =
      """
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE task ADD COLUMN title varchar(255);
      """;
  private static final String COPY =
      """
      SET LOCAL lock_timeout = '5s';
      UPDATE task SET title = name WHERE title IS NULL AND name IS NOT NULL;
      """;

  @TempDir private Path temp;
  private DraftedProject project;

  @BeforeEach
  void commitATaskWithAName() throws IOException {
    project = DraftedProject.in(temp).entity("Task", "String name;");
    project.compile();
    project.git().commitAll("one");
  }

  private List<String> compileRenamed() throws IOException {
    return project.entity("Task", REPLACES + "(\"name\") String title;").compile();
  }

  @Test
  void draftCopiesAsLongAsTheAnnotationIsThere() throws IOException {
    compileRenamed();
    assertThat(project.migrations()).containsEntry(FIRST, ADD).containsEntry(SECOND, COPY);
    var renamed = project.state();

    project.entity("Task", "String name;", "String title;").compile();
    assertThat(project.migrations()).containsEntry(FIRST, ADD).doesNotContainKey(SECOND);

    project.entity("Task", "String name;", REPLACES + "(\"name\") String title;").compile();
    assertThat(project.migrations()).containsEntry(FIRST, ADD).containsEntry(SECOND, COPY);

    compileRenamed();
    assertThat(texts(project.state())).isEqualTo(texts(renamed));
    assertThat(compileRenamed()).isEmpty();
  }

  /** Without the times. */
  private static List<String> texts(SortedMap<String, String> state) {
    return state.values().stream().map(text -> text.substring(text.indexOf('\n'))).toList();
  }

  @Test
  void committedAnnotationSaysNothingAndGoesWithItsLine() throws IOException {
    compileRenamed();
    project.git().commitAll("two");
    var migrations = project.migrations();

    assertThat(compileRenamed()).isEmpty();
    assertThat(project.text(DraftedProject.SNAPSHOT))
        .contains("\"task.column.title.replaces\": \"name\",\n");

    assertThat(project.entity("Task", "String title;").compile())
        .containsExactly(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed. Commit it.");
    assertThat(project.text(DraftedProject.SNAPSHOT)).doesNotContain("replaces");
    assertThat(project.migrations()).isEqualTo(migrations);
  }

  @Test
  void annotationThatComesAfterTheCommitIsTooLate() throws IOException {
    project.entity("Task", "String name;", "String title;").compile();
    project.git().commitAll("two");
    project.entity("Task", "String name;", REPLACES + "(\"name\") String title;");
    var before = project.state();

    assertThat(project.compile())
        .containsExactly(
            "error: [electrified:replaced-column] Column `title` of `task` was added by an earlier"
                + " migration; `@Replaces` fills a column in the migration that adds it, and at no"
                + " other time. Take `@Replaces` away, and copy by a migration of your own.");
    assertThat(project.state()).isEqualTo(before);
  }

  @Test
  void copyThatWasEditedByHandIsKept() throws IOException {
    String first = REPLACES + "(\"name\") String firstName;";
    String last = REPLACES + "(\"name\") String lastName;";
    project.entity("Task", "String name;", first, last).compile();
    String file = "V20261122210001__add_firstname_and_lastname_to_task.sql";
    String path = DraftedProject.MIGRATIONS + "/" + file;
    String edited =
        project
            .text(path)
            .replace("COALESCE(firstname, name)", "split_part(name, ' ', 1)")
            .replace("COALESCE(lastname, name)", "split_part(name, ' ', 2)");
    assertThat(edited).isNotEqualTo(project.text(path));
    project.file(path, edited);

    assertThat(project.entity("Task", "String name;", first, last).compile())
        .containsExactly(
            "note: [electrified:written] Kept `"
                + path
                + "` as it was edited by hand, and recorded its hash. Commit it together with"
                + " `src/main/electrified/schema.json`.");
    assertThat(project.text(path)).isEqualTo(edited);

    project.git().commitAll("two");
    project.option("mode", "check");
    assertThat(project.entity("Task", "String name;", first, last).compile()).isEmpty();
  }

  @Test
  void columnThatWasDroppedByHandIsForgottenWithItsLines() throws IOException {
    compileRenamed();
    project.git().commitAll("two");
    project.file(
        DraftedProject.MIGRATIONS + "/V20261201000000__drop_name_of_task.sql",
        "ALTER TABLE task DROP COLUMN name;\n");
    project.file(
        DraftedProject.SNAPSHOT,
        project
            .text(DraftedProject.SNAPSHOT)
            .replaceAll("(?m)^\"task\\.column\\.name[\".].*\n", ""));
    project.git().commitAll("three");
    project.option("mode", "check");
    assertThat(compileRenamed()).isEmpty();

    project.option("mode", "write").entity("Task", "String title;", "String name;").compile();

    assertThat(project.migrations())
        .containsEntry(
            "V20261201000001__add_name_to_task.sql",
            "SET LOCAL lock_timeout = '5s';\nALTER TABLE task ADD COLUMN name varchar(255);\n");
  }
}
