package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job: annotate, compile, commit. */
class SeedIT {
  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void writeTheExample() throws Exception {
    workspace = Seed.in(folder);
  }

  static java.util.List<Compiler> compilers() {
    return Compiler.all();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void exampleGivesOneMigrationAndOneWarning(Compiler compiler) throws Exception {
    CompileResult result = workspace.compile(compiler).run();

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.problems()).containsExactly("assign-own-scope");
    assertThat(workspace.files())
        .hasSize(4)
        .contains("src/main/java/app/Project.java", "src/main/java/app/User.java")
        .contains(Workspace.SNAPSHOT);
    assertThat(workspace.migrationNames())
        .singleElement()
        .asString()
        .matches("V\\d{14}__add_projects_and_users\\.sql");
    assertThat(workspace.lastMigration()).isEqualTo(Seed.STATEMENTS);
  }

  @ParameterizedTest(name = "-d \"{0}\", directory \"{1}\"")
  @CsvSource({"'', ''", "out, ''", "'', .", "out, ."})
  void migrationComesWhereverTheProjectIsFound(String output, String directory) throws Exception {
    if (!output.isEmpty()) {
      java.nio.file.Files.createDirectories(workspace.root().resolve(output));
    }
    Compile compile = workspace.compile().option("versions", "sequence").into(output);
    if (!directory.isEmpty()) {
      compile.option("directory", directory);
    }

    CompileResult result = compile.run();

    assertThat(result.problems()).as(result.output()).containsExactly("assign-own-scope");
    assertThat(workspace.generated())
        .containsOnlyKeys(Workspace.SNAPSHOT, Workspace.MIGRATIONS + "/" + Seed.FIRST);
    assertThat(workspace.lastMigration()).isEqualTo(Seed.STATEMENTS);
  }

  @ParameterizedTest(name = "catalog {0}")
  @CsvSource({"auto", "off"})
  void withoutClassOutputNothingElseIsWritten(String catalog) throws Exception {
    CompileResult result =
        workspace
            .compile()
            .classPath(Jars.RUNTIME)
            .option("versions", "sequence")
            .option("catalog", catalog)
            .into("")
            .run();

    assertThat(result.problems()).as(result.output()).containsExactly("assign-own-scope");
    assertThat(workspace.files())
        .filteredOn(name -> !name.endsWith(".class"))
        .containsExactly(
            "src/main/electrified/schema.json",
            "src/main/java/app/Project.java",
            "src/main/java/app/User.java",
            "src/main/resources/db/migration/V0001__add_projects_and_users.sql");
  }

  @Test
  void catalogueWithoutClassOutputIsAnError() throws Exception {
    CompileResult result =
        workspace.compile().classPath(Jars.RUNTIME).option("catalog", "on").into("").run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains(
            "error: [electrified:option-value] The option `electrified.catalog` has the value `on`,"
                + " and this compile has no class output to put the catalogue in. Name one with"
                + " `-d <folder>`, or leave the option out.");
    assertThat(result.rules()).containsExactly("option-value");
    assertThat(workspace.generated()).isEmpty();
  }

  @Test
  void warningStandsOnTheAnnotation() throws Exception {
    CompileResult result = workspace.compile().with("-XDrawDiagnostics").run();

    assertThat(result.output().lines().filter(line -> line.contains("compiler.warn")))
        .singleElement()
        .asString()
        .startsWith(
            "Project.java:20:3: compiler.warn.proc.messager: [electrified:assign-own-scope] "
                + "`ELECTRIC ASSIGN 'projects:owner' TO projects.owner_id` has its own table as"
                + " scope: the documentation allows it, the released server 0.12.1 refuses it. ");
  }

  @Test
  void whatTheReleasedServerRefusesIsAnErrorForIt() throws Exception {
    CompileResult result =
        workspace.compile().option("server", "0.12").with("-XDrawDiagnostics").run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains("Project.java:20:3: compiler.err.proc.messager: [electrified:assign-own-scope] ");
    assertThat(result.rules()).containsExactly("assign-own-scope");
    assertThat(workspace.generated()).isEmpty();
  }

  @Test
  void warningIsSaidOnlyByTheCompileThatMakesTheChange() throws Exception {
    workspace.compile().run();

    CompileResult second = workspace.compile().with("-Xlint:all,-processing", "-Werror").run();

    assertThat(second.exitCode()).as(second.output()).isZero();
    assertThat(second.output()).isEmpty();
  }
}
