package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that speak of what lies around the compiler, where no folder of a case reaches. */
class ProvokedRulesTest {
  private static final String TODO =
      """
      package app;

      import jakarta.persistence.Entity;
      import jakarta.persistence.Id;
      import java.util.UUID;

      @Entity
      public class Todo {
        @Id UUID id;
      }
      """;

  @TempDir private Path temp;

  @Test
  @Provokes(Rule.INTERNAL_ERROR)
  void aMistakeOfOursIsOneMessageWithAllThereIsToReport() throws IOException {
    InstantSource broken =
        () -> {
          throw new IllegalStateException("the clock stands still");
        };
    Files.writeString(temp.resolve("pom.xml"), "<project/>");

    List<Message> messages = compile(temp.resolve("target/classes"), temp, broken);

    assertThat(messages).hasSize(1);
    Message message = messages.get(0);
    assertThat(message.kind()).isEqualTo("error");
    assertThat(message.placed()).isFalse();
    assertThat(message.text())
        .startsWith(
            "[electrified:internal-error] Electrified (unpackaged) failed on Java "
                + Runtime.version()
                + ": java.lang.IllegalStateException: the clock stands still. Nothing was written.")
        .contains("https://github.com/electrified/electrified/issues")
        .contains("\tat dev.electrified.processor.CompileTimePipeline")
        .endsWith(" See docs/rules/internal-error.md");
    assertThat(temp.resolve("src")).doesNotExist();
  }

  @Test
  @Provokes(Rule.PROJECT_FOLDER)
  void classOutputOutsideAnyProjectNamesTheOption() throws IOException {
    Path output = temp.resolve("elsewhere");
    Path working = Files.createDirectories(temp.resolve("working"));

    List<Message> messages = compile(output, working, InstantSource.fixed(Instant.EPOCH));

    assertThat(messages).hasSize(1);
    assertThat(messages.get(0).toString())
        .startsWith(
            "- error [electrified:project-folder] The class output `"
                + output.toRealPath()
                + "` lies neither below a folder with a build file (")
        .endsWith(
            ") nor below the working directory. Name the project's folder with"
                + " `-Aelectrified.directory=<folder>`. See docs/rules/project-folder.md");
  }

  @Test
  @Provokes(Rule.MIGRATION_NOT_COMMITTED)
  void snapshotThatWasCommittedAloneNamesWhatIsMissing() throws IOException {
    DraftedProject project = DraftedProject.in(temp).entity("Task");
    project.compile();
    project.git().git("add", DraftedProject.SNAPSHOT);
    project.git().git("commit", "--quiet", "--message", "alone");

    List<String> said = project.entity("Task", "String name;").compile();

    String file = DraftedProject.MIGRATIONS + "/V20261122200000__add_task.sql";
    assertThat(said)
        .hasSize(2)
        .contains(
            "warning: [electrified:migration-not-committed] Commit `"
                + project.git().head().substring(0, 10)
                + "` has the snapshot that records `"
                + file
                + "`, and not the file. Add it with `git add "
                + file
                + "` and commit.");
  }

  @Test
  @Provokes(Rule.LATE_MIGRATION)
  void draftThatACommittedMigrationHasOvertakenNamesBoth() throws IOException {
    DraftedProject project = DraftedProject.in(temp).entity("Task");
    project.compile();
    String overtaking = DraftedProject.MIGRATIONS + "/V20261122203000__by_hand.sql";
    project.file(overtaking, "SELECT 1;\n");
    project.git().git("add", overtaking);
    project.git().git("commit", "--quiet", "--message", "by hand");

    List<String> said = project.entity("Task", "String name;").compile();

    assertThat(said)
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            "warning: [electrified:late-migration] `"
                + DraftedProject.MIGRATIONS
                + "/V20261122200000__add_task.sql` is older than `"
                + overtaking
                + "`, which commit `");
  }

  @Test
  @Provokes(Rule.REPEATED_CHANGE)
  void tableThatTwoMigrationsAddNamesBoth() throws IOException {
    DraftedProject project = DraftedProject.in(temp).entity("Task");
    project.compile();
    String first = DraftedProject.MIGRATIONS + "/V20261122200000__add_task.sql";
    String second = DraftedProject.MIGRATIONS + "/V20261122210000__add_task.sql";
    project.file(second, project.text(first));

    assertThat(project.option("mode", "check").compile())
        .containsExactly(
            "error: [electrified:repeated-change] The migration `"
                + second
                + "` adds table task for app.Task, as `"
                + first
                + "` does. Where two branches have made the same change, go back to before the"
                + " merge; on the branch that is not released yet restore the snapshot it began"
                + " with, delete its migrations and commit; then merge and compile.");
  }

  private List<Message> compile(Path output, Path working, InstantSource clock) throws IOException {
    Path sources = temp.resolve("sources");
    Path file = sources.resolve("app/Todo.java");
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, TODO);
    return Javac.compile(
        sources,
        output,
        Javac.apis(),
        List.of("-Aelectrified.mode=write"),
        List.of(new ElectrifiedProcessor(new Environment(Map.of(), clock, working))));
  }
}
