package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is a draft in a project that has adopted its database, with real git and real javac. */
@DisabledOnOs(OS.WINDOWS) // a script counts how often git is started
class BaselineDraftsTest {
  private static final String OPEN = "@Enumerated(EnumType.STRING) State state; enum State { A }";
  private static final String MORE =
      "@Enumerated(EnumType.STRING) State state; enum State { A, B }";
  private static final String CHECK = "\"task.check.task_state_check.name\": ";

  @TempDir private Path temp;
  private DraftedProject project;

  @BeforeEach
  void adoptADatabase() throws Exception {
    project = DraftedProject.in(temp).entity("Task", OPEN);
    project.file(DraftedProject.MIGRATIONS + "/V7_1__by_hand.sql", "SELECT 1;\n");
    project.git().commitAll("before");
    project.option("mode", "baseline").compile();
    project.option("mode", "write").option("versions", "sequence");
  }

  private void answer(String name) throws Exception {
    String text = project.text(DraftedProject.SNAPSHOT);
    assertThat(text).contains(CHECK + "\"?\"");
    project.file(
        DraftedProject.SNAPSHOT, text.replace(CHECK + "\"?\"", CHECK + "\"" + name + "\""));
  }

  @Test
  void adoptedTablesAreNotMadeByADraftThoughNothingIsCommitted() throws Exception {
    assertThat(project.compile()).isEmpty();
    project.entity("Task", OPEN, "String name;");

    List<String> said = project.compile();

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `"
                + DraftedProject.MIGRATIONS
                + "/V8__add_name_to_task.sql`. Commit it together with"
                + " `src/main/electrified/schema.json`.",
            "note: [electrified:written] The change has a migration of its own, since"
                + " `src/main/electrified/schema.json` adopts a database and is not committed."
                + " Commit it.");
    assertThat(project.migrations())
        .containsExactly(
            entry("V7_1__by_hand.sql", "SELECT 1;\n"),
            entry(
                "V8__add_name_to_task.sql",
                """
                SET LOCAL lock_timeout = '5s';
                ALTER TABLE task ADD COLUMN name varchar(255);
                """));
  }

  @Test
  void draftAfterACommittedBaselineIsWrittenAnew() throws Exception {
    project.git().commitAll("baseline");
    project.entity("Task", OPEN, "String name;").compile();
    project.entity("Task", OPEN, "String title;").compile();

    assertThat(project.migrations())
        .containsKey("V8__add_name_to_task.sql")
        .hasSize(2)
        .containsValue(
            """
            SET LOCAL lock_timeout = '5s';
            ALTER TABLE task ADD COLUMN title varchar(255);
            """);
    project.entity("Task", OPEN).compile();
    assertThat(project.migrations()).hasSize(1);
    assertThat(project.git().git("status", "--porcelain")).doesNotContain("schema.json");
  }

  @Test
  void nameThatWasGivenIsKnownUntilTheSnapshotIsCommittedAndForgottenThen() throws Exception {
    project.git().commitAll("baseline");
    project.entity("Task", MORE);
    assertThat(project.compile())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("error: [electrified:un");
    answer("chk_state");
    String replaced =
        """
        ALTER TABLE task DROP CONSTRAINT chk_state;
        ALTER TABLE task ADD CONSTRAINT chk_state CHECK (state IN ('A', 'B')) NOT VALID;
        """;
    project.compile();
    assertThat(project.migrations().get("V8__alter_task.sql")).endsWith(replaced);

    project.entity("Task", MORE, "String name;").compile();

    assertThat(project.migrations().get("V8__alter_task.sql"))
        .endsWith(replaced)
        .contains("ADD COLUMN name");
    assertThat(project.text(DraftedProject.SNAPSHOT)).contains(CHECK + "\"chk_state\"");
    assertThat(project.compile()).isEmpty();

    project.git().commitAll("enum");
    assertThat(project.option("mode", "check").compile()).isEmpty();
    project.option("mode", "write").entity("Task", MORE, "String title;", "String name;").compile();

    assertThat(project.text(DraftedProject.SNAPSHOT))
        .contains("\"task.check.chk_state\": ")
        .doesNotContain("chk_state.name")
        .doesNotContain(CHECK);
  }

  @Test
  void whatTheDatabaseDoesNotHaveIsRememberedForGood() throws Exception {
    answer("-");
    project.git().commitAll("baseline");

    List<String> said = project.entity("Task", MORE).compile();

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed: alters check constraint task_state_check of table task, which the"
                + " database does not have. Commit it.");
    assertThat(project.text(DraftedProject.SNAPSHOT)).contains(CHECK + "\"-\"");
    assertThat(project.migrations()).hasSize(1);
  }

  @Test
  void nameThatTheEntitySaysIsTakenWithoutSql() throws Exception {
    project.entity("Note", "@ManyToOne Task task;").entity("Task");
    project.delete(DraftedProject.SNAPSHOT);
    project.option("mode", "baseline").compile();
    project.option("mode", "write").git().commitAll("baseline");
    project.entity(
        "Note", "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"fk_note\")) Task task;");

    List<String> said = project.compile();

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed. Commit it.");
    assertThat(project.text(DraftedProject.SNAPSHOT))
        .contains("\"note.fk.task_id->task\": {\"name\": \"fk_note\"")
        .contains("\"note.fk.task_id->task.name\": \"fk_note\"");
    project.git().commitAll("name");
    assertThat(project.compile()).isEmpty();
  }
}
