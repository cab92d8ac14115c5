package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first steps of the README, followed to the letter. */
class ReadmeIT {
  @TempDir Path folder;

  private String readme;
  private Workspace workspace;

  @BeforeEach
  void saveTheEntities() throws Exception {
    readme = Files.readString(Path.of("..", "README.md"));
    workspace = Workspace.in(folder, "shop").source("Project.java", firstBlock("java"));
  }

  private String firstBlock(String language) {
    String opening = "```" + language + "\n";
    int from = readme.indexOf(opening) + opening.length();
    return readme.substring(from, readme.indexOf("```\n", from));
  }

  @Test
  void entitiesGiveTheSqlShown() throws Exception {
    CompileResult result = Seed.compile(workspace).run();

    assertThat(result.problems()).as(result.output()).containsExactly("assign-own-scope");
    assertThat(workspace.lastMigration()).isEqualTo(firstBlock("sql"));
  }

  @Test
  void newFieldGivesTheErrorShownAndItsRemedyTheSqlShown() throws Exception {
    Seed.compile(workspace).run();
    String name = "  @Column(nullable = false) String name;\n";
    String required = name + "  @Column(nullable = false) int priority;\n";
    String first = firstBlock("java");
    int at = first.indexOf(name);
    String rest = first.substring(at + name.length());

    workspace.source("Project.java", first.substring(0, at) + required + rest);
    CompileResult refused = Seed.compile(workspace).run();
    workspace.source(
        "Project.java", first.substring(0, at) + name + "  Integer priority;\n" + rest);
    CompileResult taken = Seed.compile(workspace).run();

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.output()).contains(firstBlock("text"));
    assertThat(taken.problems()).as(taken.output()).isEmpty();
    String shown = "ALTER TABLE projects ADD COLUMN priority integer;";
    assertThat(readme).contains("`" + shown + "`");
    assertThat(workspace.lastMigration())
        .isEqualTo("SET LOCAL lock_timeout = '5s';\n" + shown + "\n");
  }
}
