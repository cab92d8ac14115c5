package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** "Teams and branches" of {@code docs/ci.md}: its commands, run with real git and real javac. */
@Tag("one-jdk")
@DisabledOnOs(OS.WINDOWS) // the commands of the page are those of a shell
class TeamsPageTest {
  static final String CHAPTER = "Teams and branches";
  private static final CiPage PAGE = new CiPage(CHAPTER::equals);
  private static final String COLOR =
      DraftedProject.MIGRATIONS + "/V20261122210000__add_color_to_task.sql";
  private static final String NOTE = DraftedProject.MIGRATIONS + "/V20261122210000__add_note.sql";

  @TempDir private Path temp;
  private TeamProject team;
  private DraftedProject project;

  @AfterAll
  static void everyBlockIsUsed() throws IOException {
    PAGE.assertThatAllIsUsed();
  }

  @BeforeEach
  void beginWithOneEntity() throws IOException, InterruptedException {
    team = TeamProject.in(temp);
    project = team.project();
  }

  private List<String> follow(String commands) throws IOException, InterruptedException {
    project.option("mode", "write");
    return team.follow(commands);
  }

  private static String renewal() throws IOException {
    return PAGE.block("sh", "git diff --name-only");
  }

  @Test
  void lateMigrationIsRenewed() throws IOException, InterruptedException {
    team.branchBesideALaterOne();

    follow(renewal());

    assertThat(team.migrations())
        .containsExactly(
            "V20261122200000__add_task.sql",
            "V20261122220000__add_note.sql",
            "V20261122230000__add_color_to_task.sql");
    assertThat(team.compile("check", "origin/main")).isEmpty();
    assertThat(team.git().git("status", "--porcelain")).isEmpty();
  }

  @Test
  void branchThatIsRebasedInsteadIsRenewedTheSameWay() throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    assertThat(PAGE.text()).contains("`git rebase origin/main` in the place\nof `git merge`");

    team.shell("git fetch --quiet origin && git rebase --quiet origin/main");
    assertThat(team.compile("check", "origin/main"))
        .containsExactly(PAGE.said("late-migration] `"));
    team.shell("git reset --quiet --hard origin/topic");
    follow(renewal().replace("git merge --no-edit origin/main", "git rebase origin/main"));

    assertThat(team.migrations()).hasSize(3);
    assertThat(team.compile("check", "origin/main")).isEmpty();
  }

  @Test
  void renewingLeavesOneMigrationOfAChangeMadeTwice() throws IOException, InterruptedException {
    team.branchesWithTheSameChange();

    List<String> said = follow(renewal());

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed. Commit it.");
    assertThat(PAGE.text()).contains("`no SQL is needed`, says the compile");
    assertThat(team.migrations()).hasSize(2);
    assertThat(team.compile("check", "origin/main")).isEmpty();
  }

  @Test
  void versionThatBothBranchesHaveIsRenewed() throws IOException, InterruptedException {
    project.option("versions", "sequence");
    team.branchBesideALaterOne();
    assertThat(follow(renewal()))
        .singleElement()
        .asString()
        .startsWith("error: [electrified:snapshot-unreadable] ")
        .contains(" Two migrations have this version: ");
    follow(PAGE.block("sh", "git checkout origin/main -- "));
    team.compile("write", "origin/main");

    assertThat(team.migrations())
        .containsExactly(
            "V20261122200000__add_task.sql",
            "V20261122200001__add_note.sql",
            "V20261122200002__add_color_to_task.sql");
    project.git().commitAll("renewed");
    assertThat(team.compile("check", "origin/main")).isEmpty();
  }

  @Test
  void lineOfGitattributesUnitesSnapshots() throws IOException, InterruptedException {
    assertThat(project.text(".gitattributes")).isEqualTo(PAGE.block("text", "merge=union"));
    team.branchBesideALaterOne();
    team.shell("git merge --quiet --no-edit origin/main");
    assertThat(team.compile("check")).isEmpty();
  }

  @Test
  void squashedBranchIsSealedAndGoesOnWithANewDraft() throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    team.shell("git checkout --quiet main && git merge --quiet --squash topic");
    team.shell("git commit --quiet --message squashed && git push --quiet origin main");
    team.shell("git checkout --quiet topic && git fetch --quiet origin");
    String sealed = project.text(COLOR);
    project.entity("Task", "String name;", "String color;", "Long size;");

    team.compile("write", "origin/main");

    assertThat(project.text(COLOR)).isEqualTo(sealed);
    assertThat(team.migrations()).hasSize(3).last().asString().endsWith("__add_size_to_task.sql");
  }

  @Test
  void revertKeepsTheSqlAndIsRevertedItself() throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    team.shell("git checkout --quiet main && git merge --quiet --no-ff --no-edit topic");

    List<String> said = follow(PAGE.block("sh", "git revert"));

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed: leaves column color in table task without attribute. Commit it.");
    assertThat(team.migrations()).hasSize(3);
    assertThat(team.compile("check")).isEmpty();
    team.shell("git revert --no-edit HEAD");
    assertThat(project.text("src/main/java/app/Task.java")).contains("String color;");
    assertThat(team.compile("write")).isEmpty();
    assertThat(team.compile("check")).isEmpty();
  }

  @Test
  void revertThatTakesTheMigrationAlongIsFoundBySinceAlone()
      throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    team.shell("git checkout --quiet main && git merge --quiet --no-ff --no-edit topic");
    team.shell("git push --quiet origin main && git revert --no-edit --mainline 1 HEAD");

    assertThat(team.compile("check")).isEmpty();
    assertThat(team.compile("check", "origin/main")).containsExactly(PAGE.said("of commit"));
  }

  /** The release has a hotfix, tagged {@code v1.1}; {@code main} has an older migration. */
  private void hotfix() throws IOException, InterruptedException {
    team.shell("git tag v1");
    project.entity("Note").compile();
    project.git().commitAll("note");
    team.shell("git checkout --quiet -b release v1 && rm -rf target");
    project.entity("Task", "String name;", "String fix;").compile();
    project.git().commitAll("fix");
    team.shell("git tag v1.1 && git checkout --quiet main");
  }

  private void assertThatNoteIsLate() throws IOException {
    assertThat(team.migrations()).hasSize(3);
    assertThat(team.compile("check")).as("no repeated change").isEmpty();
    assertThat(PAGE.text()).contains("`-Delectrified.since=v1.1`, the tag of the hotfix");
    assertThat(team.compile("check", "v1.1"))
        .singleElement()
        .asString()
        .startsWith(
            "warning: [electrified:late-migration] `"
                + NOTE
                + "` is older than `"
                + DraftedProject.MIGRATIONS
                + "/V20261122220000__add_fix_to_task.sql`, which `v1.1` has without it: ");
  }

  @Test
  void hotfixThatIsPickedOvertakesWhatMainHasAndNothingIsWrittenAnew()
      throws IOException, InterruptedException {
    hotfix();
    team.shell("git cherry-pick release");
    assertThatNoteIsLate();

    project.delete(NOTE);

    for (String mode : List.of("write", "check")) {
      assertThat(team.compile(mode, "v1.1"))
          .singleElement()
          .asString()
          .startsWith("error: [electrified:migration-changed] ");
    }
    assertThat(team.migrations()).hasSize(2);
  }

  @Test
  void hotfixThatIsMergedLetsMainBeRenewed() throws IOException, InterruptedException {
    hotfix();
    team.shell("git merge --quiet --no-edit release");
    assertThatNoteIsLate();

    project.delete(NOTE);
    team.compile("write", "v1.1");

    assertThat(team.migrations()).hasSize(3).last().asString().endsWith("__add_note.sql");
    project.git().commitAll("renewed");
    assertThat(team.compile("check", "v1.1")).isEmpty();
  }
}
