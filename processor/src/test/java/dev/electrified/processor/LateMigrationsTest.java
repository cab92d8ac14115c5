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

/** Migrations that others have passed by, with real git and real javac. */
@DisabledOnOs(OS.WINDOWS) // a script counts how often git is started
class LateMigrationsTest {
  private static final String FOLDER = DraftedProject.MIGRATIONS + "/";
  private static final String FIRST = "V20261122200000__add_task.sql";
  private static final String COLOR = "V20261122210000__add_color_to_task.sql";
  private static final String NOTE = "V20261122220000__add_note.sql";
  private static final String OUT_OF_ORDER =
      "; or let Flyway run it all the same, with `outOfOrder`.";

  @TempDir private Path temp;
  private DraftedProject project;

  @BeforeEach
  void beginWithOneEntity() throws Exception {
    project = DraftedProject.in(temp).entity("Task", "String name;");
    project.compile();
    project.git().commitAll("one");
  }

  /** The branch {@code topic} adds a column; an hour later {@code main} adds a table. */
  private void branchBesideALaterOne() throws Exception {
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    project.git().git("checkout", "--quiet", "main");
    project.entity("Note").compile();
    project.git().commitAll("note");
    assertThat(project.migrations()).containsOnlyKeys(FIRST, NOTE);
    project.git().git("checkout", "--quiet", "topic");
    project.delete("target/classes/app/Note.class");
  }

  private static String late(String file, String than, String commit, String remedy) {
    return "warning: [electrified:late-migration] `"
        + FOLDER
        + file
        + "` is older than `"
        + FOLDER
        + than
        + "`, which "
        + commit
        + " has without it: where that one has run, Flyway refuses what is older. "
        + remedy;
  }

  @Test
  void branchIsCheckedAgainstWhatItWillBeMergedInto() throws Exception {
    branchBesideALaterOne();
    assertThat(project.option("mode", "check").compile()).isEmpty();

    assertThat(project.option("since", "main").compile())
        .containsExactly(
            late(
                COLOR,
                NOTE,
                "`main`",
                "Delete all drafts and compile with `-Aelectrified.since=main`, which writes them"
                    + " anew with greater versions"
                    + OUT_OF_ORDER));

    project.git().git("checkout", "--quiet", "main");
    project.git().git("merge", "--quiet", "--no-edit", "topic");
    assertThat(project.compile()).as("merged anyway").isEmpty();
  }

  @Test
  void branchThatIsYoungerThanAllOfMainIsInTime() throws Exception {
    project.entity("Note").compile();
    project.git().commitAll("note");
    project.git().git("checkout", "--quiet", "-b", "topic", "HEAD~1");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");

    assertThat(project.option("mode", "check").option("since", "main").compile()).isEmpty();
    project.git().git("merge", "--quiet", "--no-edit", "main");
    assertThat(project.compile()).isEmpty();
    assertThat(
            project
                .option("mode", "write")
                .entity("Task", "String name;", "String color;", "Long size;")
                .compile())
        .noneMatch(line -> line.contains("late-migration"));
  }

  @Test
  void migrationOfABranchIsRenewedByDeletingItOnceMainIsMerged() throws Exception {
    branchBesideALaterOne();
    project.option("since", "main");
    project.git().git("merge", "--quiet", "--no-edit", "main");

    List<String> said =
        project.entity("Task", "String name;", "String color;", "Long size;").compile();

    String size = "V20261122230000__add_size_to_task.sql";
    assertThat(said)
        .containsExactly(
            late(
                COLOR,
                NOTE,
                "`main`",
                "Delete all drafts and compile with `-Aelectrified.since=main`, which writes them"
                    + " anew with greater versions"
                    + OUT_OF_ORDER),
            "note: [electrified:written] Wrote `"
                + FOLDER
                + size
                + "`. Commit it together with `src/main/electrified/schema.json`.");

    project.delete(FOLDER + COLOR);
    project.delete(FOLDER + size);
    assertThat(project.compile()).noneMatch(line -> line.contains("late-migration"));
    assertThat(project.migrations())
        .hasSize(3)
        .containsEntry(
            "V20261122230000__add_color_and_size_to_task.sql",
            """
            SET LOCAL lock_timeout = '5s';
            ALTER TABLE task ADD COLUMN color varchar(255);
            ALTER TABLE task ADD COLUMN size bigint;
            """);
    project.git().commitAll("anew");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void branchThatHasNotMergedMainIsRenewedBehindIt() throws Exception {
    project.option("versions", "sequence");
    branchBesideALaterMigrationByHand();
    project.option("since", "main");
    project.delete(FOLDER + "V20261122200001__add_color_to_task.sql");

    assertThat(project.compile()).noneMatch(line -> line.contains("late-migration"));

    assertThat(project.migrations())
        .containsOnlyKeys(FIRST, "V20261122200008__add_color_to_task.sql");
  }

  /** It has a later version and leaves the schema as it is. */
  private void branchBesideALaterMigrationByHand() throws Exception {
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    project.git().git("checkout", "--quiet", "main");
    project.file(FOLDER + "V20261122200007__by_hand.sql", "SELECT 1;\n");
    project.git().commitAll("by hand");
    project.git().git("checkout", "--quiet", "topic");
  }

  @Test
  void draftThatAPulledMigrationHasOvertakenIsToldAndRenewed() throws Exception {
    project.entity("Task", "String name;", "String color;").compile();
    project.git().git("checkout", "--quiet", "-b", "theirs");
    String byHand = "V20261122213000__by_hand.sql";
    project.file(FOLDER + byHand, "SELECT 1;\n");
    project.git().git("add", FOLDER + byHand);
    project.git().git("commit", "--quiet", "--message", "theirs");
    String commit = project.git().head().substring(0, 10);

    assertThat(project.compile()).as("nothing changed").isEmpty();
    assertThat(project.entity("Task", "String name;", "Long size;").compile())
        .containsExactly(
            late(
                COLOR,
                byHand,
                "commit `" + commit + "`",
                "Delete all drafts and compile, which writes them anew with greater versions"
                    + OUT_OF_ORDER),
            "note: [electrified:written] Wrote the draft `"
                + FOLDER
                + COLOR
                + "` anew. Commit it together with `src/main/electrified/schema.json`.");

    project.delete(FOLDER + COLOR);
    assertThat(project.compile()).noneMatch(line -> line.contains("late-migration"));
    assertThat(project.migrations())
        .containsOnlyKeys(FIRST, byHand, "V20261123000000__add_size_to_task.sql");
    assertThat(project.option("mode", "check").option("since", "HEAD").compile()).isEmpty();
  }

  @Test
  void draftOfSeveralFilesIsToldAsOne() throws Exception {
    project.entity("Note").compile();
    project.git().commitAll("two");
    project.entity("Note", "@ManyToOne Task task;").compile();
    project.file(FOLDER + "V20261122233000__by_hand.sql", "SELECT 1;\n");
    project.git().git("add", FOLDER + "V20261122233000__by_hand.sql");
    project.git().git("commit", "--quiet", "--message", "theirs");

    assertThat(project.entity("Note", "@ManyToOne Task task;", "String text;").compile())
        .first()
        .asString()
        .startsWith(
            "warning: [electrified:late-migration] `"
                + FOLDER
                + "V20261122220000__add_task_id_to_note.sql`, `"
                + FOLDER
                + "V20261122220001__add_task_id_to_note.sql` are older than `"
                + FOLDER
                + "V20261122233000__by_hand.sql`, which commit `")
        .contains("` has without them: where that one has run, ");
  }

  @Test
  void migrationByHandIsRenamed() throws Exception {
    branchBesideALaterOne();
    project.file(FOLDER + "V20261122213000__by_hand.sql", "SELECT 1;\n");
    String edited = project.text(FOLDER + COLOR).replace("varchar(255)", "varchar(99)");
    project.file(FOLDER + COLOR, edited);
    project.option("mode", "check").option("since", "main");

    assertThat(project.compile())
        .containsExactly(
            "error: [electrified:migration-changed] The migration `"
                + FOLDER
                + COLOR
                + "` was changed after it was written. Restore it with `git checkout -- "
                + FOLDER
                + COLOR
                + "`; what you want to change belongs into a new migration.",
            late(
                COLOR,
                NOTE,
                "`main`",
                "Give it a greater version: rename the file, and its line"
                    + " `@migration.20261122210000` of `src/main/electrified/schema.json`"
                    + OUT_OF_ORDER),
            late(
                "V20261122213000__by_hand.sql",
                NOTE,
                "`main`",
                "Give it a greater version: rename the file" + OUT_OF_ORDER));
  }

  @Test
  void editedMigrationThatIsRenamedWithItsLineIsInTime() throws Exception {
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.file(FOLDER + COLOR, project.text(FOLDER + COLOR) + "SELECT 1;\n");
    project.compile();
    project.git().commitAll("color");
    project.git().git("checkout", "--quiet", "main");
    project.file(FOLDER + "V20261122233000__by_hand.sql", "SELECT 1;\n");
    project.git().commitAll("by hand");
    project.git().git("checkout", "--quiet", "topic");
    project.git().git("merge", "--quiet", "--no-edit", "main");
    project.option("mode", "check").option("since", "main");
    assertThat(project.compile())
        .singleElement()
        .asString()
        .contains("Give it a greater version: rename the file, and its line `@migration.2026");

    project.git().git("mv", FOLDER + COLOR, FOLDER + COLOR.replace("2210000", "2300000"));
    String snapshot = project.text(DraftedProject.SNAPSHOT);
    project.file(
        DraftedProject.SNAPSHOT,
        snapshot.replace("@migration.20261122210000", "@migration.20261122300000"));

    assertThat(project.compile()).isEmpty();
    assertThat(project.option("mode", "write").compile()).isEmpty();
  }

  @Test
  void olderMigrationThatAMergeInProgressBringsIsTold() throws Exception {
    branchBesideALaterOne();
    project.git().git("checkout", "--quiet", "main");
    String commit = project.git().head().substring(0, 10);
    project.git().git("merge", "--quiet", "--no-commit", "--no-ff", "topic");

    List<String> said =
        project.entity("Task", "String name;", "String color;", "Long size;").compile();

    assertThat(said)
        .first()
        .isEqualTo(
            late(
                COLOR,
                NOTE,
                "commit `" + commit + "`",
                "On the branch that is not released yet restore the snapshot it began with, delete"
                    + " its migrations and commit; then merge and compile"
                    + OUT_OF_ORDER));
  }

  @Test
  void versionThatElectricIsToldLeavesNoOtherWay() throws Exception {
    project.option("clientVersion", "on");
    project.file("src/main/java/app/Item.java", item("")).compile();
    project.git().commitAll("item");
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.file("src/main/java/app/Item.java", item("String color;")).compile();
    project.git().commitAll("color");
    project.git().git("checkout", "--quiet", "main");
    project.file("src/main/java/app/Item.java", item("String size;")).compile();
    project.git().commitAll("size");
    project.git().git("checkout", "--quiet", "topic");

    assertThat(project.option("mode", "check").option("since", "main").compile())
        .singleElement()
        .asString()
        .endsWith(
            "Delete all drafts and compile with `-Aelectrified.since=main`, which writes them anew"
                + " with greater versions; `outOfOrder` is no way out, since Electric keeps from"
                + " its clients what calls `electric.migration_version` with a lower version.");
  }

  private static String item(String member) {
    return "package app;\n\nimport dev.electrified.annotations.*;\nimport jakarta.persistence.*;\n"
        + "\n@Entity\n@Electrified\n@ElectricGrant(privileges = Privilege.SELECT, to ="
        + " Roles.ANYONE)\nclass Item {\n  @Id java.util.UUID id;\n  "
        + member
        + "\n}\n";
  }

  @Test
  void accessRulesApartHaveAnOrderOfTheirOwn() throws Exception {
    project = DraftedProject.in(temp.resolve("apart")).option("access", "separate");
    project.file("src/main/java/app/Item.java", item("")).compile();
    project.git().commitAll("item");
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.file("src/main/java/app/Item.java", item("String color;")).compile();
    project.git().commitAll("color");
    project.git().git("checkout", "--quiet", "main");
    project.file("src/main/java/app/Item.java", item("").replace("SELECT", "INSERT")).compile();
    project.git().commitAll("rule");
    project.git().git("checkout", "--quiet", "topic");

    String access = "src/main/resources/db/access";
    assertThat(project.git().git("ls-tree", "-r", "--name-only", "main", access).lines())
        .hasSize(2);
    assertThat(project.option("mode", "check").option("since", "main").compile()).isEmpty();
    project.git().git("checkout", "--quiet", "main");
    assertThat(project.option("since", "topic").compile()).isEmpty();
  }

  @Test
  void commitThatIsNotHereIsToldAndChecksNothing() throws Exception {
    branchBesideALaterOne();

    assertThat(project.option("mode", "check").option("since", "origin/main").compile())
        .containsExactly(
            "note: [electrified:late-migration] Nothing was compared with `origin/main`, since"
                + " `origin/main` is no commit that this repository has. Fetch it, or name another"
                + " one with `-Aelectrified.since=…`.");
  }

  @Test
  void checkWithSinceWritesNothing() throws Exception {
    branchBesideALaterOne();
    SortedMap<String, String> before =
        project.entity("Task", "String name;", "String color;", "Long size;").state();

    assertThat(project.option("mode", "check").option("since", "main").compile())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("error: [electrified:migration-missing]");
    assertThat(project.state()).isEqualTo(before);
  }

  @Test
  void revertWithItsSqlIsFoundByACheckAgainstWhatHasIt() throws Exception {
    project.entity("Task", "String name;", "String color;").compile();
    String base = project.git().commitAll("color").substring(0, 10);
    project.git().git("branch", "released");
    project.git().git("revert", "--no-edit", "HEAD");
    project.option("mode", "check");
    assertThat(project.compile()).as("without git").isEmpty();

    assertThat(project.option("since", "released").compile())
        .containsExactly(
            "error: [electrified:migration-changed] The migration `"
                + FOLDER
                + "V20261122210000__*.sql` of commit `"
                + base
                + "` is gone. Restore it with `git checkout "
                + base
                + " -- \""
                + FOLDER
                + "V20261122210000__*.sql\"` and the snapshot likewise; to take a change back,"
                + " keep its SQL and revert only the entities.");

    project.git().git("checkout", base, "--", FOLDER, DraftedProject.SNAPSHOT);
    assertThat(project.option("mode", "write").compile())
        .noneMatch(line -> line.startsWith("error"));
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void migrationThatWasRewrittenWithItsHashIsFoundByACheckAgainstWhatHasIt() throws Exception {
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    project.git().git("checkout", "--quiet", "-b", "topic");
    String snapshot = project.text(DraftedProject.SNAPSHOT);
    project.git().git("checkout", "HEAD~1", "--", DraftedProject.SNAPSHOT);
    project.git().git("rm", "--quiet", FOLDER + COLOR);
    project.git().commitAll("back");
    project.stopClock();
    project.entity("Task", "String name;", "Long color;").compile();
    assertThat(project.text(DraftedProject.SNAPSHOT)).isNotEqualTo(snapshot);
    project.git().commitAll("another color");
    assertThat(project.migrations()).containsKey(COLOR).hasSize(2);
    project.option("mode", "check");
    assertThat(project.compile()).as("without git").isEmpty();

    assertThat(project.option("since", "main").compile())
        .singleElement()
        .asString()
        .startsWith(
            "error: [electrified:migration-changed] The migration `"
                + FOLDER
                + COLOR
                + "` was changed after it was written.");
  }
}
