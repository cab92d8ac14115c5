package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.diff.GivenNames;
import dev.electrified.processor.snapshot.Decoding;
import dev.electrified.processor.snapshot.Snapshot;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The baseline of a model is the snapshot of its first migration, as if Electric were not there:
 * for every model of {@code src/test/proof} that is electrified, and some of the others.
 */
@Tag("one-jdk")
class BaselineOfProofCasesTest {
  private static final Path CASES = Path.of("src/test/proof");

  /** So many of the models without Electric go by for each that is taken. */
  private static final int ONE_OF = 12;

  @TempDir private Path temp;

  static Stream<String> cases() throws IOException {
    List<String> taken = new ArrayList<>();
    int plain = 0;
    try (Stream<Path> folders = Files.list(CASES)) {
      for (Path folder : folders.sorted().toList()) {
        boolean mapped =
            !Files.exists(folder.resolve("refused"))
                && !Files.exists(folder.resolve("unsupported"));
        boolean electrified =
            Sources.of(folder)
                .toString()
                .matches("(?s).*@(dev\\.electrified\\.annotations\\.)?Electri.*");
        if (mapped && (electrified || plain++ % ONE_OF == 0)) {
          taken.add(folder.getFileName().toString());
        }
      }
    }
    return taken.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void baselineIsTheFirstSnapshotWithoutElectric(String name) throws IOException {
    Naming naming = name.endsWith("-spring") ? Naming.SPRING : Naming.JPA;
    Sources sources = Sources.of(CASES.resolve(name));

    Snapshot baseline = compile(sources, naming, "baseline");
    Snapshot written = compile(plain(sources), naming, "write");

    assertThat(baseline.schema()).isEqualTo(written.schema());
    assertThat(baseline.options()).isEqualTo(written.options());
    assertThat(baseline.converters()).isEqualTo(written.converters());
    assertThat(baseline.embeddables()).isEqualTo(written.embeddables());
    assertThat(baseline.migrations()).isEmpty();
    assertThat(baseline.byHand().baseline()).isTrue();
    assertThat(baseline.byHand().names().values()).allMatch(GivenNames.UNKNOWN::equals);
    assertThat(SnapshotCodec.facts(baseline.schema()).keySet())
        .containsAll(baseline.byHand().names().keySet());
  }

  private Snapshot compile(Sources sources, Naming naming, String mode) throws IOException {
    Path folder = Files.createDirectory(temp.resolve(mode)).resolve("app");
    Project project = new Project(Files.createDirectory(folder), naming);
    assertThat(project.compile(sources, mode)).isEmpty();
    assertThat(Files.exists(project.migrations())).isEqualTo(mode.equals("write"));
    Decoding decoding = SnapshotCodec.decode(Files.readString(project.snapshot()));
    return ((Decoding.Done) decoding).snapshot();
  }

  private static Sources plain(Sources sources) {
    Map<String, String> texts = new TreeMap<>(sources.texts());
    texts.replaceAll(
        (name, text) ->
            text.replaceAll("@(dev\\.electrified\\.annotations\\.)?Electri\\w+(\\([^)]*\\))?", ""));
    return new Sources(texts, sources.libraryTexts(), sources.byHand());
  }
}
