package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.electrified.processor.finding.Rule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectLayoutTest {
  @TempDir Path temporary;
  private Path root;

  @BeforeEach
  void resolveLinks() throws IOException {
    root = temporary.toRealPath();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "build.gradle",
        "build.gradle.kts",
        "settings.gradle",
        "settings.gradle.kts",
        "build.xml",
        "build.sbt",
        "BUILD.bazel",
        "BUILD",
        "shop.gradle",
        "shop.gradle.kts"
      })
  void nearestFolderWithABuildFileIsTheProject(String buildFile) throws Exception {
    file("pom.xml");
    file("shop/" + buildFile);
    ProjectLayout layout = find(folder("shop/target/classes"));

    assertThat(layout)
        .isEqualTo(
            new ProjectLayout(
                root.resolve("shop"),
                "shop",
                root.resolve("shop/src/main/electrified/schema.json"),
                root.resolve("shop/src/main/resources/db/migration"),
                Optional.of(root.resolve("shop/target/classes")),
                false));
  }

  @Test
  void folderCalledLikeABuildFileIsNone() throws Exception {
    file("shop/pom.xml");
    folder("shop/out/BUILD");
    assertThat(find(folder("shop/out/classes")).directory()).isEqualTo(root.resolve("shop"));
  }

  @Test
  void classOutputNeedNotExist() throws Exception {
    file("shop/pom.xml");
    assertThat(find(root.resolve("shop/target/classes")).directory())
        .isEqualTo(root.resolve("shop"));
  }

  @Test
  void directoryOptionWinsAndIsRelativeToTheWorkingDirectory() throws Exception {
    file("shop/pom.xml");
    folder("work/other");
    ProjectLayout layout =
        find(
            Optional.of(folder("shop/target/classes").toUri()),
            Optional.of("other"),
            Optional.empty(),
            root.resolve("work"));
    assertThat(layout.directory()).isEqualTo(root.resolve("work/other"));
    assertThat(layout.module()).isEqualTo("other");
  }

  @Test
  void directoryOptionServesAClassOutputInMemory() throws Exception {
    ProjectLayout layout =
        find(
            Optional.of(URI.create("mem:///CLASS_OUTPUT/")),
            Optional.of(folder("shop").toString()),
            Optional.empty(),
            root);
    assertThat(layout.directory()).isEqualTo(root.resolve("shop"));
    assertThat(layout.classOutput()).isEmpty();
    assertThat(layout.testCompilation()).isFalse();
  }

  @Test
  void plainCompileBelowTheWorkingDirectoryNeedsNoBuildFile() throws Exception {
    assertThat(find(folder("shop/out"), root.resolve("shop")).directory())
        .isEqualTo(root.resolve("shop"));
  }

  @Test
  void classOutputOutsideOfEverythingIsRefused() throws Exception {
    Path output = folder("elsewhere/out");
    LayoutProblem problem = refused(() -> find(output, folder("shop")));
    assertThat(problem.rule()).isEqualTo(Rule.PROJECT_FOLDER);
    assertThat(problem.fact())
        .isEqualTo(
            "The class output `"
                + output
                + "` lies neither below a folder with a build file (pom.xml, build.gradle,"
                + " build.gradle.kts, settings.gradle, settings.gradle.kts, build.xml, build.sbt,"
                + " BUILD.bazel, BUILD) nor below the working directory");
    assertThat(problem.remedy())
        .isEqualTo("Name the project's folder with `-Aelectrified.directory=<folder>`");
    assertThat(problem.getStackTrace()).isEmpty();
    assertThat(problem.finding().fact()).isEqualTo(problem.fact());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mem:///CLASS_OUTPUT/", "jar:file:///a.jar!/", "file:relative", "a/b"})
  void classOutputThatIsNoFolderOnDiskIsRefused(String output) {
    LayoutProblem problem =
        refused(
            () -> find(Optional.of(URI.create(output)), Optional.empty(), Optional.empty(), root));
    assertThat(problem.rule()).isEqualTo(Rule.PROJECT_FOLDER);
    assertThat(problem.fact()).isEqualTo("The class output `" + output + "` is no folder on disk");
  }

  @Test
  void compileWithoutClassOutputIsRefused() {
    LayoutProblem problem =
        refused(() -> find(Optional.empty(), Optional.empty(), Optional.empty(), root));
    assertThat(problem.fact()).isEqualTo("This compile has no class output");
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, does not exist (looked for in `ROOT`)",
    "a.txt, 'names a file, not a folder (looked for in `ROOT`)'",
    "'', names no folder",
    "a\0b, is no path"
  })
  void directoryOptionMustNameAFolder(String value, String fact) throws Exception {
    file("a.txt");
    Path output = folder("out");
    LayoutProblem problem =
        refused(
            () -> find(Optional.of(output.toUri()), Optional.of(value), Optional.empty(), root));
    assertThat(problem.rule()).isEqualTo(Rule.OPTION_VALUE);
    assertThat(problem.fact())
        .isEqualTo(
            "`-Aelectrified.directory="
                + value.replace("\0", "\\u0000")
                + "` "
                + fact.replace("ROOT", root.toString()));
  }

  @ParameterizedTest
  @CsvSource({"shop, shop", "My Shop, my-shop", "SHOP_2.0, shop_2.0", "-shop-, shop"})
  void moduleIsCalledAfterTheFolder(String folder, String module) throws Exception {
    file(folder + "/pom.xml");
    assertThat(find(folder(folder + "/target/classes")).module()).isEqualTo(module);
  }

  /** By name only, since not every file system can hold such folders. */
  @ParameterizedTest
  @CsvSource({"Bücher & Mehr, b-cher-mehr", "例, app", "'', app"})
  void moduleKeepsWhatIsPlainInTheNameOfTheFolder(String folder, String module) {
    assertThat(ProjectLayout.moduleOf(folder)).isEqualTo(module);
  }

  @Test
  void moduleOptionIsTakenAsItIs() throws Exception {
    file("shop/pom.xml");
    Optional<URI> output = Optional.of(folder("shop/target/classes").toUri());
    assertThat(find(output, Optional.empty(), Optional.of("core.model_2"), root).module())
        .isEqualTo("core.model_2");
  }

  @ParameterizedTest
  @CsvSource({"Shop, shop", "a/b, a-b", "../x, x", "'', app", ".., app"})
  void moduleOptionMustBeAName(String value, String suggestion) throws Exception {
    file("shop/pom.xml");
    Optional<URI> output = Optional.of(folder("shop/target/classes").toUri());
    LayoutProblem problem = refused(() -> find(output, Optional.empty(), Optional.of(value), root));
    assertThat(problem.rule()).isEqualTo(Rule.OPTION_VALUE);
    assertThat(problem.fact())
        .isEqualTo("`-Aelectrified.module=" + value + "` is no name of a module");
    assertThat(problem.remedy()).endsWith("such as `" + suggestion + "`");
  }

  @Test
  void linkedProjectFolderIsResolved() throws Exception {
    file("shop/pom.xml");
    folder("shop/target/classes");
    Files.createSymbolicLink(root.resolve("alias"), root.resolve("shop"));
    assertThat(find(root.resolve("alias/target/classes")).directory())
        .isEqualTo(root.resolve("shop"));
  }

  private ProjectLayout find(Path classOutput) throws LayoutProblem {
    return find(classOutput, Path.of("/"));
  }

  private ProjectLayout find(Path classOutput, Path workingDirectory) throws LayoutProblem {
    return find(
        Optional.of(classOutput.toUri()), Optional.empty(), Optional.empty(), workingDirectory);
  }

  private static ProjectLayout find(
      Optional<URI> classOutput,
      Optional<String> directory,
      Optional<String> module,
      Path workingDirectory)
      throws LayoutProblem {
    return ProjectLayout.find(
        classOutput,
        directory,
        module,
        "src/main/electrified/schema.json",
        "src/main/resources/db/migration",
        workingDirectory);
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  private void file(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "");
  }

  private static LayoutProblem refused(ThrowingCallable finding) {
    LayoutProblem problem = catchThrowableOfType(LayoutProblem.class, finding);
    assertThat(problem).isNotNull();
    return problem;
  }
}
