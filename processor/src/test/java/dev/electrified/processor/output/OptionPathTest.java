package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.electrified.processor.finding.Rule;
import java.io.IOException;
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

class OptionPathTest {
  @TempDir Path temporary;
  private Path root;

  @BeforeEach
  void resolveLinks() throws IOException {
    root = temporary.toRealPath();
  }

  @Test
  void pathsMayBeWrittenWithDotsAndTrailingSlashes() throws Exception {
    ProjectLayout layout = paths("./db//schema.json", "db/migrations/");
    assertThat(layout.snapshot()).isEqualTo(root.resolve("shop/db/schema.json"));
    assertThat(layout.migrations()).isEqualTo(root.resolve("shop/db/migrations"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', names nothing",
    "' ', names nothing",
    "., names the project folder itself",
    "/etc/passwd, is not relative to the project folder",
    "C:/schema.json, is not relative to the project folder",
    "../schema.json, leads up with `..`",
    "a/../schema.json, leads up with `..`",
    "'a\\schema.json', has a `\\`; folders are separated by `/`",
    "a\0b, has a control character",
    "a\u0085b, has a control character"
  })
  void pathThatIsNotBelowTheProjectIsRefused(String value, String flaw) {
    for (String option : new String[] {"snapshot", "migrations"}) {
      LayoutProblem problem =
          refused(
              () ->
                  paths(
                      option.equals("snapshot") ? value : "s.json",
                      option.equals("snapshot") ? "db" : value));
      assertThat(problem.rule()).isEqualTo(Rule.OPTION_VALUE);
      assertThat(problem.fact())
          .isEqualTo(
              "`-Aelectrified."
                  + option
                  + "="
                  + value.replace("\0", "\\u0000").replace("\u0085", "\\u0085")
                  + "` "
                  + flaw);
    }
  }

  @Test
  void linkOutOfTheProjectIsRefused() throws Exception {
    folder("shop/src");
    folder("outside");
    Files.createSymbolicLink(root.resolve("shop/src/db"), root.resolve("outside"));
    LayoutProblem problem = refused(() -> paths("s.json", "src/db/migration"));
    assertThat(problem.fact())
        .isEqualTo(
            "`-Aelectrified.migrations=src/db/migration` leads out of the project folder through a"
                + " symbolic link");
  }

  @Test
  void linkInsideTheProjectIsFollowed() throws Exception {
    folder("shop/real");
    Files.createSymbolicLink(root.resolve("shop/db"), root.resolve("shop/real"));
    assertThat(paths("s.json", "db/migration").migrations())
        .isEqualTo(root.resolve("shop/real/migration"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"db", "db/migration"})
  void migrationsCannotTakeThePlaceOfTheSnapshot(String migrations) {
    LayoutProblem problem = refused(() -> paths("db", migrations));
    assertThat(problem.fact())
        .isEqualTo(
            "`-Aelectrified.migrations=" + migrations + "` takes the place of the snapshot file");
  }

  private ProjectLayout paths(String snapshot, String migrations) throws Exception {
    return ProjectLayout.find(
        Optional.empty(),
        Optional.of(folder("shop").toString()),
        Optional.empty(),
        snapshot,
        migrations,
        root);
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  private static LayoutProblem refused(ThrowingCallable finding) {
    LayoutProblem problem = catchThrowableOfType(LayoutProblem.class, finding);
    assertThat(problem).isNotNull();
    return problem;
  }
}
