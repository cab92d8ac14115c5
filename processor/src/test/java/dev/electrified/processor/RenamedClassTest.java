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

/** Entities whose class or table has another name than before. */
@DisabledOnOs(OS.WINDOWS) // a script counts how often git is started
class RenamedClassTest {
  private static final String SOURCES = "src/main/java/app/";
  private static final String WRITTEN =
      "note: [electrified:written] Wrote `src/main/electrified/schema.json`; no SQL is needed."
          + " Commit it.";
  private static final String REFERENCE = "@ManyToOne @JoinColumn(name = \"todo_id\") ";

  @TempDir private Path temp;
  private DraftedProject project;
  private SortedMap<String, String> migrations;
  private String snapshot;

  @BeforeEach
  void commitTwoEntities() throws Exception {
    project = DraftedProject.in(temp).compileIncrementally();
    project.entity("Todo", "String name;").entity("Note", REFERENCE + "Todo todo;").compile();
    commit();
  }

  private void commit() throws Exception {
    project.git().commitAll("committed");
    migrations = project.migrations();
    snapshot = project.text(DraftedProject.SNAPSHOT);
  }

  /** Renames a class, whose class file is left; it gets the annotation that names a table. */
  private void rename(String from, String to, String table) throws Exception {
    String text = project.text(SOURCES + from + ".java").replace("class " + from, "class " + to);
    String annotated = text.replace("@Entity", "@Entity @Table(name = \"" + table + "\")");
    project.file(SOURCES + to + ".java", table.isEmpty() ? text : annotated);
    project.delete(SOURCES + from + ".java");
  }

  private void forgetClass(String name) throws Exception {
    project.delete("target/classes/app/" + name + ".class");
  }

  /** Nothing but the line that says which class maps the table. */
  private void assertOnlyTheClassChanged(String from, String to) throws Exception {
    assertThat(project.migrations()).isEqualTo(migrations);
    assertThat(snapshot).contains("entity\": \"" + from + "\"");
    assertThat(project.text(DraftedProject.SNAPSHOT))
        .isEqualTo(snapshot.replace("entity\": \"" + from + "\"", "entity\": \"" + to + "\""));
  }

  @Test
  void renamedClassOfTheSameTableIsNoChange() throws Exception {
    rename("Todo", "Job", "todo");
    forgetClass("Todo");
    project.entity("Note", REFERENCE + "Job todo;");

    assertThat(project.compile()).containsExactly(WRITTEN);

    assertOnlyTheClassChanged("app.Todo", "app.Job");
    assertThat(project.compile()).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void classThatMovedToAnotherPackageIsNoChange() throws Exception {
    project.file(
        "src/main/java/app/work/Todo.java",
        project
            .text(SOURCES + "Todo.java")
            .replace("package app;", "package app.work;")
            .replace("class Todo", "public class Todo"));
    project.forget("Todo");
    project.entity("Note", REFERENCE + "app.work.Todo todo;");

    assertThat(project.compile()).containsExactly(WRITTEN);

    assertOnlyTheClassChanged("app.Todo", "app.work.Todo");
  }

  @Test
  void renamedClassInAPartialCompileIsNoChange() throws Exception {
    project.entity("Other", "String text;").compile();
    commit();
    rename("Todo", "Job", "todo");
    forgetClass("Todo");
    project.entity("Note", REFERENCE + "Job todo;").delete(SOURCES + "Other.java");

    assertThat(project.compile()).containsExactly(WRITTEN);

    assertOnlyTheClassChanged("app.Todo", "app.Job");
  }

  @Test
  void classFileThatRefersToTheOldNameKeepsItsTable() throws Exception {
    rename("Todo", "Job", "todo");
    forgetClass("Todo");
    project.delete(SOURCES + "Note.java");

    assertThat(project.compile()).containsExactly(WRITTEN);

    assertOnlyTheClassChanged("app.Todo", "app.Job");
    project.entity("Note", REFERENCE + "Job todo;");
    assertThat(project.compile()).isEmpty();
  }

  @Test
  void renamedClassWithMoreAttributesChangesOnlyThose() throws Exception {
    project.entity("Todo", "String name;", "Long size;");
    rename("Todo", "Job", "todo");
    forgetClass("Todo");
    project.delete(SOURCES + "Note.java");

    assertThat(project.compile()).singleElement().asString().contains("_add_size_to_todo.sql`");

    assertThat(project.migrations())
        .hasSize(2)
        .containsValue(
            "SET LOCAL lock_timeout = '5s';\nALTER TABLE todo ADD COLUMN size bigint;\n");
  }

  @Test
  void classFileOfTheOldNameIsForgottenWithIt() throws Exception {
    rename("Todo", "Job", "todo");
    project.entity("Note", REFERENCE + "Job todo;");

    assertThat(project.compile()).containsExactly(WRITTEN);
    assertThat(project.migrations()).isEqualTo(migrations);

    forgetClass("Todo");
    assertThat(project.compile()).containsExactly(WRITTEN);
    assertOnlyTheClassChanged("app.Todo", "app.Job");
  }

  @Test
  void classFileOfTheOldNameOfAnElectrifiedEntityIsToldToGo() throws Exception {
    project.file(
        SOURCES + "Item.java",
        """
        package app;

        import dev.electrified.annotations.*;
        import jakarta.persistence.*;

        @Electrified
        @Entity
        class Item {
          @Id java.util.UUID id;
        }
        """);
    project.compile();
    commit();
    rename("Item", "Thing", "item");

    assertThat(project.compile())
        .contains(
            "error: [electrified:duplicate-name] `Thing` and `app.Item` are both mapped to the"
                + " table `item`. Give one of them another name with `@Table(name = \"…\")`; if"
                + " `app.Item` was renamed, delete its class file, as a clean build does.");

    forgetClass("Item");
    assertThat(project.compile()).containsExactly(WRITTEN);
    assertOnlyTheClassChanged("app.Item", "app.Thing");
  }

  @Test
  void sameClassWithAnotherTableIsAsked() throws Exception {
    project.file(
        SOURCES + "Todo.java",
        project.text(SOURCES + "Todo.java").replace("@Entity", "@Entity @Table(name = \"jobs\")"));

    assertAsked("Todo", "jobs");
  }

  @Test
  void sameClassWithAnotherTableAndOtherColumnsIsAsked() throws Exception {
    project.entity("Todo", "Long size;", "Integer effort;");
    project.file(
        SOURCES + "Todo.java",
        project.text(SOURCES + "Todo.java").replace("@Entity", "@Entity @Table(name = \"jobs\")"));

    assertAsked("Todo", "jobs");
  }

  @Test
  void renamedClassWithAnotherTableIsAsked() throws Exception {
    rename("Todo", "Job", "");
    forgetClass("Todo");
    project.entity("Note", REFERENCE + "Job todo;");

    assertAsked("Job", "job");
  }

  /** In a compile of everything, and in one that does not hold the other entity. */
  private void assertAsked(String entity, String table) throws Exception {
    String asked =
        "error: [electrified:possible-rename] `"
            + entity
            + "` adds table `"
            + table
            + "`, while no entity has the table `todo`, which is like it, any more. If it was"
            + " renamed, keep the table with `@Table(name = \"todo\")`; if it is another one, take"
            + " both steps one by one: compile and commit without `"
            + table
            + "`, then add it.";
    SortedMap<String, String> before = project.written();
    assertThat(project.compile()).containsExactly(asked);
    project.delete(SOURCES + "Note.java");
    assertThat(project.compile()).containsExactly(asked);
    assertThat(project.written()).isEqualTo(before);
  }

  @Test
  void sameClassWithAnotherTableAndAnotherKeyIsANewTable() throws Exception {
    project.file(
        SOURCES + "Todo.java",
        project
            .text(SOURCES + "Todo.java")
            .replace("long id", "java.util.UUID id")
            .replace("@Entity", "@Entity @Table(name = \"jobs\")"));
    project.entity("Note");

    List<String> said = project.compile();

    assertThat(said).noneMatch(line -> line.startsWith("error"));
    assertThat(project.text(DraftedProject.SNAPSHOT))
        .contains("\"jobs.entity\": \"app.Todo\"")
        .contains("\"todo.retired\": true");
  }

  @Test
  void entityOfADraftMayHaveAnotherTable() throws Exception {
    project.entity("Item", "String text;").compile();
    rename("Item", "Thing", "things");
    forgetClass("Item");

    assertThat(project.compile()).noneMatch(line -> line.startsWith("error"));

    assertThat(project.migrations()).hasSize(2);
    assertThat(project.text(DraftedProject.SNAPSHOT))
        .contains("\"things.entity\": \"app.Thing\"")
        .doesNotContain("item");
  }

  @Test
  void partOfATableWhoseClassCannotBeReadIsNotTakenForGone() throws Exception {
    project = DraftedProject.in(temp.resolve("plain")).entity("Item", "String name;");
    project.file(
        SOURCES + "Sub.java",
        """
        package app;

        import jakarta.persistence.*;

        @Entity
        class Sub extends Item {
          Long extra;
        }
        """);
    project.compile();
    project.git().commitAll("hierarchy");
    project.delete(SOURCES + "Sub.java");
    SortedMap<String, String> before =
        project.entity("Item", "String name;", "String color;").state();

    assertThat(project.compile())
        .containsExactly(
            "error: [electrified:no-known-entity] `app.Sub`, which has a part of the table `item`,"
                + " lies in the class output, and this compile cannot read it, or not all it refers"
                + " to. Compile it too, or put the module's classes on the class path.");
    assertThat(project.state()).isEqualTo(before);

    assertThat(project.compileIncrementally().compile())
        .singleElement()
        .asString()
        .contains("_add_color_to_item.sql`");
  }
}
