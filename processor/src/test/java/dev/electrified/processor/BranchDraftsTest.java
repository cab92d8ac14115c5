package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
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
        .contains(
            "take both steps one by one: compile and commit without `title`, then add it. Or");
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

  @Test
  void migrationsOfARebaseInProgressAreSealed() throws Exception {
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String starboard;").compile();
    project.git().commitAll("starboard");
    project.git().git("checkout", "--quiet", "main");
    project.entity("Task", "String name;", "String port;").compile();
    project.git().commitAll("port");
    project.git().git("checkout", "--quiet", "topic");
    project.git().fail("rebase", "main");
    String[] both = {"String name;", "String port;", "String starboard;", "Long size;"};
    project.entity("Task", both);
    SortedMap<String, String> before = project.migrations();
    assertThat(before).hasSize(3);

    project.compile();
    both[3] = "Long sum;";
    project.entity("Task", both).compile();

    assertThat(project.migrations()).hasSize(4).containsAllEntriesOf(before);
    assertThat(project.migrations().get(project.migrations().lastKey()))
        .isEqualTo("SET LOCAL lock_timeout = '5s';\nALTER TABLE task ADD COLUMN sum bigint;\n");
    project.git().git("add", "--all");
    project.git().git("rebase", "--continue");
    assertThat(project.compile()).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void revertInProgressThatTakesTheSqlAwayIsAnError() throws Exception {
    project.entity("Task", "String name;", "String color;").compile();
    String reverted = project.git().commitAll("color");
    project.entity("Task", "String name;", "String color;", "Long size;").compile();
    project.git().commitAll("size");
    project.git().fail("revert", reverted);
    project.entity("Task", "String name;", "Long size;");
    assertThat(project.migrations()).doesNotContainKey(COLOR);

    assertThat(project.compile())
        .containsExactly(
            "error: [electrified:migration-changed] The migration `"
                + FOLDER
                + "V20261122210000__*.sql`, which the snapshot records, is gone. Restore it with"
                + " `git checkout HEAD -- \""
                + FOLDER
                + "V20261122210000__*.sql\"`; where git does not know it, it was never committed: add it where it was"
                + " written.");

    project.git().git("checkout", "HEAD", "--", FOLDER + "V20261122210000__*.sql");
    project.git().git("checkout", "HEAD", "--", DraftedProject.SNAPSHOT);
    assertThat(project.compile())
        .singleElement()
        .asString()
        .contains("no SQL is needed: leaves column color in table task without attribute");
    project.git().git("add", "--all");
    project.git().git("revert", "--continue");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void draftThatIsCommittedWhileACompileRewritesItIsSealed() throws Exception {
    project.entity("Task", "String name;", "String color;").compile();
    String committed = project.text(FOLDER + COLOR);
    Map<String, String> variables = project.git().variables();
    String real = "'" + realGit(variables) + "' ";
    Path bin =
        project
            .git()
            .script(
                "case \"$*\" in *ls-tree*)\n"
                    + real
                    + "\"$@\"\nif [ ! -e ../committed ]; then\n  : > ../committed\n  "
                    + real
                    + "add --all\n  "
                    + real
                    + "-c user.name=A -c user.email=a@example.org commit --quiet -m raced\nfi;;\n"
                    + "*) exec "
                    + real
                    + "\"$@\";; esac\n");
    variables.put("PATH", bin.toString());
    project.variables(variables);

    List<String> said =
        project.entity("Task", "String name;", "String color;", "Long size;").compile();

    assertThat(project.git().git("log", "--format=%s", "--max-count=1").strip()).isEqualTo("raced");
    assertThat(said).singleElement().asString().contains("Wrote `").contains("_add_size_to_task");
    assertThat(project.text(FOLDER + COLOR)).isEqualTo(committed);
    assertThat(project.migrations())
        .hasSize(3)
        .containsValue(
            "SET LOCAL lock_timeout = '5s';\nALTER TABLE task ADD COLUMN size bigint;\n");
    assertThat(project.compile()).isEmpty();
    project.git().commitAll("size");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  private static String realGit(Map<String, String> variables) {
    return Stream.of(Objects.requireNonNull(variables.get("PATH")).split(":", -1))
        .map(folder -> Path.of(folder, "git"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow()
        .toString();
  }
}
