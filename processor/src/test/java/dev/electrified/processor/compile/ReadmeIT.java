package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.Program;
import dev.electrified.runtime.fixture.Snippet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

  private static String firstBlock(String language) throws IOException {
    return Snippet.texts("README.md", language).get(0);
  }

  @Test
  void entitiesGiveTheSqlShown() throws Exception {
    CompileResult result = Seed.compile(workspace).run();

    assertThat(result.problems()).as(result.output()).containsExactly("assign-own-scope");
    assertThat(workspace.lastMigration()).isEqualTo(firstBlock("sql"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // a shell
  void commandWritesTheSqlShown() throws Exception {
    Path shop = Files.createDirectories(folder.resolve("saved")).toRealPath();
    Files.writeString(shop.resolve("Project.java"), firstBlock("java"));
    Path lib = Files.createDirectories(shop.resolve("lib"));
    Files.copy(Jars.PERSISTENCE, lib.resolve(Jars.PERSISTENCE.getFileName()));
    Files.copy(Jars.ANNOTATIONS, lib.resolve(Jars.ANNOTATIONS.getFileName()));
    Files.copy(Jars.PROCESSOR, shop.resolve(Jars.PROCESSOR.getFileName()));

    Program.Ended javac =
        Program.of("sh", "-c", firstBlock("sh")).in(shop).withJavaOnThePath().run();

    assertThat(javac.code()).as(javac.printed()).isZero();
    assertThat(new Workspace(shop).migrationNames())
        .singleElement()
        .asString()
        .matches("V\\d{14}__add_projects_and_users\\.sql");
    assertThat(new Workspace(shop).lastMigration()).isEqualTo(firstBlock("sql"));
    assertThat(readme).contains("__add_projects_and_users.sql`:");
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
