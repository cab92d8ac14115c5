package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Branches that real git merges with the line of {@code .gitattributes} that we suggest. */
class MergedBranchesTest {
  private static final String COLUMNS =
      "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns"
          + " WHERE table_schema = 'public' ORDER BY 1, 2";

  @TempDir private Path temp;

  private static List<String> columnsAfter(Collection<String> migrations) throws SQLException {
    DataSource database = PostgresServer.emptyDatabase();
    for (String migration : migrations) {
      PostgresServer.execute(database, "BEGIN;\n" + migration + "COMMIT");
    }
    return PostgresServer.query(database, COLUMNS);
  }

  @Test
  void branchesThatAddDifferentThingsMergeWithoutAHand() throws IOException, SQLException {
    DraftedProject project = DraftedProject.in(temp.resolve("one")).entity("Task", "String name;");
    project.compile();
    project.git().commitAll("base");
    project.git().git("checkout", "--quiet", "-b", "other");
    project.entity("Person", "String email;").compile();
    project.git().commitAll("a person");
    project.git().git("checkout", "--quiet", "-");
    project.entity("Task", "String name;", "String note;").compile();
    project.git().commitAll("a note");

    project.git().git("merge", "--quiet", "--no-edit", "other");

    assertThat(project.compile()).isEmpty();
    assertThat(project.git().git("status", "--porcelain")).isEmpty();
    assertThat(project.migrations()).hasSize(3);
    assertMigratedAs(
        project,
        DraftedProject.in(temp.resolve("two"))
            .entity("Task", "String name;", "String note;")
            .entity("Person", "String email;"));
  }

  /** What compiles say while the snapshot has the markers of a conflict, and what is left then. */
  @ParameterizedTest
  @ValueSource(strings = {"merge", "diff3", "zdiff3"})
  void conflictThatGitLeavesInTheSnapshotIsUnited(String style) throws IOException, SQLException {
    DraftedProject project = withoutUnion(style);
    branch(project, "other", "Person", "String email;");
    project.entity("Note", "String text;").compile();
    project.git().commitAll("a note");
    assertThat(project.git().fail("merge", "other")).contains("CONFLICT", "schema.json");
    String conflict = project.text(DraftedProject.SNAPSHOT);
    assertThat(conflict).contains("\n<<<<<<< HEAD\n", "\n=======\n", "\n>>>>>>> other\n");
    assertThat(conflict.contains("\n||||||| ")).isEqualTo(!style.equals("merge"));
    SortedMap<String, String> before = project.written();

    assertThat(project.option("mode", "check").compile())
        .containsExactly(
            "error: [electrified:migration-missing] `src/main/electrified/schema.json` holds the"
                + " conflict markers of a merge. Compile with `-Aelectrified.mode=write`, which"
                + " unites both sides, and commit.");
    assertThat(project.written()).isEqualTo(before);

    assertThat(project.option("mode", "write").compile())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("warning: [electrified:late-migration]"))
        .contains(
            "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is"
                + " needed. Commit it.",
            "note: [electrified:snapshot-conflict] `src/main/electrified/schema.json` held the"
                + " conflict markers of a merge. Both sides are united now; read the difference"
                + " before you commit.");
    project.git().commitAll("merged");
    assertThat(project.compile()).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();
    assertMigratedAs(
        project,
        DraftedProject.in(temp.resolve("two"))
            .entity("Task", "String name;")
            .entity("Note", "String text;")
            .entity("Person", "String email;"));
    assertThat(project.migrations()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"merge", "diff3"})
  void changeInTheMidstOfAConflictGoesToAMigrationOfItsOwn(String style)
      throws IOException, SQLException {
    DraftedProject project = withoutUnion(style);
    branch(project, "other", "Person", "String email;");
    project.entity("Note", "String text;").compile();
    project.git().commitAll("a note");
    project.git().fail("merge", "other");
    SortedMap<String, String> merged = project.migrations();

    project.entity("Note", "String text;", "Long size;").compile();
    project.entity("Note", "String text;", "Long sum;").compile();

    assertThat(project.migrations()).hasSize(4).containsAllEntriesOf(merged);
    project.git().commitAll("merged");
    assertThat(project.option("mode", "check").compile()).isEmpty();
    assertMigratedAs(
        project,
        DraftedProject.in(temp.resolve("two"))
            .entity("Task", "String name;")
            .entity("Note", "String text;", "Long sum;")
            .entity("Person", "String email;"));
  }

  @Test
  void sidesOfAConflictThatContradictEachOtherAreNamed() throws IOException {
    DraftedProject project = withoutUnion("merge");
    project.git().git("checkout", "--quiet", "-b", "other");
    project.entity("Task", "String name;", "Long cost;").compile();
    project.git().commitAll("a cost");
    project.git().git("checkout", "--quiet", "main");
    project.entity("Task", "String name;", "String cost;").compile();
    project.git().commitAll("another cost");
    project.git().fail("merge", "other");
    project.entity("Task", "String name;", "String cost;");
    SortedMap<String, String> before = project.written();

    assertThat(project.compile())
        .containsExactly(
            contradiction(
                17,
                "{\"type\": \"bigint\", \"null\": true}",
                "{\"type\": \"varchar(255)\", \"null\": true}",
                15));
    assertThat(project.written()).isEqualTo(before);
  }

  private static String contradiction(int line, String here, String there, int other) {
    return "error: [electrified:snapshot-unreadable] `src/main/electrified/schema.json`, line "
        + line
        + ", column 1: `task.column.cost` is "
        + here
        + " here and "
        + there
        + " in line "
        + other
        + ". Make one line of them that is true after the migrations of both branches; if there is"
        + " none, begin the branch anew that is not released yet.";
  }

  /** With {@code merge=union} git says nothing, and leaves both lines. */
  @Test
  void sidesOfAUnionThatContradictEachOtherAreNamedAndUnitedByHand()
      throws IOException, SQLException {
    DraftedProject project = DraftedProject.in(temp.resolve("one")).entity("Task", "int cost;");
    project.compile();
    project.git().commitAll("base");
    project.git().git("checkout", "--quiet", "-b", "other");
    project.entity("Task", "Integer cost;").compile();
    project.git().commitAll("optional");
    project.git().git("checkout", "--quiet", "main");
    project.entity("Task", "@org.hibernate.annotations.ColumnDefault(\"0\") int cost;").compile();
    project.git().commitAll("default");
    project.git().succeeds("merge", "other");
    project.entity("Task", "@org.hibernate.annotations.ColumnDefault(\"0\") Integer cost;");

    String optional = "{\"type\": \"integer\", \"null\": true}";
    String withDefault = "{\"type\": \"integer\", \"null\": false, \"default\": \"0\"}";
    assertThat(project.compile()).containsExactly(contradiction(12, optional, withDefault, 11));

    String snapshot = project.text(DraftedProject.SNAPSHOT);
    project.file(
        DraftedProject.SNAPSHOT,
        snapshot
            .replace("\"task.column.cost\": " + optional + ",\n", "")
            .replace(withDefault, "{\"type\": \"integer\", \"null\": true, \"default\": \"0\"}"));
    assertThat(project.compile()).isEmpty();
    project.git().commitAll("merged");
    assertThat(project.option("mode", "check").compile()).isEmpty();
    assertThat(project.migrations()).hasSize(3);
    assertMigratedAs(
        project,
        DraftedProject.in(temp.resolve("two"))
            .entity("Task", "@org.hibernate.annotations.ColumnDefault(\"0\") Integer cost;"));
  }

  @Test
  void versionThatBothBranchesHaveGivenIsNamedAndGivenAnew() throws IOException {
    DraftedProject project = DraftedProject.in(temp.resolve("one")).entity("Task", "String name;");
    project.option("versions", "sequence").compile();
    project.git().commitAll("base");
    branch(project, "other", "Person", "String email;");
    project.entity("Note", "String text;").compile();
    project.git().commitAll("a note");
    project.git().git("merge", "--quiet", "--no-edit", "other");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("error: [electrified:snapshot-unreadable] `src/main/electrified/schema.json`,")
        .contains("`@migration.0002` is \"sha256:")
        .endsWith(
            " Two migrations have this version: give the file of one branch a greater one, and the"
                + " line that this branch has added too.");

    String folder = DraftedProject.MIGRATIONS + "/";
    project.git().git("mv", folder + "V0002__add_person.sql", folder + "V0003__add_person.sql");
    String added = "\"@migration.0002\": \"" + hashOf(project, "other") + "\"";
    String snapshot = project.text(DraftedProject.SNAPSHOT);
    assertThat(snapshot).contains(added);
    project.file(DraftedProject.SNAPSHOT, snapshot.replace(added, added.replace("0002", "0003")));
    assertThat(project.compile()).isEmpty();
    project.git().commitAll("merged");
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  /** What the snapshot of a branch says of its second migration. */
  private static String hashOf(DraftedProject project, String branch) {
    String line = "\"@migration.0002\": \"";
    String text = project.git().git("show", branch + ":" + DraftedProject.SNAPSHOT);
    int start = text.indexOf(line) + line.length();
    return text.substring(start, text.indexOf('"', start));
  }

  /** A project with one entity, in which git does not unite the lines of the snapshot. */
  private DraftedProject withoutUnion(String style) throws IOException {
    DraftedProject project = DraftedProject.in(temp.resolve("one")).entity("Task", "String name;");
    project.file(".gitattributes", "").compile();
    project.git().commitAll("base");
    project.git().git("config", "merge.conflictStyle", style);
    return project;
  }

  /** An entity that another branch adds; ends on {@code main}. */
  private static void branch(DraftedProject project, String branch, String entity, String member)
      throws IOException {
    project.git().git("checkout", "--quiet", "-b", branch);
    project.entity(entity, member).compile();
    project.git().commitAll(branch);
    project.git().git("checkout", "--quiet", "main");
    project.delete("target/classes/app/" + entity + ".class");
  }

  private static void assertMigratedAs(DraftedProject project, DraftedProject fresh)
      throws IOException, SQLException {
    fresh.compile();
    assertThat(columnsAfter(project.migrations().values()))
        .isNotEmpty()
        .isEqualTo(columnsAfter(fresh.migrations().values()));
  }
}
