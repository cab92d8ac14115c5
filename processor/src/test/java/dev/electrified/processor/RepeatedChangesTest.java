package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedChangesTest {
  private static final String TOPIC = DraftedProject.MIGRATIONS + "/V20261122210000__change.sql";
  private static final String GRANT =
      "@ElectricGrant(privileges = Privilege.SELECT, to = Roles.ANYONE)";

  @TempDir private Path temp;
  private DraftedProject project;
  private String fork;

  @BeforeEach
  void beginWithOneEntity() throws Exception {
    project = DraftedProject.in(temp).entity("Task", "String name;");
    project.compile();
    fork = project.git().commitAll("one");
  }

  @Test
  void columnThatTwoBranchesAddIsFoundAndComesOnceWhenOneBeginsAnew() throws Exception {
    project.git().git("checkout", "--quiet", "-b", "topic");
    String topic = commitColor();
    project.git().git("checkout", "--quiet", "main");
    String main = commitColor();
    SortedMap<String, String> committed = project.migrations();
    project.git().git("merge", "--quiet", "--no-edit", "topic");

    assertThat(project.compile()).isEmpty();
    assertThat(project.option("mode", "check").compile())
        .containsExactly(
            "error: [electrified:repeated-change] The migration `"
                + main
                + "` adds column color to table task, as `"
                + topic
                + "` does. Where two branches have made the same change, go back to before the"
                + " merge; on the branch that is not released yet restore the snapshot it began"
                + " with, delete its migrations and commit; then merge and compile.");

    project.git().git("reset", "--quiet", "--hard", "HEAD~1");
    project.git().git("checkout", "--quiet", "topic");
    project.git().git("checkout", fork, "--", DraftedProject.SNAPSHOT);
    project.git().git("rm", "--quiet", topic);
    project.git().commitAll("anew");
    project.git().git("merge", "--quiet", "--no-edit", "main");
    assertThat(project.option("mode", "write").compile()).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();
    assertThat(project.migrations()).isEqualTo(committed);
  }

  /** Gives the migration. */
  private String commitColor() throws Exception {
    SortedMap<String, String> before = project.migrations();
    project.entity("Task", "String name;", "String color;").compile();
    project.git().commitAll("color");
    return DraftedProject.MIGRATIONS
        + "/"
        + project.migrations().keySet().stream()
            .filter(name -> !before.containsKey(name))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void ruleThatWasDroppedMayComeAgain() throws Exception {
    for (int times = 0; times < 2; times++) {
      commitRule(GRANT);
      commitRule("");
    }
    assertThat(project.migrations()).hasSize(5);
    assertThat(project.option("mode", "check").compile()).isEmpty();
  }

  @Test
  void ruleThatTwoBranchesDropIsFound() throws Exception {
    commitRule(GRANT);
    project.git().git("checkout", "--quiet", "-b", "topic");
    commitRule("");
    project.git().git("checkout", "--quiet", "main");
    commitRule("");
    project.git().git("merge", "--quiet", "--no-edit", "topic");

    assertThat(project.option("mode", "check").compile())
        .singleElement()
        .asString()
        .contains("` drops access rule GRANT SELECT ON item TO ANYONE, as `");
  }

  private void commitRule(String rule) throws Exception {
    project
        .file(
            "src/main/java/app/Item.java",
            "package app;\n\nimport dev.electrified.annotations.*;\nimport jakarta.persistence.*;\n"
                + "\n@Entity\n@Electrified\n"
                + rule
                + "\nclass Item {\n  @Id java.util.UUID id;\n}\n")
        .compile();
    project.git().commitAll("rule");
  }

  @Test
  void whatWasDroppedByHandMayComeAgain() throws Exception {
    List<String> said = commitColorTwice("DROP TABLE task;\n");
    assertThat(said).isEmpty();
  }

  @Test
  void whatWasRenamedByHandMayComeAgain() throws Exception {
    List<String> said = commitColorTwice("ALTER TABLE task RENAME COLUMN color TO tint;\n");
    assertThat(said).isEmpty();
  }

  @Test
  void columnThatIsAcceptedAsRenamedMayComeAgain() throws Exception {
    commitColor();
    project.entity("Task", "String name;", "String tint;", "Integer size;");
    String refused = project.compile().get(0);
    String token = refused.substring(refused.lastIndexOf('=') + 1, refused.length() - 2);
    project.option("accept", token).compile();
    project.git().commitAll("renamed");
    project.option("accept", "");

    project.entity("Task", "String name;", "String tint;", "Integer size;", "String color;");
    assertThat(project.compile()).hasSize(1).first().asString().contains("Wrote `");

    project.git().commitAll("color");
    assertThat(project.option("mode", "check").compile()).isEmpty();
    assertThat(project.migrations()).hasSize(4);
  }

  @Test
  void migrationByHandThatDropsNothingChangesNothing() throws Exception {
    List<String> said = commitColorTwice("UPDATE task SET name = '';\n");
    assertThat(said).singleElement().asString().contains("adds column color to table task, as `");
  }

  /** What is said of a column that comes on two branches, with a migration by hand between. */
  private List<String> commitColorTwice(String byHand) throws Exception {
    project.git().git("checkout", "--quiet", "-b", "topic");
    commitColor();
    project.file(TOPIC.replace("2100", "2130"), byHand);
    project.git().commitAll("by hand");
    project.git().git("checkout", "--quiet", "main");
    commitColor();
    project.git().git("merge", "--quiet", "--no-edit", "topic");
    return project.option("mode", "check").compile();
  }
}
