package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tests read in a POM, and that it counts in its place only. */
class DocumentedPomTest {
  private static final String WHOLE =
      """
      <project>
        <version>1</version>
        <properties><mode>auto</mode><version.electrified>2</version.electrified></properties>
        <dependencies>
          <dependency>
            <groupId>dev.electrified</groupId>
            <artifactId>electrified-annotations</artifactId>
            <version>${version.electrified}</version>
          </dependency>
          <dependency>
            <groupId>dev.electrified</groupId>
            <artifactId>electrified-runtime</artifactId>
            <version>${version.electrified}</version>
          </dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <artifactId>maven-surefire-plugin</artifactId>
              <configuration><compilerArgs><arg>-other</arg></compilerArgs></configuration>
            </plugin>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <configuration>
                <annotationProcessorPaths>
                  <path>
                    <groupId>dev.electrified</groupId>
                    <artifactId>electrified-processor</artifactId>
                    <version>2</version>
                  </path>
                </annotationProcessorPaths>
                <compilerArgs><arg>-Amode=${mode}</arg></compilerArgs>
              </configuration>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  @TempDir private Path folder;

  private List<String> arguments(String pom, Map<String, String> given) throws IOException {
    return DocumentedPom.read(Files.writeString(folder.resolve("pom.xml"), pom))
        .compilerArguments(given);
  }

  @Test
  void argumentsAreThoseOfTheCompilerPluginWithTheirProperties() throws IOException {
    assertThat(arguments(WHOLE, Map.of())).containsExactly("-Amode=auto");
    assertThat(arguments(WHOLE, Map.of("mode", "check"))).containsExactly("-Amode=check");
  }

  @Test
  void argumentsOfAFragmentAreAtItsTop() throws IOException {
    String fragment =
        "<project><version>1</version><properties/><compilerArgs><arg>-Aone</arg></compilerArgs></project>";
    assertThat(arguments(fragment, Map.of())).containsExactly("-Aone");
  }

  @ParameterizedTest
  @CsvSource({
    "annotationProcessorPaths, annotationProcessors, processor",
    "electrified-processor, electrified-runtime, processor",
    "electrified-annotations, electrified-runtime, annotations",
    "electrified-runtime, electrified-annotations, runtime",
    "dependencies>, dependencyManagement>, annotations",
    "<version.electrified>2</version.electrified>, <other>2</other>, annotations"
  })
  void pomThatHasNotWhatIsNeededWhereItBelongsIsRefused(String from, String to, String missing) {
    assertThatIllegalStateException()
        .isThrownBy(() -> arguments(WHOLE.replace(from, to), Map.of()))
        .withMessage("no electrified-" + missing + " with a version where it belongs");
  }

  @Test
  void pomWithoutTheCompilerPluginIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> arguments(WHOLE.replace("maven-compiler", "maven-compile"), Map.of()))
        .withMessage("0 maven-compiler-plugin in <build>");
  }
}
