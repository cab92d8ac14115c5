package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a migration is until it is committed, with real git and real javac. */
@DisabledOnOs(OS.WINDOWS) // a script counts how often git is started
class DraftsTest {
  private static final String COLOR = "V20261122210000__add_color_to_task.sql";
  private static final String FIRST = "V20261122200000__add_task.sql";
  private static final String TASK =
      """
      CREATE TABLE task (
        id bigint NOT NULL,
        name varchar(255),
        CONSTRAINT task_pkey PRIMARY KEY (id)
      );
      """;

  @TempDir private Path temp;
  private DraftedProject project;

  @BeforeEach
  void beginWithOneEntity() throws Exception {
    project = DraftedProject.in(temp);
    project.entity("Task", "String name;");
  }

  @Test
  void everyCompileBeforeTheCommitRewritesTheSameFile() throws Exception {
    project.compile();
    project.entity("Task", "String title;", "int effort;").entity("Note");

    List<String> said = project.compile();

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote the draft `"
                + DraftedProject.MIGRATIONS
                + "/"
                + FIRST
                + "` anew. Commit it together with `src/main/electrified/schema.json`.");
    assertThat(project.migrations())
        .containsExactly(
            entry(
                FIRST,
                """
                CREATE TABLE note (
                  id bigint NOT NULL,
                  CONSTRAINT note_pkey PRIMARY KEY (id)
                );
                CREATE TABLE task (
                  id bigint NOT NULL,
                  effort integer NOT NULL,
                  title varchar(255),
                  CONSTRAINT task_pkey PRIMARY KEY (id)
                );
                """));
    assertThat(project.compile()).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void draftIsWhatOneCompileWouldHaveWritten() throws Exception {
    project.compile();
    String name = project.text(DraftedProject.MIGRATIONS + "/" + FIRST);
    String snapshot = project.text(DraftedProject.SNAPSHOT);
    project.entity("Task", "Integer title;").entity("Note").compile();
    project.forget("Note");

    project.entity("Task", "String name;").compile();

    assertThat(project.text(DraftedProject.MIGRATIONS + "/" + FIRST)).isEqualTo(name);
    assertThat(project.text(DraftedProject.SNAPSHOT)).isEqualTo(snapshot);
  }

  @Test
  void entityOfADraftMayBeRenamed() throws Exception {
    project.compile();
    project.forget("Task");

    List<String> said = project.entity("Job", "long name;").compile();

    assertThat(said).noneMatch(line -> line.startsWith("error"));
    assertThat(project.migrations().keySet()).containsExactly(FIRST);
    assertThat(project.migrations().get(FIRST)).contains("CREATE TABLE job").doesNotContain("Task");
    assertThat(project.text(DraftedProject.SNAPSHOT)).doesNotContain("task");
  }

  @Test
  void committedMigrationIsSealedAndTheNextDraftIsAnother() throws Exception {
    project.compile();
    project.git().commitAll("one");
    SortedMap<String, String> committed = project.state();
    project.entity("Task", "String name;", "String color;").compile();

    List<String> said = project.entity("Task", "String name;", "Long size;").compile();

    assertThat(said).singleElement().asString().contains("Wrote the draft `");
    assertThat(project.migrations())
        .containsExactly(
            entry(FIRST, TASK),
            entry(
                "V20261122210000__add_color_to_task.sql",
                "SET LOCAL lock_timeout = '5s';\nALTER TABLE task ADD COLUMN size bigint;\n"));
    String path = DraftedProject.MIGRATIONS + "/" + FIRST;
    assertThat(project.state()).containsEntry(path, committed.get(path));
    assertThat(project.text(DraftedProject.SNAPSHOT)).doesNotContain("color");
  }

  @Test
  void gitIsStartedOnlyWhereTheModelDiffers() throws Exception {
    project.compile();
    assertThat(project.git().started()).isNotEmpty();
    project.git().commitAll("one");

    assertThat(project.compile()).isEmpty();
    assertThat(project.git().started()).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();
    project.entity("Task").compile();
    assertThat(project.git().started()).as("git in mode check").isEmpty();

    project.option("mode", "write").compile();
    assertThat(project.git().started()).hasSize(3);
  }

  @Test
  void eachMigrationIsReadOnceInModeCheck() throws Exception {
    project.option("catalog", "off").compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();

    SortedMap<String, Integer> reads = project.option("mode", "check").readsOfACompile();

    assertThat(reads)
        .containsExactly(
            entry(DraftedProject.MIGRATIONS + "/" + FIRST, 1),
            entry(DraftedProject.MIGRATIONS + "/" + COLOR, 1));
  }

  @Test
  void draftWhoseChangeWasUndoneGoes() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();

    List<String> said = project.entity("Task", "String name;").compile();

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Removed the draft `"
                + DraftedProject.MIGRATIONS
                + "/V20261122210000__add_color_to_task.sql`, since nothing is left that it would"
                + " do.");
    assertThat(project.git().git("status", "--porcelain")).isEmpty();
    assertThat(project.compile()).isEmpty();
  }

  @Test
  void draftThatGitLeftBehindGoes() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().git("checkout", "--quiet", "--", ".");
    assertThat(project.migrations()).hasSize(2);

    List<String> said = project.compile();

    assertThat(said).singleElement().asString().contains("Removed the draft `").contains("color");
    assertThat(project.migrations()).containsOnlyKeys(FIRST);
    assertThat(project.git().git("status", "--porcelain")).isEmpty();
  }

  @Test
  void draftThatGitLeftBehindAndSomebodyEditedIsToldAndKept() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    String left = "V20261122210000__add_color_to_task.sql";
    String path = DraftedProject.MIGRATIONS + "/" + left;
    String edited = project.text(path) + "SELECT 1;\n";
    project.file(path, edited).git().git("checkout", "--quiet", "--", ".");
    assertThat(project.compile()).isEmpty();

    List<String> said = project.entity("Task", "String name;", "Long size;").compile();

    assertThat(said)
        .element(1)
        .isEqualTo(
            "note: [electrified:written] The change has a migration of its own, since `"
                + path
                + "` was edited by hand, and `src/main/electrified/schema.json` does not record"
                + " it. Delete what you do not need of the two.");
    assertThat(project.text(path)).isEqualTo(edited);
    assertThat(project.migrations()).hasSize(3);
  }

  @Test
  void copiesOfADraftAreBothLeftAlone() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    String draft = "V20261122210000__add_color_to_task.sql";
    String path = DraftedProject.MIGRATIONS + "/" + draft;
    String copy = DraftedProject.MIGRATIONS + "/V20261122210000__copy.sql";
    String text = project.text(path);
    project.file(copy, text);

    project.entity("Task", "String name;", "String color;", "Long size;");
    assertThat(project.compile())
        .containsExactly(
            "error: [electrified:migration-changed] The migration `"
                + copy
                + "` has version 20261122210000, as `"
                + path
                + "` has. Give it a version of its own.");
    project.git().git("checkout", "--quiet", "--", ".");

    List<String> said = project.entity("Task", "String name;", "Long size;").compile();

    assertThat(said)
        .element(1)
        .isEqualTo(
            "note: [electrified:written] The change has a migration of its own, since `"
                + path
                + "` and `"
                + copy
                + "` are drafts of the same version. Delete one of them.");
    assertThat(project.text(path)).isEqualTo(text);
    assertThat(project.text(copy)).isEqualTo(text);
    assertThat(project.migrations()).hasSize(4);
  }

  @Test
  void migrationByHandThatCannotBeReadOrNamedStopsNothing() throws Exception {
    project.compile();
    project.git().commitAll("one");
    Path folder = temp.resolve("app").resolve(DraftedProject.MIGRATIONS);
    Path latin = folder.resolve("V90000000000000__latin.sql");
    Files.write(latin, new byte[] {'-', '-', ' ', (byte) 0xe9, '\n'});
    Path colon = folder.resolve("V90000000000001__a:b.sql");
    Files.writeString(colon, "SELECT 1;\n");

    List<String> said = project.entity("Task", "String name;", "String color;").compile();

    assertThat(said).singleElement().asString().contains("Wrote `").contains("_to_task.sql");
    assertThat(latin).exists();
    assertThat(colon).exists();
  }

  @Test
  void filesBehindALinkAreNoDrafts() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    String draft = "V20261122210000__add_color_to_task.sql";
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Path folder = temp.resolve("app").resolve(DraftedProject.MIGRATIONS);
    Files.move(folder.resolve(draft), elsewhere.resolve(draft));
    Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
    project.git().git("checkout", "--quiet", "--", ".");
    assertThat(project.compile()).isEmpty();

    project.entity("Task", "String name;", "Long size;").compile();

    assertThat(elsewhere.resolve(draft)).content().contains("color");
    assertThat(folder.toFile().list()).hasSize(3);
  }

  @Test
  void configurationThatIsNotOursKeepsItsDraft() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    String draft = DraftedProject.MIGRATIONS + "/V20261122210000__add_color_to_task.sql";
    String text = project.text(draft);
    project.file(draft + ".conf", "executeInTransaction=false\n");

    project.entity("Task", "String name;", "String color;", "Long size;").compile();

    assertThat(project.text(draft)).isEqualTo(text);
    assertThat(project.text(draft + ".conf")).isEqualTo("executeInTransaction=false\n");
    assertThat(project.migrations()).hasSize(4);
  }

  @Test
  void everythingMayBeUndoneBeforeTheFirstCommit() throws Exception {
    project.entity("Note").compile();
    project.forget("Note");
    project.forget("Task");
    project.file("src/main/java/app/Plain.java", "package app;\n\nclass Plain {}\n");

    assertThat(project.compile()).singleElement().asString().contains("Removed the draft");

    assertThat(project.migrations()).isEmpty();
    assertThat(project.text(DraftedProject.SNAPSHOT)).doesNotContain("task").doesNotContain("@mig");
  }

  @Test
  void draftThatWasEditedByHandIsKeptAndFollowedByOthers() throws Exception {
    project.compile();
    String path = DraftedProject.MIGRATIONS + "/" + FIRST;
    String edited = project.text(path) + "INSERT INTO task (id) VALUES (1);\n";
    project.file(path, edited);

    List<String> said = project.entity("Task", "String name;", "String color;").compile();
    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `"
                + DraftedProject.MIGRATIONS
                + "/V20261122210000__add_color_to_task.sql`. Commit it together with"
                + " `src/main/electrified/schema.json`.",
            "note: [electrified:written] Kept `"
                + path
                + "` as it was edited by hand, and recorded its hash. Commit it together with"
                + " `src/main/electrified/schema.json`.");
    project.entity("Task", "String name;", "String color;", "Long size;").compile();

    assertThat(project.text(path)).isEqualTo(edited);
    assertThat(project.migrations())
        .containsOnlyKeys(
            FIRST,
            "V20261122210000__add_color_to_task.sql",
            "V20261122220000__add_size_to_task.sql")
        .containsEntry(
            "V20261122220000__add_size_to_task.sql",
            "SET LOCAL lock_timeout = '5s';\nALTER TABLE task ADD COLUMN size bigint;\n");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void hashOfAnEditedDraftIsRecordedByTheNextCompile() throws Exception {
    project.compile();
    String path = DraftedProject.MIGRATIONS + "/" + FIRST;
    String edited = project.text(path).replace("varchar(255)", "varchar(99)");
    project.file(path, edited);
    assertThat(project.option("mode", "check").compile())
        .singleElement()
        .asString()
        .contains("[electrified:migration-changed]");

    List<String> said = project.option("mode", "write").compile();

    assertThat(said).singleElement().asString().contains("Kept `" + path + "`");
    assertThat(project.text(path)).isEqualTo(edited);
    assertThat(project.compile()).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void headerOfADraftIsNotWorthKeeping() throws Exception {
    project.compile();
    String path = DraftedProject.MIGRATIONS + "/" + FIRST;
    String text = project.text(path);
    project.file(path, "-- mine\n" + text);

    project.compile();

    assertThat(project.text(path)).isEqualTo(text);
  }

  @Test
  void statementStraightBelowTheHeaderIsAnEdit() throws Exception {
    project.compile();
    String path = DraftedProject.MIGRATIONS + "/" + FIRST;
    String text = project.text(path);
    int end = text.indexOf("\n\n") + 1;
    String edited = text.substring(0, end) + "CREATE EXTENSION citext;\n" + text.substring(end);
    project.file(path, edited);

    List<String> said = project.entity("Task", "String name;", "String color;").compile();

    assertThat(said).element(1).asString().contains("Kept `" + path + "`");
    assertThat(project.text(path)).isEqualTo(edited);
    assertThat(project.migrations()).hasSize(2);
  }

  @Test
  void sealedMigrationThatWasEditedIsAnError() throws Exception {
    project.compile();
    project.git().commitAll("one");
    String path = DraftedProject.MIGRATIONS + "/" + FIRST;
    project.file(path, project.text(path) + "-- by hand\n");
    SortedMap<String, String> before =
        project.entity("Task", "String name;", "String color;").state();

    assertThat(project.compile())
        .containsExactly(
            "error: [electrified:migration-changed] The migration `"
                + path
                + "` was changed after it was written. Restore it with `git checkout -- "
                + path
                + "`; what you want to change belongs into a new migration.");
    assertThat(project.state()).isEqualTo(before);
  }

  @Test
  void deletedDraftComesBackWithItsVersion() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    String draft = "V20261122210000__add_color_to_task.sql";
    SortedMap<String, String> written = project.migrations();
    project.delete(DraftedProject.MIGRATIONS + "/" + draft);

    project.compile();

    assertThat(project.migrations()).isEqualTo(written);
  }

  @Test
  void draftThatStartsFromAnOlderCommitIsKeptUntilItIsDeleted() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.git().git("checkout", "--quiet", "-b", "theirs");
    project.entity("Note").compile();
    String theirs = "V20261122210000__add_note.sql";
    project.git().commitAll("theirs");
    project.git().git("checkout", "--quiet", "main");
    project.delete("target/classes/app/Note.class");
    project.entity("Task", "String name;", "String color;");
    project.at(temp.resolve("app")).compile();
    String mine = "V20261122200001__add_color_to_task.sql";
    assertThat(project.migrations()).containsOnlyKeys(FIRST, mine);
    project.git().git("stash", "--quiet");
    project.git().git("merge", "--quiet", "theirs");
    project.git().git("stash", "pop", "--quiet");

    assertThat(project.compile()).isEmpty();
    project.entity("Task", "String name;", "Long size;").compile();
    assertThat(project.migrations()).containsKeys(FIRST, mine, theirs).hasSize(4);

    for (String name : project.migrations().keySet()) {
      if (!name.equals(FIRST) && !name.equals(theirs)) {
        project.delete(DraftedProject.MIGRATIONS + "/" + name);
      }
    }
    project.compile();
    assertThat(project.migrations()).hasSize(3).containsKeys(FIRST, theirs);
    assertThat(project.migrations().get(project.migrations().lastKey()))
        .isEqualTo("SET LOCAL lock_timeout = '5s';\nALTER TABLE task ADD COLUMN size bigint;\n");
    assertThat(project.text(DraftedProject.SNAPSHOT)).doesNotContain("color");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void lineEndsOfWindowsAreNoEdit() throws Exception {
    project.compile();
    String path = DraftedProject.MIGRATIONS + "/" + FIRST;
    project.file(path, project.text(path).replace("\n", "\r\n"));
    project.file(
        DraftedProject.SNAPSHOT, project.text(DraftedProject.SNAPSHOT).replace("\n", "\r\n"));
    assertThat(project.compile()).isEmpty();

    assertThat(project.entity("Task", "Long name;").compile())
        .singleElement()
        .asString()
        .contains("Wrote the draft `");
    assertThat(project.migrations()).hasSize(1);
  }

  @Test
  void draftKeepsTheNameItWasGiven() throws Exception {
    project.compile();
    String renamed = DraftedProject.MIGRATIONS + "/2026/V20261122200000__first_of_all.sql";
    project.file(renamed, project.text(DraftedProject.MIGRATIONS + "/" + FIRST));
    project.delete(DraftedProject.MIGRATIONS + "/" + FIRST);

    project.entity("Task", "Long name;").compile();

    assertThat(project.migrations().keySet())
        .containsExactly("2026/V20261122200000__first_of_all.sql");
    assertThat(project.text(renamed)).contains("name bigint");
  }

  @Test
  void migrationByHandIsNoDraft() throws Exception {
    project.file(DraftedProject.MIGRATIONS + "/V1__by_hand.sql", "SELECT 1;\n");
    project.compile();
    project.entity("Task", "Long name;").compile();

    assertThat(project.migrations())
        .containsOnlyKeys("V1__by_hand.sql", FIRST)
        .containsEntry("V1__by_hand.sql", "SELECT 1;\n");
  }

  @Test
  void moreAndFewerPartsKeepTheFirstVersions() throws Exception {
    project.entity("Note").compile();
    project.git().commitAll("one");
    project.entity("Note", "String text;").compile();
    assertThat(project.migrations()).containsKey("V20261122210000__add_text_to_note.sql");

    project.entity("Note", "String text;", "@ManyToOne Task task;").compile();
    assertThat(project.migrations().keySet())
        .containsExactly(
            "V20261122200000__add_note_and_task.sql",
            "V20261122210000__add_text_to_note.sql",
            "V20261122210001__add_text_to_note.sql");
    assertThat(project.migrations().get("V20261122210001__add_text_to_note.sql"))
        .contains("VALIDATE CONSTRAINT");
    assertThat(project.option("mode", "check").compile()).isEmpty();

    List<String> said = project.option("mode", "write").entity("Note", "String text;").compile();
    assertThat(said).hasSize(2);
    assertThat(said.get(0)).contains("Wrote the draft `").contains("210000__");
    assertThat(said.get(1)).contains("Removed the draft `").contains("210001__");
    assertThat(project.migrations().keySet())
        .containsExactly(
            "V20261122200000__add_note_and_task.sql", "V20261122210000__add_text_to_note.sql");
  }

  @Test
  void configurationGoesWithItsPart() throws Exception {
    project.option("indexes", "concurrent").compile();
    project.git().commitAll("one");
    project.file(
        "src/main/java/app/Task.java",
        project
            .text("src/main/java/app/Task.java")
            .replace("@Entity", "@Entity @Table(indexes = @Index(columnList = \"name\"))"));
    project.compile();
    assertThat(project.migrations().keySet())
        .hasSize(3)
        .anyMatch(name -> name.endsWith(".sql.conf"));

    project.entity("Task", "String name;").compile();

    assertThat(project.migrations().keySet()).containsExactly(FIRST);
    assertThat(project.git().git("status", "--porcelain")).isEmpty();
  }

  @Test
  void accessRulesApartAreDraftsToo() throws Exception {
    project.option("access", "separate");
    String rule = "@ElectricGrant(privileges = Privilege.%s, to = Roles.ANYONE)";
    project.file("src/main/java/app/Item.java", item(rule.formatted("SELECT")));
    project.compile();
    Path access = temp.resolve("app/src/main/resources/db/access");

    project.file("src/main/java/app/Item.java", item(rule.formatted("INSERT")));
    project.compile();

    assertThat(access.toFile().list()).hasSize(1);
    assertThat(Files.readString(access.resolve(access.toFile().list()[0])))
        .contains("GRANT INSERT")
        .doesNotContain("SELECT")
        .doesNotContain("REVOKE");
    project.git().commitAll("one");
    project.file("src/main/java/app/Item.java", item(rule.formatted("UPDATE")));
    project.compile();
    assertThat(access.toFile().list()).hasSize(2);
    project.file("src/main/java/app/Item.java", item(rule.formatted("INSERT")));
    project.compile();
    assertThat(project.git().git("status", "--porcelain")).isEmpty();
  }

  private static String item(String rule) {
    return "package app;\n\nimport dev.electrified.annotations.*;\nimport jakarta.persistence.*;\n"
        + "import java.util.UUID;\n\n@Entity\n@Electrified\n"
        + rule
        + "\nclass Item {\n  @Id UUID id;\n}\n";
  }

  @Test
  void draftOfAnEntityThatIsNotInThisCompileIsNotLost() throws Exception {
    project.entity("Note", "@Enumerated Kind kind;", "enum Kind { LOW, HIGH }");
    String note = "src/main/java/app/Note.java";
    project.file(note, project.text(note).replace("@Id", "@Id @GeneratedValue")).compile();
    SortedMap<String, String> all = project.migrations();
    String task = project.text("src/main/java/app/Task.java");
    project.delete(note);

    project.entity("Task", "String name;", "String color;").compile();

    assertThat(project.migrations()).hasSize(1);
    assertThat(project.migrations().values().iterator().next())
        .contains("CREATE TABLE note")
        .contains("CREATE SEQUENCE note_seq")
        .contains("color");
    project.file("src/main/java/app/Task.java", task).compile();
    assertThat(project.migrations()).isEqualTo(all);
  }

  @Test
  void snapshotThatWasCommittedWithoutItsMigrationIsToldAndNothingIsDeleted() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().git("commit", "--quiet", "--all", "--message", "two");
    String left = "V20261122210000__add_color_to_task.sql";
    String text = project.text(DraftedProject.MIGRATIONS + "/" + left);
    String commit = project.git().head().substring(0, 10);

    List<String> said =
        project.entity("Task", "String name;", "String color;", "Long size;").compile();

    assertThat(said)
        .containsExactly(
            "warning: [electrified:migration-not-committed] Commit `"
                + commit
                + "` has the snapshot that records `"
                + DraftedProject.MIGRATIONS
                + "/"
                + left
                + "`, and not the file. Add it with `git add "
                + DraftedProject.MIGRATIONS
                + "/"
                + left
                + "` and commit.",
            "note: [electrified:written] Wrote `"
                + DraftedProject.MIGRATIONS
                + "/V20261122220000__add_size_to_task.sql`. Commit it together with"
                + " `src/main/electrified/schema.json`.");
    assertThat(project.text(DraftedProject.MIGRATIONS + "/" + left)).isEqualTo(text);
    assertThat(project.compile()).isEmpty();
  }

  @Test
  void committedSnapshotThatIsGoneIsMissedAndNotMadeAnew() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.delete(DraftedProject.SNAPSHOT);

    List<String> said = project.entity("Task", "String name;", "String color;").compile();

    assertThat(said)
        .containsExactly(
            "error: [electrified:snapshot-unreadable] `src/main/electrified/schema.json` is"
                + " missing, though `"
                + DraftedProject.MIGRATIONS
                + "/"
                + FIRST
                + "` was written together with it. Restore it from git, where both are committed"
                + " together; or move the migrations away to start anew.");
    assertThat(project.migrations()).containsExactly(entry(FIRST, TASK));
  }

  @Test
  void migrationThatWasCommittedWithoutItsSnapshotIsNotWrittenASecondTime() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().git("add", "src/main/java", "src/main/resources");
    project.git().git("commit", "--quiet", "--message", "two");
    String commit = project.git().head().substring(0, 10);
    String color = "V20261122210000__add_color_to_task.sql";

    List<String> said =
        project.entity("Task", "String name;", "String color;", "Long size;").compile();

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `"
                + DraftedProject.MIGRATIONS
                + "/V20261122220000__add_size_to_task.sql`. Commit it together with"
                + " `src/main/electrified/schema.json`.",
            "note: [electrified:written] The change has a migration of its own, since `"
                + DraftedProject.MIGRATIONS
                + "/"
                + color
                + "` is committed, and `src/main/electrified/schema.json` of commit `"
                + commit
                + "` does not record it. Commit `src/main/electrified/schema.json` together with"
                + " the migrations.");
    assertThat(project.migrations())
        .containsOnlyKeys(FIRST, color, "V20261122220000__add_size_to_task.sql")
        .containsEntry(
            "V20261122220000__add_size_to_task.sql",
            "SET LOCAL lock_timeout = '5s';\nALTER TABLE task ADD COLUMN size bigint;\n");
    assertThat(project.text(DraftedProject.SNAPSHOT)).contains("20261122210000");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void migrationsWhoseSnapshotIsNeverCommittedAreNotWrittenASecondTime() throws Exception {
    project.file(".gitignore", "target/\nschema.json\n").compile();
    project.git().commitAll("one");

    project.entity("Task", "String name;", "String color;").compile();

    assertThat(project.migrations())
        .hasSize(2)
        .containsEntry(
            "V20261122210000__add_color_to_task.sql",
            "SET LOCAL lock_timeout = '5s';\nALTER TABLE task ADD COLUMN color varchar(255);\n");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void migrationsOfBothSidesOfAMergeAreSealed() throws Exception {
    branchesWithAColumnEach();
    project.git().fail("merge", "topic");
    resolveTo("String name;", "String port;", "String starboard;");
    SortedMap<String, String> before = project.migrations();
    assertThat(before).hasSize(3);

    List<String> said = project.compile();
    assertThat(said).noneMatch(line -> line.startsWith("error"));
    assertThat(project.migrations()).isEqualTo(before);

    project
        .entity("Task", "String name;", "String port;", "String starboard;", "Long size;")
        .compile();
    String draft = "V20261123000000__add_size_to_task.sql";
    assertThat(project.migrations()).hasSize(4).containsAllEntriesOf(before).containsKey(draft);

    project
        .entity("Task", "String name;", "String port;", "String starboard;", "Long sum;")
        .compile();
    assertThat(project.migrations())
        .hasSize(4)
        .containsAllEntriesOf(before)
        .containsEntry(
            draft, "SET LOCAL lock_timeout = '5s';\nALTER TABLE task ADD COLUMN sum bigint;\n");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void migrationOfACherryPickInProgressIsSealed() throws Exception {
    branchesWithAColumnEach();
    project.git().fail("cherry-pick", "topic");
    resolveTo("String name;", "String port;", "String starboard;");
    project.compile();
    SortedMap<String, String> before = project.migrations();
    assertThat(before).hasSize(3);

    project
        .entity("Task", "String name;", "String port;", "String starboard;", "Long size;")
        .compile();

    assertThat(project.migrations()).hasSize(4).containsAllEntriesOf(before);
  }

  /**
   * The branch {@code topic} adds the column {@code starboard}, {@code main} the column {@code
   * port}.
   */
  private void branchesWithAColumnEach() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String starboard;").compile();
    project.git().commitAll("starboard");
    project.git().git("checkout", "--quiet", "main");
    project.entity("Task", "String name;", "String port;").compile();
    project.git().commitAll("port");
  }

  private void resolveTo(String... members) throws Exception {
    project.entity("Task", members);
    project.git().git("add", "src/main/java");
  }

  @Test
  void allMigrationsOfABranchStayOneDraftAlsoAfterMainMovedOn() throws Exception {
    project.compile();
    project.git().commitAll("one");
    Path origin = temp.resolve("origin");
    project.git().git("clone", "--quiet", "--bare", ".", origin.toString());
    project.git().git("remote", "add", "origin", origin.toString());
    project.git().git("fetch", "--quiet", "origin");
    project.option("since", "origin/main");
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    moveMain("Note");

    project.entity("Task", "String name;", "String color;", "Long size;").compile();

    String draft = "V20261122210000__add_color_to_task.sql";
    assertThat(project.migrations().keySet()).containsExactly(FIRST, draft);
    assertThat(project.migrations().get(draft)).contains("color").contains("size");
    project.git().commitAll("size");

    project.git().git("merge", "--quiet", "--no-edit", "origin/main");
    assertThat(project.compile()).isEmpty();
    Set<String> merged = Set.copyOf(project.migrations().keySet());
    String[] members = {"String name;", "String color;", "Long size;", "Long sum;"};
    project.entity("Task", members).compile();
    members[3] = "Long total;";
    project.entity("Task", members).compile();
    assertThat(project.migrations()).hasSize(merged.size() + 1);
    assertThat(project.migrations().get("V20261123000000__add_sum_to_task.sql"))
        .contains("total")
        .doesNotContain("sum");
  }

  @Test
  void migrationThatIsOnTheOtherBranchAlreadyIsSealed() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    project.git().git("checkout", "--quiet", "main");
    project.file("README", "");
    project.git().commitAll("two");
    project.git().git("cherry-pick", "topic");
    project.git().git("checkout", "--quiet", "topic");
    SortedMap<String, String> before = project.migrations();
    project.option("since", "main");

    project.entity("Task", "String name;", "String color;", "Long size;").compile();
    project.entity("Task", "String name;", "String color;", "Long sum;").compile();

    assertThat(before).hasSize(2);
    assertThat(project.migrations())
        .hasSize(3)
        .containsAllEntriesOf(before)
        .containsEntry(
            "V20261122220000__add_size_to_task.sql",
            "SET LOCAL lock_timeout = '5s';\nALTER TABLE task ADD COLUMN sum bigint;\n");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  /** Somebody else commits and pushes an entity. */
  private void moveMain(String entity) throws Exception {
    project.git().git("worktree", "add", "--quiet", "../other", "main");
    DraftedProject other = project.at(temp.resolve("other"));
    other.entity(entity).compile();
    other.git().commitAll("theirs");
    other.git().git("push", "--quiet", "origin", "main");
  }

  @Test
  void branchOfTheBaseThatIsNotHereIsToldAndTheMigrationAppended() throws Exception {
    project.option("since", "origin/main").compile();
    project.git().commitAll("one");

    List<String> said = project.entity("Task", "String name;", "String color;").compile();

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `"
                + DraftedProject.MIGRATIONS
                + "/V20261122210000__add_color_to_task.sql`. Commit it together with"
                + " `src/main/electrified/schema.json`.",
            "note: [electrified:written] The change has a migration of its own, since `origin/main` is no"
                + " commit that this repository has. Fetch it, or name another one with"
                + " `-Aelectrified.since=…`.");
    project.entity("Task", "String name;", "String color;", "Long size;").compile();
    assertThat(project.migrations()).hasSize(3);
  }

  @Test
  void shallowCloneWithoutTheBaseAppends() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("two");
    project.git().git("checkout", "--quiet", "main");
    project.file("README", "").git().commitAll("three");
    String url = "file://" + temp.resolve("app").toRealPath();
    project.git().git("clone", "-q", "--depth=1", "--no-single-branch", "-b", "topic", url, "../c");
    DraftedProject shallow = project.at(temp.resolve("c")).option("since", "origin/main");

    List<String> said =
        shallow.entity("Task", "String name;", "String color;", "Long size;").compile();

    assertThat(said.get(1))
        .isEqualTo(
            "note: [electrified:written] The change has a migration of its own, since `HEAD` and"
                + " `origin/main` have no commit in common in this repository. If it is a shallow"
                + " clone, fetch the rest with `git fetch --unshallow`.");
    assertThat(shallow.migrations()).hasSize(3);
    shallow.option("since", "HEAD");
    shallow.git().commitAll("four");
    shallow.entity("Task", "String name;", "String color;", "Long size;", "Long a;").compile();
    shallow.entity("Task", "String name;", "String color;", "Long size;", "Long b;").compile();
    assertThat(shallow.migrations()).hasSize(4);
  }

  @Test
  void projectThatWasRenamedAppendsUntilThatIsCommitted() throws Exception {
    DraftedProject module = project.at(Files.createDirectories(temp.resolve("app/one")));
    module.file("pom.xml", "<project/>\n").entity("Task", "String name;").compile();
    project.git().commitAll("one");
    project.git().git("mv", "one", "two");
    DraftedProject renamed = project.at(temp.resolve("app/two"));
    SortedMap<String, String> before = renamed.migrations();

    List<String> said = renamed.entity("Task", "String name;", "String color;").compile();

    assertThat(said)
        .element(1)
        .asString()
        .contains("` has nothing in the folder of the project, as when that was renamed");
    assertThat(before).hasSize(1);
    assertThat(renamed.migrations()).hasSize(2).containsAllEntriesOf(before);
  }

  @Test
  void withoutGitEachChangeIsAMigrationOfItsOwn() throws Exception {
    project.variables(Map.of()).compile();

    List<String> said = project.entity("Task", "String name;", "String color;").compile();

    assertThat(said)
        .element(1)
        .isEqualTo(
            "note: [electrified:written] The change has a migration of its own, since there is no program"
                + " `git` on the `PATH`. Install git where the compiler runs, and what is not"
                + " committed yet becomes one migration.");
    assertThat(project.migrations())
        .containsOnlyKeys(FIRST, "V20261122210000__add_color_to_task.sql")
        .containsEntry(FIRST, TASK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "write"})
  void migrationThatWasDeletedIsAnError(String mode) throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("two");
    project.delete(DraftedProject.MIGRATIONS + "/V20261122210000__add_color_to_task.sql");

    assertThat(project.option("mode", mode).compile())
        .containsExactly(
            "error: [electrified:migration-changed] The migration `"
                + DraftedProject.MIGRATIONS
                + "/V20261122210000__*.sql`, which the snapshot records, is gone. Restore it with"
                + " `git checkout HEAD -- \""
                + DraftedProject.MIGRATIONS
                + "/V20261122210000__*.sql\"`; where git does not know it, it was never committed: add it where it was"
                + " written.");
  }

  @Test
  void revertOfWhatTheBaseHasIsAnError() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    String base = project.git().commitAll("two").substring(0, 10);
    project.git().git("branch", "released");
    project.git().git("revert", "--no-edit", "HEAD");
    project.option("since", "released");
    assertThat(project.compile()).isEmpty();
    SortedMap<String, String> before = project.entity("Task", "String name;", "Long a;").state();

    assertThat(project.compile())
        .containsExactly(
            "error: [electrified:migration-changed] The migration `"
                + DraftedProject.MIGRATIONS
                + "/V20261122210000__*.sql` of commit `"
                + base
                + "` is gone. Restore it with `git checkout "
                + base
                + " -- \""
                + DraftedProject.MIGRATIONS
                + "/V20261122210000__*.sql\"` and the snapshot likewise; to take a change back,"
                + " keep its SQL and revert only the entities.");
    assertThat(project.state()).isEqualTo(before);
  }

  @Test
  void revertThatKeepsTheSqlRetiresTheColumn() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("two");
    project.git().git("revert", "--no-commit", "HEAD");
    project.git().git("checkout", "HEAD", "--", "src/main/resources", "src/main/electrified");

    List<String> said = project.compile();

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed: leaves column color in table task without attribute. Commit it.");
    assertThat(project.migrations())
        .containsOnlyKeys(FIRST, "V20261122210000__add_color_to_task.sql");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void revertOfACommitWhoseMigrationWasMadeAnewSinceRetiresTheColumn() throws Exception {
    project.compile();
    String one = project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
    String two = project.git().commitAll("two");
    project.git().git("rm", "--quiet", DraftedProject.MIGRATIONS + "/" + COLOR);
    project.git().git("checkout", one, "--", DraftedProject.SNAPSHOT);
    project.git().commitAll("anew");
    project.compile();
    project.git().commitAll("three");
    SortedMap<String, String> before = project.migrations();
    project.git().fail("revert", "--no-commit", two);
    project.git().git("checkout", "HEAD", "--", "src/main/resources", "src/main/electrified");

    assertThat(project.compile())
        .containsExactly(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed: leaves column color in table task without attribute. Commit it.");
    assertThat(project.migrations())
        .containsOnlyKeys(FIRST, "V20261122220000__add_color_to_task.sql")
        .isEqualTo(before);
  }

  @Test
  void revertOnABranchWhoseMigrationsAreOneDraftAmendsIt() throws Exception {
    project.compile();
    project.git().commitAll("one");
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.option("since", "main");
    project.entity("Task", "String name;", "String color;").compile();
    String two = project.git().commitAll("two");
    project.entity("Task", "String name;", "String color;").entity("Note", "Long size;").compile();
    project.git().commitAll("three");
    project.git().fail("revert", "--no-commit", two);
    project.git().git("checkout", "HEAD", "--", "src/main/resources", "src/main/electrified");

    assertThat(project.compile()).noneMatch(line -> line.startsWith("error"));

    assertThat(project.migrations()).containsOnlyKeys(FIRST, COLOR);
    assertThat(project.migrations().get(COLOR)).contains("size").doesNotContain("color");
  }

  @Test
  void snapshotInLfsIsAnError() throws Exception {
    project.compile();
    String snapshot = project.text(DraftedProject.SNAPSHOT);
    project.file(
        DraftedProject.SNAPSHOT,
        "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 123\n");
    String commit = project.git().commitAll("one").substring(0, 10);
    project.file(DraftedProject.SNAPSHOT, snapshot);
    SortedMap<String, String> before =
        project.entity("Task", "String name;", "String color;").state();

    assertThat(project.compile())
        .containsExactly(
            "error: [electrified:snapshot-unreadable] `src/main/electrified/schema.json` of commit"
                + " `"
                + commit
                + "` is a pointer of Git LFS, and what it points to cannot be merged line by line."
                + " Take the file out of LFS: exclude it in `.gitattributes`, `git add"
                + " --renormalize` it and commit.");
    assertThat(project.state()).isEqualTo(before);
  }

  @Test
  void brokenSnapshotInTheBaseIsToldAndTheMigrationAppended() throws Exception {
    project.compile();
    String snapshot = project.text(DraftedProject.SNAPSHOT);
    project.file(DraftedProject.SNAPSHOT, "{");
    String commit = project.git().commitAll("one").substring(0, 10);
    project.file(DraftedProject.SNAPSHOT, snapshot);

    List<String> said = project.entity("Task", "String name;", "String color;").compile();

    assertThat(said)
        .element(1)
        .isEqualTo(
            "note: [electrified:written] The change has a migration of its own, since"
                + " `src/main/electrified/schema.json` of commit `"
                + commit
                + "` is no snapshot that can be read. Commit the one that is there now.");
    assertThat(project.migrations()).hasSize(2);
  }

  @Test
  void changeThatTheDraftAllowsAndACommittedMigrationDoesNotIsNoError() throws Exception {
    project.compile();
    assertThat(project.entity("Task", "int name;").compile())
        .singleElement()
        .asString()
        .contains("Wrote the draft `");
    project.git().commitAll("one");

    assertThat(project.entity("Task", "String name;").compile())
        .singleElement()
        .asString()
        .startsWith("error: [electrified:unsupported-change]");
  }

  @Test
  void compileWithAnErrorLeavesTheDraft() throws Exception {
    project.compile();
    SortedMap<String, String> before = project.entity("Task", "Object name;").state();

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("error: [electrified:unsupported-mapping]");
    assertThat(project.state()).isEqualTo(before);
  }
}
