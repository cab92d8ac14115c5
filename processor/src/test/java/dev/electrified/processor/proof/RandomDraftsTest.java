package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.git.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models that change in many compiles between two commits: the draft is the one that a single
 * compile writes. {@code -Dproof.drafts=100 -Dproof.seed=42} proves as many as one likes.
 */
@Tag("one-jdk")
class RandomDraftsTest {
  private static final int STEPS = 6;

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("proof.drafts", 4))
        .map(i -> Long.getLong("proof.seed", 1) + i);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void draftOfManyCompilesIsThatOfOne(long seed) throws IOException {
    RandomModel model = new RandomModel(seed);
    ModelEdits edits = new ModelEdits(model);
    GitRepository git = GitRepository.init(folder.resolve("many"), folder);
    git.file(".gitignore", "target/\n");
    Project many = new Project(git.folder(), model.naming(), git.variables());
    assertThat(many.compile(model.sources())).isEmpty();
    git.commitAll("base");
    git.git("clone", "--quiet", ".", "../once");
    List<String> said = List.of();
    for (int step = 0; step < STEPS; step++) {
      edits.edit();
      said = errors(many, model);
    }
    GitRepository other = git.at(folder.resolve("once").toRealPath());
    Project once = new Project(other.folder(), model.naming(), other.variables());

    assertThat(errors(once, model)).isEqualTo(said);
    if (said.isEmpty()) {
      assertThat(snapshot(git.folder())).isEqualTo(snapshot(other.folder()));
      assertThat(drafts(git)).isEqualTo(drafts(other));
    }
    assertThat(git.git("status", "--porcelain", "--", "src/main/resources").lines())
        .allMatch(line -> line.startsWith("?? "));
  }

  private static List<String> errors(Project project, RandomModel model) throws IOException {
    List<String> errors = new ArrayList<>();
    for (Diagnostic<?> diagnostic : project.compile(model.sources())) {
      errors.add(diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT));
    }
    return errors;
  }

  /** The facts, without the versions, which tell when a draft was born. */
  private static List<String> snapshot(Path project) throws IOException {
    try (Stream<String> lines = Files.lines(project.resolve("src/main/electrified/schema.json"))) {
      return lines.filter(line -> !line.startsWith("\"@migration.")).toList();
    }
  }

  /** The texts of the migrations that are not committed, in their order. */
  private static List<String> drafts(GitRepository git) throws IOException {
    List<String> names =
        git.git("ls-files", "--others", "--", "src/main/resources").lines().sorted().toList();
    List<String> texts = new ArrayList<>();
    for (String name : names) {
      texts.add(Files.readString(git.folder().resolve(name)));
    }
    return texts;
  }
}
