package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Nothing is written when anything is wrong that is known by the end of processing. */
class NothingWrittenIT {
  @TempDir Path folder;

  private Workspace workspace;

  /** Mistakes in the entity {@code User}: what stands there, and what it becomes. */
  static final List<org.junit.jupiter.params.provider.Arguments> MISTAKES =
      List.of(
          mistake("type of an attribute", "String name;", "Missing name;"),
          mistake("type in an array", "String name;", "Missing[] name;"),
          mistake("type of a reference", "String name;", "@ManyToOne Missing name;"),
          mistake(
              "type of a collection",
              "String name;",
              "String name; @OneToMany(mappedBy = \"owner\") java.util.List<Missing> all;"),
          mistake("annotation of an attribute", "String name;", "@Missing String name;"),
          mistake("annotation of the entity", "@Entity", "@Entity @Missing"),
          mistake("superclass", "class User {", "class User extends Missing {"),
          mistake(
              "class in an annotation",
              "@Electrified",
              "@Electrified @dev.electrified.annotations.ElectricGrant(privileges ="
                  + " dev.electrified.annotations.Privilege.ALL, to = \"admin\", scope ="
                  + " Missing.class)"),
          mistake("constant in an annotation", "String name;", "@Column(name = NAME) String name;"),
          mistake(
              "constant of another class",
              "String name;",
              "@Column(name = Missing.NAME) String name;"));

  @BeforeEach
  void writeTheExample() throws Exception {
    workspace = Seed.in(folder);
  }

  private static org.junit.jupiter.params.provider.Arguments mistake(
      String name, String from, String to) {
    return org.junit.jupiter.params.provider.Arguments.of(name, from, to);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("MISTAKES")
  void unresolvedNameIsLeftToTheCompiler(String name, String from, String to) throws Exception {
    workspace.edit("app/User.java", from, to);

    CompileResult result = Seed.compile(workspace).run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).contains("cannot find symbol").contains("User.java");
    assertThat(result.rules()).isEmpty();
    assertThat(workspace.generated()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("MISTAKES")
  void unresolvedNameIsLeftToEclipse(String name, String from, String to) throws Exception {
    workspace.edit("app/User.java", from, to);

    CompileResult result =
        workspace.compile(Compiler.ECJ).option("mode", "write").with("-proceedOnError").run();

    assertThat(result.output()).contains("User.java").contains("cannot be resolved");
    assertThat(result.rules()).isEmpty();
    assertThat(workspace.generated()).isEmpty();
  }

  @Test
  void committedFilesStayWhenATypeIsUnresolved() throws Exception {
    Seed.compile(workspace).run();
    var committed = workspace.state();
    workspace.edit("app/User.java", "String name;", "String name;\n  Missing email;");
    committed.remove("src/main/java/app/User.java");

    assertThat(Seed.compile(workspace).run().exitCode()).isEqualTo(1);

    assertThat(workspace.state()).containsAllEntriesOf(committed).hasSize(committed.size() + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "class Broken {, reached end of file",
    "class Broken extends java.lang.String {}, cannot inherit from final",
    "class Broken extends Broken {}, cyclic inheritance involving Broken",
  })
  void errorInAnotherClassStopsUs(String source, String message) throws Exception {
    workspace.source("app/Broken.java", "package app;\n" + source + "\n");

    CompileResult result = Seed.compile(workspace).run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).contains(message);
    assertThat(result.rules()).doesNotContain("written");
    assertThat(workspace.generated()).isEmpty();
  }

  @Test
  void errorOfOursStopsUs() throws Exception {
    workspace.edit("app/User.java", "@Id UUID id;", "@Id Long id;");

    CompileResult result = Seed.compile(workspace).with("-XDrawDiagnostics").run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains(
            "User.java:11:12: compiler.err.proc.messager: [electrified:electrified-key-not-uuid]");
    assertThat(result.rules()).doesNotContain("written");
    assertThat(workspace.generated()).isEmpty();
  }

  @Test
  void errorOfAnotherProcessorStopsUs() throws Exception {
    TestProcessor refusing = TestProcessor.refusingIn(folder);

    CompileResult result =
        Seed.compile(workspace).processorPath(Jars.PROCESSOR, refusing.classes()).run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).contains("error: refused by a test");
    assertThat(result.rules()).doesNotContain("written");
    assertThat(workspace.generated()).isEmpty();
  }

  @Test
  void errorThatIsFoundLaterLeavesAValidMigration() throws Exception {
    workspace.edit("app/User.java", "String name;", "String name;\n  int size() { return name; }");

    CompileResult result = Seed.compile(workspace).run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).contains("incompatible types: String cannot be converted to int");
    assertThat(workspace.migrationNames()).containsExactly(Seed.FIRST);
    assertThat(workspace.lastMigration()).isEqualTo(Seed.STATEMENTS);

    workspace.edit("app/User.java", "\n  int size() { return name; }", "");
    var written = workspace.state();
    CompileResult repaired = Seed.compile(workspace).run();

    assertThat(repaired.output()).isEmpty();
    assertThat(workspace.state()).isEqualTo(written);
  }
}
