package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same model gives the same bytes, and an unchanged model changes nothing: on every compiler,
 * in every place of the world, in every order of files.
 */
class SameBytesIT {
  @TempDir static Path shared;

  private static Path library;
  private static SortedMap<String, String> expected;

  @TempDir Path folder;

  /** A compiler, options of its JVM, and whether it gets the files in reverse. */
  record World(Compiler compiler, List<String> jvm, boolean reversed) {
    Compile compile(Workspace workspace) {
      Compile compile =
          workspace
              .compile(compiler)
              .classPath(library)
              .option("mode", "write")
              .option("versions", "sequence")
              .with("-encoding", "UTF-8")
              .jvm(jvm.toArray(String[]::new));
      return reversed ? compile.reversed() : compile;
    }
  }

  static List<World> worlds() {
    List<World> worlds = new ArrayList<>();
    for (Compiler compiler : Compiler.all()) {
      worlds.add(new World(compiler, List.of(), true));
      worlds.add(
          new World(
              compiler,
              List.of(
                  "-Duser.language=tr",
                  "-Duser.country=TR",
                  "-Duser.timezone=Pacific/Kiritimati",
                  "-Dfile.encoding=ISO-8859-1",
                  "-Dline.separator=\r\n"),
              false));
      worlds.add(
          new World(
              compiler,
              List.of(
                  "-Duser.language=ar",
                  "-Duser.country=EG",
                  "-Duser.extensions=u-nu-arab",
                  "-Duser.timezone=Etc/GMT+11",
                  "-Dfile.encoding=UTF-16"),
              true));
    }
    return worlds;
  }

  static Stream<Compiler> compilers() {
    return Compiler.all().stream();
  }

  @BeforeAll
  static void compileOnce() throws Exception {
    library = RichModel.libraryIn(shared);
    Workspace workspace = RichModel.in(shared, "shop");
    CompileResult result = new World(Compiler.JAVAC, List.of(), false).compile(workspace).run();
    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.problems()).isEmpty();
    expected = workspace.generated();
    assertThat(expected).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void firstCompileGivesTheSameBytes(World world) throws Exception {
    Workspace workspace = RichModel.in(folder, "shop");

    CompileResult result = world.compile(workspace).run();

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(workspace.generated()).isEqualTo(expected);
    assertThat(workspace.files()).hasSize(2 + workspace.sources().size());
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void secondCompileChangesNoFile(World world) throws Exception {
    Workspace workspace = RichModel.in(folder, "shop");
    for (var file : expected.entrySet()) {
      workspace.file(file.getKey(), file.getValue());
    }
    var before = workspace.state();

    CompileResult result = world.compile(workspace).run();

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.rules()).isEmpty();
    assertThat(workspace.state()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void compileBesideItsOwnClassesChangesNoFile(Compiler compiler) throws Exception {
    Workspace workspace = RichModel.in(folder, "shop");
    World world = new World(compiler, List.of(), false);
    world.compile(workspace).run();
    var before = workspace.state();
    assertThat(before).hasSize(2 + workspace.sources().size());

    CompileResult result = world.compile(workspace).classPath(Path.of("target/classes")).run();

    assertThat(result.rules()).as(result.output()).isEmpty();
    assertThat(workspace.state()).isEqualTo(before);
  }

  @Test
  void versionIsOfUniversalTimeEverywhere() throws Exception {
    Workspace east = Seed.in(folder.resolve("east"));
    Workspace west = Seed.in(folder.resolve("west"));

    east.compile().option("mode", "write").jvm("-Duser.timezone=Pacific/Kiritimati").run();
    west.compile().option("mode", "write").jvm("-Duser.timezone=Etc/GMT+11").run();

    assertThat(Duration.between(version(east), version(west)).abs())
        .isLessThan(Duration.ofHours(12));
  }

  /** The two zones are 25 hours apart. */
  private static LocalDateTime version(Workspace workspace) {
    return LocalDateTime.parse(
        workspace.migrationNames().get(0).substring(1, 15),
        DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT));
  }
}
