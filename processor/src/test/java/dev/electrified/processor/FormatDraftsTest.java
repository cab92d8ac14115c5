package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.format.Formats;
import dev.electrified.processor.format.MigrationFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts, sealed migrations and repeated changes are the same in every format. */
@DisabledOnOs(OS.WINDOWS) // a script counts how often git is started
@Tag("one-jdk")
class FormatDraftsTest {
  private static final String FORMATS = "dev.electrified.processor.format.Formats#words";
  private static final String LOCK = "migration_lock.toml";

  @TempDir private Path temp;
  private DraftedProject project;
  private MigrationFormat format;
  private String first;

  /** One migration is committed. */
  private void begin(String word) throws Exception {
    format = Formats.named(word);
    project = DraftedProject.in(temp).option("format", word).entity("Task", "String name;");
    project.compile();
    first = format.fileName("20261122200000", "add_task");
    assertThat(migrations()).containsExactly(first);
    project.git().commitAll("one");
  }

  private List<String> migrations() throws Exception {
    List<String> files = new ArrayList<>(project.filesIn(format.folder()));
    assertThat(files.remove(LOCK)).isEqualTo(format.word().equals("prisma"));
    return files;
  }

  private String path(String file) {
    return format.folder() + "/" + file;
  }

  @ParameterizedTest
  @MethodSource(FORMATS)
  void draftIsRewrittenUntilItIsCommittedAndGoesWhenNothingIsLeft(String word) throws Exception {
    begin(word);
    String draft = format.fileName("20261122210000", "add_color_to_task");

    project.entity("Task", "String name;", "String color;").compile();
    assertThat(migrations()).containsExactly(first, draft);
    String text = project.text(path(draft));

    assertThat(project.entity("Task", "String name;", "String color;", "Integer size;").compile())
        .containsExactly(
            "note: [electrified:written] Wrote the draft `"
                + path(draft)
                + "` anew. Commit it together with `src/main/electrified/schema.json`.");
    assertThat(migrations()).containsExactly(first, draft);
    assertThat(project.text(path(draft))).isNotEqualTo(text).contains("size");

    project.entity("Task", "String name;").compile();
    assertThat(migrations()).containsExactly(first);
    assertThat(project.git().git("status", "--porcelain")).isEmpty();

    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("two");
    assertThat(project.compile()).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(FORMATS)
  void draftThatWasEditedIsKeptAndSealedOnesAreVerified(String word) throws Exception {
    begin(word);
    String draft = format.fileName("20261122210000", "add_color_to_task");
    project.entity("Task", "String name;", "String color;").compile();
    String edited = project.text(path(draft)).replace("varchar(255)", "varchar(255) -- mine");
    project.file(path(draft), edited);

    project.entity("Task", "String name;", "String color;", "Integer size;").compile();
    String second = format.fileName("20261122220000", "add_size_to_task");
    assertThat(migrations()).containsExactly(first, draft, second);
    assertThat(project.text(path(draft))).isEqualTo(edited);

    project.git().commitAll("two");
    project.file(path(first), project.text(path(first)).replace("task", "tusk"));
    project.delete(path(second));
    assertThat(project.option("mode", "check").compile())
        .containsExactly(
            "error: [electrified:migration-changed] The migration `"
                + path(first)
                + "` was changed after it was written. Restore it with `git checkout -- "
                + path(first)
                + "`; what you want to change belongs into a new migration.",
            "error: [electrified:migration-changed] The migration `"
                + path(format.pattern("20261122220000"))
                + "`, which the snapshot records, is gone. Restore it with `git checkout HEAD -- \""
                + path(format.pattern("20261122220000"))
                + "\"`; where git does not know it, it was never committed: add it where it was"
                + " written.");
  }

  @ParameterizedTest
  @MethodSource(FORMATS)
  void changeThatTwoBranchesMakeIsFound(String word) throws Exception {
    begin(word);
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("topic");
    project.git().git("checkout", "--quiet", "main");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("main");
    project.git().git("merge", "--quiet", "--no-edit", "topic");

    String topic = format.fileName("20261122210000", "add_color_to_task");
    String main = format.fileName("20261122220000", "add_color_to_task");
    assertThat(project.option("mode", "check").compile())
        .singleElement()
        .asString()
        .startsWith(
            "error: [electrified:repeated-change] The migration `"
                + path(main)
                + "` adds column color to table task, as `"
                + path(topic)
                + "` does. ");
  }

  @Test
  void revisionsOfAlembicFollowTheOneBeforeInTheirFolder() throws Exception {
    project = DraftedProject.in(temp).option("format", "alembic").option("access", "separate");
    replicated("String name;", "Privilege.SELECT");
    project.compile();
    project.git().commitAll("one");
    replicated("String name; String color;", "Privilege.SELECT, Privilege.INSERT");
    project.compile();
    project.git().commitAll("two");
    replicated("String name; String color; String size;", "Privilege.SELECT, Privilege.INSERT");
    project.compile();

    assertThat(downRevisions("migrations/versions"))
        .containsExactly("None", "\"20261122200000\"", "\"20261122210000\"");
    assertThat(downRevisions("migrations/access")).containsExactly("None", "\"20261122200001\"");
  }

  private void replicated(String members, String privileges) throws Exception {
    project.file(
        "src/main/java/app/Task.java",
        """
        package app;

        import dev.electrified.annotations.*;
        import jakarta.persistence.*;

        @Entity
        @Electrified
        @ElectricGrant(privileges = {%s}, to = Roles.AUTHENTICATED)
        class Task {
          @Id java.util.UUID id;
          %s
        }
        """
            .formatted(privileges, members));
  }

  private List<String> downRevisions(String folder) throws Exception {
    List<String> revisions = new ArrayList<>();
    for (String file : project.filesIn(folder)) {
      project
          .text(folder + "/" + file)
          .lines()
          .filter(line -> line.startsWith("down_revision = "))
          .forEach(line -> revisions.add(line.substring("down_revision = ".length())));
    }
    return revisions;
  }

  @ParameterizedTest
  @MethodSource(FORMATS)
  void sequenceGoesOnInEveryFormat(String word) throws Exception {
    format = Formats.named(word);
    project =
        DraftedProject.in(temp)
            .option("format", word)
            .option("versions", "sequence")
            .entity("Task", "String name;");
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();

    assertThat(migrations())
        .containsExactly(
            format.fileName("0001", "add_task"), format.fileName("0002", "add_color_to_task"));
  }

  @Test
  void sequenceFollowsTheMigrationsThatLaravelBegins() throws Exception {
    format = Formats.named("laravel");
    project =
        DraftedProject.in(temp)
            .option("format", "laravel")
            .option("versions", "sequence")
            .file(path("0001_01_01_000002_create_jobs_table.php"), "<?php\n")
            .entity("Task", "String name;");
    project.compile();

    assertThat(migrations())
        .containsExactly(
            "0001_01_01_000002_create_jobs_table.php", "0001_01_01_000003_add_task.php");
  }

  @Test
  void adoptedDatabaseGoesOnInTheFormatItWasAdoptedIn() throws Exception {
    format = Formats.named("rails");
    project =
        DraftedProject.in(temp)
            .option("format", "rails")
            .option("mode", "baseline")
            .entity("Task", "String name;");
    project.compile();
    assertThat(project.text(DraftedProject.SNAPSHOT)).contains("\"@option.format\": \"rails\",\n");
    project.git().commitAll("one");
    project.option("mode", "write").entity("Task", "String name;", "String color;").compile();

    assertThat(migrations())
        .containsExactly(format.fileName("20261122210000", "add_color_to_task"));
  }

  @Test
  void lockOfPrismaIsLeftAsItIs() throws Exception {
    begin("prisma");
    assertThat(project.text(path(LOCK)))
        .isEqualTo(
            """
            # Please do not edit this file manually
            # It should be added in your version-control system (e.g., Git)
            provider = "postgresql"
            """);
    project.file(path(LOCK), "provider = \"postgres\"\n");
    project.entity("Task", "String name;", "String color;").compile();

    assertThat(project.text(path(LOCK))).isEqualTo("provider = \"postgres\"\n");
  }

  @Test
  void folderOfPrismaInWhichSomebodyKeepsNotesStays() throws Exception {
    begin("prisma");
    project.entity("Task", "String name;", "String color;").compile();
    project.file(path("20261122210000_add_color_to_task/README.md"), "why\n");
    project.entity("Task", "String name;").compile();

    assertThat(migrations()).containsExactly(first, "20261122210000_add_color_to_task/README.md");
  }

  @Test
  void anotherFormatIsAnErrorThatWritesNothing() throws Exception {
    begin("flyway");
    project.entity("Task", "String name;", "String color;");

    assertThat(project.option("format", "rails").compile())
        .containsExactly(
            "error: [electrified:recorded-option] The option `electrified.format` is `rails`, and"
                + " the migrations that `src/main/electrified/schema.json` records are written for"
                + " `flyway`. Compile with `-Aelectrified.format=flyway`; `docs/formats.md` says how"
                + " a module changes to another tool.");
    assertThat(project.filesIn("db")).isEmpty();
  }

  @Test
  void formatThatIsNotGivenAnyMoreIsAnErrorToo() throws Exception {
    begin("rails");

    assertThat(project.without("format").compile())
        .containsExactly(
            "error: [electrified:recorded-option] The option `electrified.format` is not given,"
                + " which means `flyway`, and the migrations that"
                + " `src/main/electrified/schema.json` records are written for `rails`. Compile"
                + " with `-Aelectrified.format=rails`; `docs/formats.md` says how a module changes"
                + " to another tool.");
  }

  /** As {@code docs/formats.md} says it. */
  @ParameterizedTest
  @ValueSource(strings = {"ecto", "prisma", "rails"})
  void lateMigrationIsToldOfToolsThatTellElectricTheirVersions(String word) throws Exception {
    begin(word);
    project.git().git("checkout", "--quiet", "-b", "topic");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    project.git().git("checkout", "--quiet", "main");
    project.entity("Note").compile();
    project.git().commitAll("note");
    project.git().git("checkout", "--quiet", "topic");
    project.delete("target/classes/app/Note.class");

    List<String> said = project.option("since", "main").option("mode", "check").compile();

    if (word.equals("rails")) {
      assertThat(said).isEmpty();
    } else {
      assertThat(said)
          .containsExactly(
              "warning: [electrified:late-migration] `"
                  + path(format.fileName("20261122210000", "add_color_to_task"))
                  + "` is older than `"
                  + path(format.fileName("20261122220000", "add_note"))
                  + "`, which `main` has without it: where that one has run, Electric keeps what is"
                  + " older from its clients. Delete all drafts and compile with"
                  + " `-Aelectrified.since=main`, which writes them anew with greater versions.");
    }
  }

  @Test
  void branchThatChangesTheToolPassesItsCheck() throws Exception {
    begin("flyway");
    project.git().git("checkout", "--quiet", "-b", "topic");
    changeTheTool();
    project.option("format", "alembic").option("since", "main");
    assertThat(project.option("mode", "check").compile()).isEmpty();

    project.option("mode", "write");
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");

    assertThat(project.filesIn("migrations/versions"))
        .containsExactly("20261122220000_add_color_to_task.py");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  private void changeTheTool() throws IOException {
    String snapshot = project.text(DraftedProject.SNAPSHOT);
    project.file(
        DraftedProject.SNAPSHOT,
        snapshot
            .replaceAll("(?m)^\"@migration\\..*\n", "")
            .replaceFirst("(?m)^\"@option", "\"@option.format\": \"alembic\",\n$0"));
    project.git().commitAll("change the tool");
  }

  @Test
  void moduleChangesItsToolByALineOfTheSnapshot() throws Exception {
    begin("flyway");
    changeTheTool();
    project.option("format", "alembic");

    assertThat(project.compile()).isEmpty();
    project.entity("Task", "String name;", "String color;").compile();

    assertThat(project.filesIn("migrations/versions"))
        .containsExactly("20261122220000_add_color_to_task.py");
    assertThat(project.text("migrations/versions/20261122220000_add_color_to_task.py"))
        .contains("down_revision = None\n");
    assertThat(project.filesIn("src/main/resources/db/migration")).containsExactly(first);
    project.git().commitAll("the first of the new tool");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }
}
