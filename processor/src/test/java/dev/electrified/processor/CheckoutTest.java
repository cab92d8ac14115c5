package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Working trees as other systems have them. */
class CheckoutTest {
  private static final String FIRST = "V20261122200000__add_task.sql";

  @TempDir private Path temp;
  private DraftedProject project;

  @BeforeEach
  void beginWithOneEntity() throws Exception {
    project = DraftedProject.in(temp).entity("Task", "String name;");
  }

  /** Git for Windows sets {@code core.autocrlf} where it is installed. */
  @ParameterizedTest(name = ".gitattributes as we suggest: {0}")
  @ValueSource(booleans = {true, false})
  void cloneWithLineEndsOfWindowsIsLikeAnyOther(boolean attributes) throws Exception {
    if (!attributes) {
      project.delete(".gitattributes");
    }
    project.compile();
    project.git().commitAll("one");
    SortedMap<String, String> sealed = project.migrations();
    project.git().git("clone", "--quiet", "--config", "core.autocrlf=true", ".", "../windows");
    DraftedProject clone = project.at(temp.resolve("windows"));
    assertThat(clone.text(DraftedProject.MIGRATIONS + "/" + FIRST)).contains("\r\n");
    assertThat(clone.text(DraftedProject.SNAPSHOT).contains("\r\n")).isEqualTo(!attributes);
    SortedMap<String, String> checkedOut = clone.state();

    assertThat(clone.compile()).isEmpty();
    assertThat(clone.option("mode", "check").compile()).isEmpty();
    assertThat(clone.state()).isEqualTo(checkedOut);

    clone.option("mode", "write").entity("Task", "String name;", "String color;").compile();
    clone.entity("Task", "String name;", "Long size;").compile();
    assertThat(clone.migrations()).hasSize(2);
    assertThat(clone.git().git("diff", "--name-only", "--", "src/main/resources")).isEmpty();
    clone.entity("Task", "String name;").compile();
    assertThat(clone.migrations()).hasSize(1);
    assertThat(clone.git().succeeds("diff", "--quiet")).isTrue();
    assertThat(clone.git().git("ls-files", "--others", "--exclude-standard")).isEmpty();

    clone.entity("Task", "String name;", "Long size;").compile();
    clone.git().commitAll("two");
    assertThat(clone.git().git("status", "--porcelain")).isEmpty();
    assertThat(clone.option("mode", "check").compile()).isEmpty();
    project.git().git("pull", "--quiet", "../windows", "main");
    assertThat(project.option("mode", "check").compile()).isEmpty();
    assertThat(project.migrations()).hasSize(2).containsAllEntriesOf(sealed);
    assertThat(project.written().values()).noneMatch(text -> text.contains("\r"));
  }

  @Test
  void tablesWhoseNamesDifferInCaseAloneAreTwo() throws Exception {
    project.file(
        "src/main/java/app/Other.java",
        """
        package app;

        import jakarta.persistence.*;

        @Entity
        @Table(name = "`Task`")
        class Other {
          @Id long id;
          @Column(name = "`Name`") String name;
        }
        """);
    project.compile();
    assertThat(project.migrations()).hasSize(1);
    assertThat(project.migrations().values().iterator().next())
        .contains("CREATE TABLE \"Task\" (", "CREATE TABLE task (");
    project.git().commitAll("one");

    project.file(
        "src/main/java/app/Other.java",
        project
            .text("src/main/java/app/Other.java")
            .replace("}", "  @Column(name = \"`Size`\") Long size;\n}"));
    project.entity("Task", "String name;", "Long size;").compile();

    assertThat(project.migrations())
        .hasSize(2)
        .contains(
            entry(
                "V20261122210000__add_size_to_task.sql",
                """
                SET LOCAL lock_timeout = '5s';
                ALTER TABLE "Task" ADD COLUMN "Size" bigint;
                ALTER TABLE task ADD COLUMN size bigint;
                """));
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  /** As on a disk that takes {@code v1.sql} and {@code V1.sql} for one file. */
  @Test
  void fileWhoseNameGotAnotherCaseIsTheSameMigration() throws Exception {
    project.compile();
    Path folder = project.git().folder().resolve(DraftedProject.MIGRATIONS);
    Files.move(folder.resolve(FIRST), folder.resolve(FIRST.replace("add_task", "Add_Task")));
    assertThat(project.compile()).isEmpty();
    project.entity("Task", "String name;", "Long size;").compile();
    assertThat(project.migrations()).containsOnlyKeys(FIRST.replace("add_task", "Add_Task"));
    project.git().commitAll("one");
    Files.move(folder.resolve(FIRST.replace("add_task", "Add_Task")), folder.resolve(FIRST));
    SortedMap<String, String> sealed = project.migrations();

    project.entity("Task", "String name;", "Long size;", "Long sum;").compile();

    assertThat(project.migrations()).hasSize(2).containsAllEntriesOf(sealed);
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }
}
