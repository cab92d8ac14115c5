package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Drafts where there are several branches, with real git and real javac. */
@DisabledOnOs(OS.WINDOWS) // a script counts how often git is started
class BranchDraftsTest {
  private static final String FOLDER = DraftedProject.MIGRATIONS + "/";
  private static final String FIRST = "V20261122200000__add_task.sql";
  private static final String COLOR = "V20261122210000__add_color_to_task.sql";

  @TempDir private Path temp;
  private DraftedProject project;

  @BeforeEach
  void beginWithOneEntity() throws Exception {
    project = DraftedProject.in(temp).entity("Task", "String name;");
    project.compile();
    project.git().commitAll("one");
  }

  /** All migrations of the branch that is checked out are one draft. */
  private void branch() {
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.option("since", "main");
  }

  @Test
  void attributeThatWentInACommitOfTheBranchWasNotRenamed() throws Exception {
    branch();
    project.entity("Task", "String title;");
    assertThat(project.compile())
        .singleElement()
        .asString()
        .endsWith("take both steps one by one: compile and commit without `title`, then add it.");
    project.entity("Task").compile();
    project.entity("Task", "String title;");
    assertThat(project.compile())
        .as("not committed")
        .singleElement()
        .asString()
        .startsWith("error: [electrified:possible-rename] `Task.title` adds column `title`");

    project.entity("Task").compile();
    project.git().commitAll("without a name");
    project.entity("Task", "String title;");

    assertThat(project.compile()).noneMatch(line -> line.startsWith("error"));
    assertThat(project.migrations())
        .hasSize(2)
        .containsValue(
            "SET LOCAL lock_timeout = '5s';\nALTER TABLE task ADD COLUMN title varchar(255);\n");
    assertThat(project.text(DraftedProject.SNAPSHOT))
        .contains("\"task.column.name.retired\": true");
    project.git().commitAll("with a title");
    assertThat(project.compile()).isEmpty();
    assertThat(project.entity("Task", "String title;", "Long size;").compile())
        .singleElement()
        .asString()
        .contains("Wrote the draft `");
    assertThat(project.option("mode", "check").compile())
        .noneMatch(line -> line.startsWith("error"));
  }

  @Test
  void entityThatWentInACommitOfTheBranchWasNotRenamed() throws Exception {
    project.entity("Note", "String text;").compile();
    project.git().commitAll("note");
    branch();
    project.forget("Note");
    project.compile();
    project.git().commitAll("without notes");

    assertThat(project.entity("Memo", "String text;").compile())
        .noneMatch(line -> line.startsWith("error"));

    assertThat(project.migrations().lastKey()).endsWith("__add_memo.sql");
    assertThat(project.text(DraftedProject.SNAPSHOT)).contains("\"note.retired\": true");
  }

  @Test
  void forgottenMigrationOfAnotherBranchIsNotTakenForADraft() throws Exception {
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().git("commit", "--quiet", "--all", "--message", "color");
    String forgotten = project.text(FOLDER + COLOR);
    project.git().git("checkout", "--quiet", "main");

    assertThat(project.compile()).as("nothing to do on main").isEmpty();
    assertThat(project.text(FOLDER + COLOR)).isEqualTo(forgotten);
    List<String> said = project.entity("Task", "String name;", "Long size;").compile();

    String size = "V20261122230000__add_size_to_task.sql";
    assertThat(said)
        .containsExactly(
            "warning: [electrified:migration-not-committed] The branch `topic` has the snapshot"
                + " that records `"
                + FOLDER
                + COLOR
                + "`, and not the file. Check it out, add the file with `git add "
                + FOLDER
                + COLOR
                + "` and commit.",
            "note: [electrified:written] Wrote `"
                + FOLDER
                + size
                + "`. Commit it together with `src/main/electrified/schema.json`.");
    assertThat(project.text(FOLDER + COLOR)).isEqualTo(forgotten);
    assertThat(project.migrations()).containsOnlyKeys(FIRST, COLOR, size);
    project.entity("Task", "String name;", "Long sum;").compile();
    assertThat(project.migrations()).containsOnlyKeys(FIRST, COLOR, size);

    project.git().git("add", FOLDER + size, "src/main/java", DraftedProject.SNAPSHOT);
    project.git().git("commit", "--quiet", "--message", "size");
    project.git().git("checkout", "--quiet", "topic");
    project.git().git("add", FOLDER + COLOR);
    project.git().git("commit", "--quiet", "--message", "forgotten");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void draftOfTheSameVersionAsNoOtherBranchIsStillOne() throws Exception {
    project.git().git("branch", "topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().git("checkout", "--quiet", "--", ".");

    assertThat(project.compile()).singleElement().asString().contains("Removed the draft `");
  }

  @Test
  void manyBranchesAreAskedAtOnce() throws Exception {
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().git("commit", "--quiet", "--all", "--message", "color");
    for (int i = 0; i < 20; i++) {
      project.git().git("branch", "copy-" + i);
    }
    project.git().git("checkout", "--quiet", "main");
    SortedMap<String, String> before = project.migrations();
    project.git().started();

    assertThat(project.compile()).isEmpty();

    assertThat(project.git().started()).hasSize(7);
    assertThat(project.migrations()).isEqualTo(before);
  }
}
