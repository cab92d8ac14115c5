package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.fixture.EmptyDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The models of {@code src/test/proof}, a folder for each: without a file that says otherwise, they
 * must make Hibernate's schema. Those with a file {@code refused} must be refused by the compile,
 * as it says, and by Hibernate; those with a file {@code unsupported} by the compile only. A folder
 * whose name ends in {@code -spring} is named by Spring's strategy. The sources of a folder {@code
 * lib} below are compiled first, without us, as another module would be.
 */
class ProofCasesTest {
  private static final Path CASES = Path.of("src/test/proof");

  /** Which folders, by a regular expression; all of them in the build. */
  private static final String WANTED = System.getProperty("proof.cases", ".*");

  private static final Pattern SLUG = Pattern.compile("^(?:\\S+: )?\\[electrified:([a-z-]+)]");

  @TempDir private Path folder;

  static Stream<String> mappedCases() throws IOException {
    return cases(
        folder ->
            !Files.exists(folder.resolve("refused"))
                && !Files.exists(folder.resolve("unsupported")));
  }

  static Stream<String> refusedCases() throws IOException {
    return cases(folder -> Files.exists(folder.resolve("refused")));
  }

  static Stream<String> unsupportedCases() throws IOException {
    return cases(folder -> Files.exists(folder.resolve("unsupported")));
  }

  private static Stream<String> cases(Predicate<Path> wanted) throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(wanted)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches(WANTED))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Naming namingOf(String name) {
    return name.endsWith("-spring") ? Naming.SPRING : Naming.JPA;
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("mappedCases")
  void migrationMakesHibernatesSchema(String name) throws IOException, SQLException {
    Proof.prove(Sources.of(CASES.resolve(name)), namingOf(name), folder);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("refusedCases")
  void whatHibernateRefusesIsRefusedByTheCompile(String name) throws IOException, SQLException {
    Project project = new Project(folder, namingOf(name));
    assertFindings(project, name, "refused");
    Sources sources = Sources.of(CASES.resolve(name));
    project.compileWithoutProcessor(sources);
    Hibernate hibernate = project.hibernate(sources);
    try (EmptyDatabase database = EmptyDatabase.take()) {
      assertThatThrownBy(() -> hibernate.create(database.source()))
          .isInstanceOf(RuntimeException.class);
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("unsupportedCases")
  void whatThisReleaseDoesNotMapIsRefusedByTheCompile(String name) throws IOException {
    assertFindings(new Project(folder, namingOf(name)), name, "unsupported");
  }

  private static void assertFindings(Project project, String name, String file) throws IOException {
    List<String> found = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> error :
        project.compile(Sources.of(CASES.resolve(name)))) {
      Matcher slug = SLUG.matcher(error.getMessage(Locale.ROOT));
      found.add(Proof.place(error) + " " + (slug.find() ? slug.group(1) : error));
    }
    assertThat(found)
        .containsExactlyElementsOf(Files.readAllLines(CASES.resolve(name).resolve(file)));
  }
}
