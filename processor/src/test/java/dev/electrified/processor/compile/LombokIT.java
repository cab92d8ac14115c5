package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Classes of which Lombok makes the most are mapped by what they are in the end. */
class LombokIT {
  private static final Path LOMBOK = Jars.jar("lombok.jar");

  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void writeTheModel() throws Exception {
    workspace = LombokModel.in(folder);
  }

  static Stream<Arguments> javacsAndOrders() {
    return Compiler.all().stream()
        .filter(compiler -> !compiler.eclipse())
        .flatMap(
            javac ->
                Stream.of(
                    Arguments.of(javac, List.of(Jars.PROCESSOR, LOMBOK)),
                    Arguments.of(javac, List.of(LOMBOK, Jars.PROCESSOR))));
  }

  @ParameterizedTest
  @MethodSource("javacsAndOrders")
  void besideUsOnTheProcessorPath(Compiler javac, List<Path> path) throws Exception {
    assertThatItIsMapped(
        Seed.compile(workspace, javac).processorPath(path.toArray(Path[]::new)).classPath(LOMBOK));
  }

  @Test
  void asAnAgentInEclipsesCompiler() throws Exception {
    assertThatItIsMapped(
        Seed.compile(workspace, Compiler.ECJ)
            .jvm("-javaagent:" + LOMBOK + "=ECJ")
            .classPath(LOMBOK));
  }

  private void assertThatItIsMapped(Compile compile) throws Exception {
    CompileResult result = compile.run();
    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.problems()).as(result.output()).isEmpty();
    assertThat(workspace.migrationNames()).hasSize(1);
    assertThat(workspace.lastMigration()).isEqualTo(LombokModel.STATEMENTS);

    var written = workspace.state();
    CompileResult again = compile.run();
    assertThat(again.rules()).as(again.output()).isEmpty();
    assertThat(workspace.state()).isEqualTo(written);
  }
}
