package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    return PAGE.block("sh", "\"Renew the migrations\"");
  }

  /** The same with a rebase instead of the merge. */
  private static String renewalByRebase() throws IOException {
    String merge = "git merge --no-edit origin/main\n";
    assertThat(renewal()).contains(merge);
    return renewal().replace(merge, PAGE.block("sh", "git rebase origin/main"));
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
  void branchWithoutAChangeHasNothingToRenew() throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    team.shell("git reset --quiet --hard HEAD~1");

    assertThat(follow(renewal())).isEmpty();

    assertThat(team.git().git("rev-parse", "HEAD"))
        .isEqualTo(team.git().git("rev-parse", "origin/main"));
  }

  @Test
  void renewingRefusesAWorkingTreeThatIsNotClean() throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    String byHand = DraftedProject.MIGRATIONS + "/V20261122210001__by_hand.sql";
    project.file(byHand, "SELECT 1;\n");
    Map<String, String> before = project.state();

    assertThatThrownBy(() -> follow(renewal()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("git status --porcelain");

    assertThat(project.state()).isEqualTo(before);
    assertThat(PAGE.text()).contains("**Migrations written or edited by hand are deleted**");
    project.git().commitAll("by hand");
    follow(renewal());
    assertThat(team.migrations()).hasSize(3).doesNotContain("V20261122210001__by_hand.sql");
  }

  /** The commands of the page, without that migration in what is deleted. */
  private static String renewalWithout(String name) throws IOException {
    String folder = " -- " + DraftedProject.MIGRATIONS;
    assertThat(PAGE.text()).contains("`':!*__fill_color.sql'` behind its\n  folder");
    assertThat(renewal()).containsOnlyOnce(folder + " |");
    return renewal().replace(folder, folder + " ':!*__" + name + ".sql'");
  }

  @Test
  void migrationByHandGetsAGreaterVersionAndIsLeftOut() throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    String byHand = DraftedProject.MIGRATIONS + "/V20261122225900__fill_color.sql";
    project.file(byHand, "UPDATE task SET color = 'red';\n");
    project.git().commitAll("fill color");

    follow(renewalWithout("fill_color"));

    assertThat(team.migrations())
        .hasSize(4)
        .contains("V20261122225900__fill_color.sql")
        .doesNotContain(COLOR.substring(COLOR.lastIndexOf('/') + 1));
    assertThat(team.compile("check", "origin/main")).isEmpty();
  }

  @Test
  void migrationEditedByHandGetsAGreaterVersionAndIsLeftOut()
      throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    project.file(COLOR, project.text(COLOR) + "UPDATE task SET color = 'red';\n");
    team.compile("write", "origin/main");
    project.git().commitAll("edited");
    String renamed = COLOR.replace("V20261122210000", "V20261122225900");
    team.shell("git mv " + COLOR + " " + renamed);
    project.file(
        DraftedProject.SNAPSHOT,
        project
            .text(DraftedProject.SNAPSHOT)
            .replace("@migration.20261122210000", "@migration.20261122225900"));
    project.git().commitAll("renamed");

    assertThat(follow(renewalWithout("add_color_to_task"))).as("nothing is written").isEmpty();

    assertThat(project.text(renamed)).endsWith("UPDATE task SET color = 'red';\n");
    assertThat(team.migrations()).hasSize(3);
    assertThat(team.compile("check", "origin/main")).isEmpty();
  }

  @Test
  void branchOfAModuleBelowTheRootIsRenewedInItsFolder() throws IOException, InterruptedException {
    team = team.module("shop");
    project = team.project();
    team.branchBesideALaterOne();
    assertThat(team.git().git("check-attr", "merge", DraftedProject.SNAPSHOT))
        .isEqualTo(DraftedProject.SNAPSHOT + ": merge: union\n");
    assertThat(PAGE.text()).contains("`git check-attr merge " + DraftedProject.SNAPSHOT + "`");

    follow(renewal());

    assertThat(team.migrations()).hasSize(3).last().asString().endsWith("__add_color_to_task.sql");
    assertThat(team.compile("check", "origin/main")).isEmpty();
    assertThat(team.git().git("status", "--porcelain")).isEmpty();
  }

  @Test
  void branchWithoutMigrationsHasNothingToDeleteAndGetsThoseItForgot()
      throws IOException, InterruptedException {
    team.shell("git checkout --quiet -b topic");
    project.entity("Task", "String name;", "String color;");
    project.git().commitAll("color");

    follow(renewal());

    assertThat(team.migrations()).hasSize(2).last().asString().endsWith("__add_color_to_task.sql");
    assertThat(team.git().git("status", "--porcelain")).isEmpty();
  }

  @Test
  void withoutThePropertyTheDeletedMigrationsAreMissed() throws IOException, InterruptedException {
    team.branchBesideALaterOne();

    List<String> said = follow(renewal().replaceAll(" -Delectrified\\.since=\\S+", ""));

    assertThat(PAGE.text())
        .contains("are not written again, and the compile fails as migration-changed.");
    assertThat(team.migrations()).hasSize(2);
    assertThat(said)
        .singleElement()
        .asString()
        .startsWith("error: [electrified:migration-changed] ")
        .contains(COLOR.substring(0, COLOR.indexOf("add_color")));
  }

  @Test
  void branchThatIsRebasedInsteadIsRenewedTheSameWay() throws IOException, InterruptedException {
    team.branchBesideALaterOne();

    team.shell("git fetch --quiet origin && git rebase --quiet origin/main");
    assertThat(team.compile("check", "origin/main"))
        .containsExactly(PAGE.said("late-migration] `"));
    team.shell("git reset --quiet --hard origin/topic");
    follow(renewalByRebase());

    assertThat(team.migrations()).hasSize(3);
    assertThat(team.compile("check", "origin/main")).isEmpty();
  }

  @Test
  void draftThatWasCommittedTwiceIsRenewedFromTheSnapshotOfTheOtherBranch()
      throws IOException, InterruptedException {
    team.branchBesideALaterOne();
    project
        .option("since", "origin/main")
        .entity("Task", "String name;", "String color;", "Long size;");
    project.compile();
    project.git().commitAll("size");
    assertThat(team.migrations()).hasSize(2);

    assertThat(follow(renewal().replace("git merge --no-edit", "git rebase")))
        .singleElement()
        .asString()
        .startsWith("error: [electrified:snapshot-unreadable] ");
    team.shell("git reset --quiet --hard ORIG_HEAD");
    follow(renewalByRebase());

    assertThat(team.migrations())
        .containsExactly(
            "V20261122200000__add_task.sql",
            "V20261122220000__add_note.sql",
            team.migrations().get(2));
    assertThat(team.compile("check", "origin/main")).isEmpty();
    assertThat(team.git().git("status", "--porcelain")).isEmpty();
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
    String checkout = "git checkout origin/main -- " + DraftedProject.SNAPSHOT;
    assertThat(PAGE.text()).contains("`" + checkout + "`,\nand go on from that compile");
    follow(checkout + "\n" + renewal().substring(renewal().indexOf("mvn")));

    assertThat(team.migrations())
        .containsExactly(
            "V20261122200000__add_task.sql",
            "V20261122200001__add_note.sql",
            "V20261122200002__add_color_to_task.sql");
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

  private void revertAndRevertThat(List<String> retired, List<String> again)
      throws IOException, InterruptedException {
    team.shell("git checkout --quiet main && git merge --quiet --no-ff --no-edit topic");

    assertThat(follow(PAGE.block("sh", "\"Take the color back\""))).isEqualTo(retired);
    assertThat(team.compile("check")).isEmpty();
    List<String> migrations = team.migrations();

    assertThat(follow(PAGE.block("sh", "\"Give the color back\""))).isEqualTo(again);
    assertThat(project.text("src/main/java/app/Task.java")).contains("String color;");
    assertThat(team.migrations()).containsAll(migrations);
    assertThat(team.compile("check")).isEmpty();
    assertThat(team.git().git("status", "--porcelain")).isEmpty();
  }

  @Test
  void revertKeepsTheSqlAndIsRevertedItself() throws IOException, InterruptedException {
    team.branchBesideALaterOne();

    revertAndRevertThat(
        List.of(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed: leaves column color in table task without attribute. Commit it."),
        List.of(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed: uses column color of table task again. Commit it."));
    assertThat(team.migrations()).hasSize(3);
  }

  /** Whose attribute is required, so that its revert writes SQL. */
  private void requiredColor() throws IOException, InterruptedException {
    team.shell("git checkout --quiet -b topic");
    project
        .entity(
            "Task",
            "String name;",
            "@Column(nullable = false) @org.hibernate.annotations.ColumnDefault(\"'red'\")",
            "String color;")
        .compile();
    project.git().commitAll("color");
  }

  @Test
  void plainRevertOfARevertDeletesTheMigrationThatItWrote()
      throws IOException, InterruptedException {
    requiredColor();
    team.shell("git checkout --quiet main && git merge --quiet --no-ff --no-edit topic");
    follow(PAGE.block("sh", "\"Take the color back\""));
    assertThat(team.migrations()).hasSize(3);
    assertThat(project.migrations().get("V20261122220000__retire_from_task.sql"))
        .endsWith("ALTER TABLE task ALTER COLUMN color DROP NOT NULL;\n");

    team.shell("git revert --no-edit HEAD");

    assertThat(team.migrations()).hasSize(2);
  }

  @Test
  void revertThatWroteSqlIsRevertedAndKeepsIt() throws IOException, InterruptedException {
    requiredColor();

    revertAndRevertThat(
        List.of(
            "note: [electrified:written] Wrote"
                + " `src/main/resources/db/migration/V20261122220000__retire_from_task.sql`. Commit"
                + " it together with `src/main/electrified/schema.json`."),
        List.of(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed: uses column color of table task again. Commit it."));
    assertThat(team.migrations()).hasSize(3);
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
    team.shell("git tag v1.1 && git checkout --quiet main && git push --quiet origin main");
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
  void hotfixThatIsPickedOvertakesWhatMainHasAndHasToBeMergedAsWell()
      throws IOException, InterruptedException {
    hotfix();
    team.shell("git cherry-pick release");
    assertThatNoteIsLate();

    String renewal = afterTheHotfix();
    String unmerged = renewal.replace("git merge --no-edit v1.1\n", "");
    assertThat(follow(unmerged))
        .singleElement()
        .asString()
        .startsWith("error: [electrified:migration-changed] ");
    assertThat(team.compile("check", "v1.1")).hasSize(1);
    assertThat(team.migrations()).hasSize(2);
    team.shell("git reset --quiet --hard");
    follow(renewal);
    assertThatNoteIsRenewed();
  }

  private static String afterTheHotfix() throws IOException {
    return PAGE.block("sh", "after the hotfix");
  }

  private void assertThatNoteIsRenewed() throws IOException {
    assertThat(team.migrations()).hasSize(3).last().asString().endsWith("__add_note.sql");
    assertThat(team.git().git("status", "--porcelain")).isEmpty();
    assertThat(team.compile("check", "v1.1")).isEmpty();
    assertThat(PAGE.text()).contains("Build this one with `since=v1.1`.");
    assertThat(team.compile("check", "origin/main"))
        .singleElement()
        .asString()
        .startsWith("error: [electrified:migration-changed] ")
        .contains(NOTE.substring(0, NOTE.indexOf("add_note")));
  }

  @Test
  void hotfixThatIsMergedLetsMainBeRenewed() throws IOException, InterruptedException {
    hotfix();
    team.shell("git merge --quiet --no-edit release");
    assertThatNoteIsLate();
    team.shell("git reset --quiet --hard origin/main");

    follow(afterTheHotfix());

    assertThatNoteIsRenewed();
  }
}
