package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is accepted as migrated by hand, and how long that holds, with real git and real javac. */
@DisabledOnOs(OS.WINDOWS) // a script counts how often git is started
class AcceptedDraftsTest {
  private static final String INT = "int rank;";
  private static final String LONG = "long rank;";
  private static final String TO_LONG = "task.rank-30f9e0aa";
  private static final String TO_SHORT = "task.rank-9e6a5a59";
  private static final String TO_PLACE = "task.place-d4708d4e";
  private static final String NEEDED =
      "Every database needs it from a migration of your own; once all is committed, leave the option"
          + " `electrified.accept` out.";
  private static final String DRAFT = "0002__add_name_to_task.sql";

  @TempDir private Path temp;
  private DraftedProject project;

  @BeforeEach
  void commitATable() throws Exception {
    project = DraftedProject.in(temp).entity("Task", INT);
    project.option("versions", "sequence").compile();
    project.git().commitAll("first");
  }

  private String snapshot() throws Exception {
    return project.text(DraftedProject.SNAPSHOT);
  }

  private static String line(String token) {
    return "\"@accepted." + token + "\": true,\n";
  }

  @Test
  void acceptedChangeIsTakenWithoutSqlBesideOthers() throws Exception {
    project.entity("Task", LONG, "String name;").option("accept", TO_LONG);

    List<String> said = project.compile();

    assertThat(said)
        .containsExactly(
            "note: [electrified:written] Wrote `"
                + DraftedProject.MIGRATIONS
                + "/V"
                + DRAFT
                + "`. Commit it together with `src/main/electrified/schema.json`.",
            "note: [electrified:written] No SQL was written for what was accepted as migrated by"
                + " hand: alters column rank of table task. Every database needs it from a"
                + " migration of your own, numbered before `V"
                + DRAFT
                + "` where that builds on it; once all is committed, leave the option"
                + " `electrified.accept` out.");
    assertThat(project.migrations())
        .containsEntry(
            "V" + DRAFT,
            """
            SET LOCAL lock_timeout = '5s';
            ALTER TABLE task ADD COLUMN name varchar(255);
            """);
    assertThat(project.text(DraftedProject.MIGRATIONS + "/V" + DRAFT))
        .contains(
            """
            -- adds column name to table task
            -- alters column rank of table task, which was migrated by hand
            """);
    assertThat(snapshot())
        .startsWith("{\n" + line(TO_LONG))
        .contains("\"task.column.rank\": {\"type\": \"bigint\", \"null\": false},");
  }

  @Test
  void acceptedAloneItNeedsNoMigration() throws Exception {
    Map<String, String> before = project.migrations();
    project.entity("Task", LONG).option("accept", " ," + TO_LONG + ", ");

    assertThat(project.compile())
        .containsExactly(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is needed:"
                + " alters column rank of table task, which was migrated by hand. Commit it.",
            "note: [electrified:written] No SQL was written for what was accepted as migrated by"
                + " hand: alters column rank of table task. "
                + NEEDED);
    assertThat(project.migrations()).isEqualTo(before);
    assertThat(snapshot()).contains(line(TO_LONG));
  }

  @Test
  void draftIsWrittenAnewWithoutTheOption() throws Exception {
    project.entity("Task", LONG, "String name;").option("accept", TO_LONG).compile();
    project.option("accept", "");
    assertThat(project.compile()).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();

    project.option("mode", "write").entity("Task", LONG, "String name;", "String title;").compile();

    assertThat(project.migrations().get("V" + DRAFT))
        .contains("ADD COLUMN name", "ADD COLUMN title")
        .doesNotContain("rank");
    assertThat(snapshot()).contains(line(TO_LONG), "\"task.column.rank\": {\"type\": \"bigint\"");
  }

  @Test
  void changeThatIsTakenBackTakesItsTokenAlong() throws Exception {
    project.entity("Task", LONG, "String name;").option("accept", TO_LONG).compile();

    project.option("accept", "").entity("Task", INT, "String name;").compile();

    assertThat(snapshot())
        .doesNotContain("@accepted")
        .contains("\"task.column.rank\": {\"type\": \"integer\"");
    assertThat(project.text(DraftedProject.MIGRATIONS + "/V" + DRAFT)).doesNotContain("rank");
    project.entity("Task", INT).compile();
    assertThat(project.migrations()).hasSize(1);
    assertThat(project.git().git("status", "--porcelain")).doesNotContain("schema.json");
  }

  @Test
  void tokenOfOneChangeAcceptsNoOther() throws Exception {
    project.entity("Task", LONG).option("accept", TO_LONG).compile();
    String recorded = snapshot();
    project.entity("Task", "short rank;");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("error: [electrified:unsupported-change] Column `rank` of `task` was `integer`")
        .endsWith(
            "Or migrate it by hand, and compile with `-Aelectrified.accept=" + TO_SHORT + "`.");
    assertThat(snapshot()).isEqualTo(recorded);

    project.option("accept", TO_SHORT).compile();
    assertThat(snapshot()).contains(line(TO_SHORT)).doesNotContain(TO_LONG);
  }

  @Test
  void tokenThatIsCommittedIsForgottenByTheNextChange() throws Exception {
    project.entity("Task", LONG).option("accept", TO_LONG).compile();
    project.git().commitAll("by hand");
    assertThat(project.compile()).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();

    project.option("mode", "write").entity("Task", LONG, "String name;");
    assertThat(project.compile())
        .containsExactly(
            "note: [electrified:written] Wrote `"
                + DraftedProject.MIGRATIONS
                + "/V"
                + DRAFT
                + "`. Commit it together with `src/main/electrified/schema.json`.");
    assertThat(snapshot()).doesNotContain("@accepted");

    project.entity("Task", LONG).compile();
    assertThat(snapshot()).contains(line(TO_LONG));
    assertThat(project.git().git("status", "--porcelain")).doesNotContain("schema.json");
    project.entity("Task", LONG, "String name;").compile();
    project.git().commitAll("name");
    assertThat(project.compile())
        .containsExactly(
            "note: [electrified:unused-accept] No change of the entities has the token `"
                + TO_LONG
                + "`. Take it out of the option `electrified.accept`.");
  }

  @Test
  void committedTokenDoesNotAcceptTheSameChangeOnceMore() throws Exception {
    project.entity("Task", LONG).option("accept", TO_LONG).compile();
    project.git().commitAll("there");
    project.entity("Task", INT).option("accept", "");
    String back = project.compile().get(0);
    String token = back.substring(back.lastIndexOf('=') + 1, back.length() - 2);
    project.option("accept", token).compile();
    project.git().commitAll("back");

    assertThat(project.option("accept", "").entity("Task", LONG).compile())
        .singleElement()
        .asString()
        .contains("`-Aelectrified.accept=" + TO_LONG + "`");
    project.option("accept", TO_LONG).compile();
    project.option("accept", "").entity("Task", LONG, "String name;").compile();
    assertThat(snapshot()).contains(line(TO_LONG)).contains("bigint");
  }

  @Test
  void wrongTokenIsNamedBesideTheRightOnes() throws Exception {
    project.entity("Task", LONG).option("accept", TO_SHORT);

    assertThat(project.compile())
        .hasSize(2)
        .last()
        .isEqualTo(
            "note: [electrified:unused-accept] No change of the entities has the token `"
                + TO_SHORT
                + "`. Take it out of the option `electrified.accept`; those to give are `"
                + TO_LONG
                + "`.");
  }

  @Test
  void checkSaysWhatIsNotAcceptedAndWhatIsNotRecorded() throws Exception {
    project.entity("Task", LONG).option("mode", "check");
    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("error: [electrified:unsupported-change] ")
        .contains("`-Aelectrified.accept=" + TO_LONG + "`");

    assertThat(project.option("accept", TO_LONG).compile())
        .containsExactly(
            "error: [electrified:migration-missing] The entities and the committed migrations"
                + " differ. Compile with `-Aelectrified.mode=write` and commit what it writes; no"
                + " SQL is missing, only `src/main/electrified/schema.json` changes: alters column"
                + " rank of table task, which was migrated by hand.");
    assertThat(snapshot()).doesNotContain("@accepted");
  }

  @Test
  void renamedColumnTakesTheOldOnesPlace() throws Exception {
    project.entity("Task", "int place;").option("accept", TO_PLACE);

    assertThat(project.compile())
        .containsExactly(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is needed:"
                + " renames column rank of table task to place, which was migrated by hand. Commit"
                + " it.",
            "note: [electrified:written] No SQL was written for what was accepted as migrated by"
                + " hand: renames column rank of table task to place. "
                + NEEDED);
    assertThat(snapshot()).contains("\"task.column.place\": {\"type\": \"integer\"");
    assertThat(snapshot()).doesNotContain("rank", "retired");

    project.option("accept", "").entity("Task", "int place;", "String name;").compile();
    assertThat(project.migrations().get("V" + DRAFT))
        .isEqualTo(
            """
            SET LOCAL lock_timeout = '5s';
            ALTER TABLE task ADD COLUMN name varchar(255);
            """);
    assertThat(snapshot()).contains(line(TO_PLACE)).doesNotContain("rank");

    project.entity("Task", INT).compile();
    assertThat(project.git().git("status", "--porcelain")).doesNotContain("schema.json");
  }

  @Test
  void renamedColumnMayChangeFurther() throws Exception {
    project.entity("Task", "@Column(nullable = false) Integer place;").option("accept", TO_PLACE);
    assertThat(project.compile()).hasSize(2);
    project.entity("Task", "@Column(columnDefinition = \"integer default 1\") Integer place;");

    assertThat(project.compile()).hasSize(2);

    assertThat(project.migrations().get("V0002__alter_task.sql"))
        .isEqualTo(
            """
            SET LOCAL lock_timeout = '5s';
            ALTER TABLE task ALTER COLUMN place SET DEFAULT 1, ALTER COLUMN place DROP NOT NULL;
            """);
  }

  @Test
  void allCommitsOfABranchAreOneDraftWithTheirTokens() throws Exception {
    project.git().git("checkout", "--quiet", "-b", "work");
    project.option("since", "main");
    project.entity("Task", LONG, "String name;").option("accept", TO_LONG).compile();
    project.git().commitAll("accepted");

    project.option("accept", "").entity("Task", LONG, "String name;", "String title;").compile();

    assertThat(project.migrations()).hasSize(2);
    assertThat(project.migrations().get("V" + DRAFT)).contains("title");
    assertThat(snapshot()).contains(line(TO_LONG));
  }

  @Test
  void bothSidesOfAMergeKeepWhatTheyAccepted() throws Exception {
    project.option("versions", "timestamp");
    project.git().git("checkout", "--quiet", "-b", "work");
    project.entity("Task", LONG, "String name;").option("accept", TO_LONG).compile();
    project.git().commitAll("rank");
    project.git().git("checkout", "--quiet", "main");
    project.entity("Note", INT).option("accept", "").compile();
    project.git().commitAll("note");
    project.entity("Note", "long rank;");
    String refused = project.compile().get(0);
    String token = refused.substring(refused.lastIndexOf('=') + 1, refused.length() - 2);
    project.option("accept", token).compile();
    project.git().commitAll("its rank");

    project.option("accept", "").git().git("merge", "--quiet", "--no-commit", "work");

    assertThat(project.compile()).isEmpty();
    assertThat(snapshot()).contains(line(TO_LONG), line(token));
    project.git().commitAll("merged");
    assertThat(project.option("mode", "check").compile()).isEmpty();

    project.option("mode", "write").entity("Note", LONG, "String text;").compile();
    assertThat(snapshot()).contains("note.column.text").doesNotContain("@accepted");
    project.entity("Note", LONG).compile();
    assertThat(project.git().git("status", "--porcelain")).doesNotContain("schema.json");
  }

  @Test
  void draftEditedByHandKeepsItsToken() throws Exception {
    project.entity("Task", LONG, "String name;").option("accept", TO_LONG).compile();
    String draft = DraftedProject.MIGRATIONS + "/V" + DRAFT;
    String text = project.text(draft);
    project.file(draft, text + "-- by hand\n").option("accept", "");

    project.entity("Task", LONG, "String name;", "String title;").compile();
    assertThat(project.migrations()).hasSize(3);
    assertThat(snapshot()).contains(line(TO_LONG));

    project.delete(DraftedProject.MIGRATIONS + "/V0003__add_title_to_task.sql");
    project.file(draft, text).entity("Task", LONG, "String name;", "String more;").compile();
    assertThat(project.migrations()).hasSize(2);
    assertThat(snapshot()).contains(line(TO_LONG), "\"task.column.rank\": {\"type\": \"bigint\"");
  }

  @Test
  void withoutGitATokenIsRecordedAndAcceptsNothingMore() throws Exception {
    project.variables(Map.of("PATH", ""));
    project.entity("Task", LONG).option("accept", TO_LONG).compile();
    project.option("accept", "");
    project.entity("Task", LONG, "String name;").compile();
    assertThat(project.migrations().get("V" + DRAFT)).doesNotContain("rank");
    assertThat(snapshot()).contains(line(TO_LONG));

    project.entity("Task", INT, "String name;");
    String back = project.compile().get(0);
    String token = back.substring(back.lastIndexOf('=') + 1, back.length() - 2);
    project.option("accept", token).compile();
    assertThat(project.option("accept", "").entity("Task", LONG, "String name;").compile())
        .singleElement()
        .asString()
        .contains("`-Aelectrified.accept=" + TO_LONG + "`");
  }

  @Test
  void changesThatWaitForARenameKeepTheirTokens() throws Exception {
    project.entity("Task", INT, "@Column(unique = true) String name;").compile();
    project.git().commitAll("name");
    String unique = "@Table(uniqueConstraints = @UniqueConstraint(columnNames = {";
    project.file(
        "src/main/java/app/Task.java",
        "package app; import jakarta.persistence.*; @Entity "
            + unique
            + "\"name\", \"place\"}))\nclass Task { @Id long id; int place; String name; }");
    project.option("accept", "task.task_name_key-00000000");
    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("error: [electrified:possible-rename] `Task.place` adds");

    project.option("accept", TO_PLACE);
    List<String> said = project.compile();
    assertThat(said).hasSize(2).allMatch(text -> text.contains("unsupported-change"));
  }

  @Test
  void renamedReferenceOfAnAdoptedDatabaseKeepsItsName() throws Exception {
    adopt("@ManyToOne Task task;");
    project.entity("Note", "@ManyToOne Task owner;");
    String refused = project.compile().get(0);
    String token = refused.substring(refused.lastIndexOf('=') + 1, refused.length() - 2);
    project.option("accept", token).compile();
    String name = "\"note.fk.owner_id->task.name\": ";
    assertThat(snapshot()).contains(name + "\"?\"").doesNotContain("task_id->task");
    project.option("accept", "").entity("Note", "@Column(name = \"owner_id\") Long owner;");
    assertThat(project.compile())
        .hasSize(1)
        .first()
        .asString()
        .contains("Foreign key `note_task_id_fkey` from `note` (`owner_id`) to `task` is gone");

    project.file(DraftedProject.SNAPSHOT, snapshot().replace(name + "\"?\"", name + "\"fk_note\""));
    project.entity("Note", "@ManyToOne Task owner;", "String text;").compile();
    assertThat(snapshot())
        .contains(name + "\"fk_note\"", "\"note.fk.owner_id->task\": {\"name\": \"fk_note\"");
    assertThat(project.migrations()).hasSize(2);
  }

  @Test
  void nobodyAsksForTheNameOfAConstraintThatGoesByHand() throws Exception {
    adopt("@Column(unique = true) String text;");
    project.entity("Note", "String text;");
    String refused = project.compile().get(0);
    String token = refused.substring(refused.lastIndexOf('=') + 1, refused.length() - 2);

    assertThat(project.option("accept", token).compile())
        .first()
        .asString()
        .contains("drops unique constraint note_text_key of table note, which was migrated");
    assertThat(snapshot()).doesNotContain("note_text_key.name");
  }

  private void adopt(String member) throws Exception {
    project.entity("Note", member);
    project.delete(DraftedProject.SNAPSHOT);
    project.delete(DraftedProject.MIGRATIONS + "/V0001__add_task.sql");
    project.file(DraftedProject.MIGRATIONS + "/V1__by_hand.sql", "SELECT 1;\n");
    project.git().commitAll("before");
    project.option("mode", "baseline").compile();
    project.option("mode", "write").git().commitAll("baseline");
  }
}
