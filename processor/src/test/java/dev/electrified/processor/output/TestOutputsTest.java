package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestOutputsTest {
  private static final Path PROJECT = Path.of("/home/dev/test/shop");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "target/test-classes",
        "target/test-classes/META-INF/versions/21",
        "build/test-classes",
        "target/scala-3.3/test-classes",
        "build/classes/java/test",
        "build/classes/kotlin/test",
        "build/classes/java/testFixtures",
        "build/classes/java/integrationTest",
        "build/classes/java/jmh",
        "out-of-tree/classes/java/functionalTest",
        "build/tmp/kapt3/classes/test",
        "out/test/shop",
        "out/test/classes",
        "bin/test",
        "bin/testFixtures",
        "bin/integration-test",
        "build/test/classes",
        "out/shop/test/compile.dest/classes"
      })
  void outputOfTestsIsKnown(String output) {
    assertThat(TestOutputs.hold(PROJECT, PROJECT.resolve(output))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "target/classes",
        "target/classes/META-INF/versions/21",
        "build/classes/java/main",
        "build/classes/kotlin/main",
        "build/classes/kotlin/jvm/main",
        "build/tmp/kapt3/classes/main",
        "build/classes",
        "out/production/shop",
        "bin",
        "bin/main",
        "bin/latest",
        "bin/testament",
        "test",
        "out"
      })
  void outputOfTheProductIsNone(String output) {
    assertThat(TestOutputs.hold(PROJECT, PROJECT.resolve(output))).isFalse();
  }

  @Test
  void outputElsewhereIsJudgedByItsEnd() {
    assertThat(TestOutputs.hold(PROJECT, Path.of("/tmp/out/shop/classes/java/test"))).isTrue();
    assertThat(TestOutputs.hold(PROJECT, Path.of("/tmp/test/shop/classes/java/main"))).isFalse();
  }
}
