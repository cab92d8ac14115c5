package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside the other processors a build has, in whatever order they stand on the path. */
class OtherProcessorsIT {
  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void writeTheExample() throws Exception {
    workspace = Seed.in(folder);
  }

  @ParameterizedTest(name = "ours first: {0}")
  @ValueSource(booleans = {true, false})
  void entityGeneratedInALaterRoundIsInTheMigration(boolean first) throws Exception {
    TestProcessor generating = TestProcessor.generatingIn(folder);
    workspace.edit("app/User.java", "String name;", "String name;\n  @ManyToOne Team team;");

    CompileResult result =
        Seed.compile(workspace).processorPath(order(first, generating.classes())).run();

    assertThat(result.problems()).as(result.output()).containsExactly("assign-own-scope");
    assertThat(workspace.lastMigration())
        .contains(
            """
            CREATE TABLE teams (
              id uuid NOT NULL,
              name text,
              CONSTRAINT teams_pkey PRIMARY KEY (id)
            );
            """)
        .contains("CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id)")
        .contains("ALTER TABLE teams ENABLE ELECTRIC;\n");
    assertThat(workspace.migrationNames()).hasSize(1);

    var written = workspace.state();
    assertThat(Seed.compile(workspace).processorPath(order(first, generating.classes())).run())
        .extracting(CompileResult::rules)
        .isEqualTo(List.of());
    assertThat(workspace.state()).isEqualTo(written);
  }

  @ParameterizedTest(name = "ours first: {0}")
  @ValueSource(booleans = {true, false})
  void lombokDoesNotChangeTheMigration(boolean first) throws Exception {
    SortedMap<String, String> expected = generatedAlone();
    workspace.edit(
        "app/User.java", "public class User", "@lombok.Getter @lombok.Setter public class User");
    workspace.source(
        "app/Service.java",
        "package app;\nclass Service { String name(User user) { return user.getName(); } }\n");
    Path lombok = Jars.jar("lombok.jar");

    CompileResult result =
        Seed.compile(workspace).classPath(lombok).processorPath(order(first, lombok)).run();

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(workspace.generated()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "ours first: {0}")
  @ValueSource(booleans = {true, false})
  void hibernateProcessorDoesNotChangeTheMigration(boolean first) throws Exception {
    SortedMap<String, String> expected = generatedAlone();
    workspace.source(
        "app/Service.java",
        "package app;\nclass Service { Object name() { return User_.name; } }\n");
    Path[] hibernate =
        Stream.of(System.getProperty("hibernate.processor.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toArray(Path[]::new);

    CompileResult result =
        Seed.compile(workspace)
            .classPath(hibernate)
            .processorPath(order(first, hibernate))
            .with("-s", generatedSources())
            .run();

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(workspace.generated()).isEqualTo(expected);
    assertThat(workspace.root().resolve("target/generated/app/User_.java")).exists();
  }

  @Test
  void nothingOfWhatWeShadeIsVisibleToOthers() throws Exception {
    workspace.source(
        "app/Nosy.java",
        "package app;\nclass Nosy { com.google.gson.Gson a; com.palantir.javapoet.JavaFile b; }\n");

    CompileResult result = workspace.compile().processorPath().classPath(Jars.PROCESSOR).run();

    assertThat(result.output())
        .contains("package com.google.gson does not exist")
        .contains("package com.palantir.javapoet does not exist");
  }

  private SortedMap<String, String> generatedAlone() throws Exception {
    Workspace alone = Seed.in(folder.resolve("alone"));
    Seed.compile(alone).run();
    return alone.generated();
  }

  private String generatedSources() throws Exception {
    java.nio.file.Files.createDirectories(workspace.root().resolve("target/generated"));
    return "target/generated";
  }

  private static Path[] order(boolean first, Path... others) {
    return first
        ? Stream.concat(Stream.of(Jars.PROCESSOR), Stream.of(others)).toArray(Path[]::new)
        : Stream.concat(Stream.of(others), Stream.of(Jars.PROCESSOR)).toArray(Path[]::new);
  }
}
