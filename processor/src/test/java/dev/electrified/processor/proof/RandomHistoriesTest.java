package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Projects with branches, merges, commits that leave files out, reverts, compiles of some classes
 * and compiles that are killed: in the end the migrations, in the order of their versions, make
 * Hibernate's schema of the entities. {@code -Dproof.histories=100 -Dproof.seed=42} proves as many
 * as one likes.
 */
@Tag("one-jdk")
class RandomHistoriesTest {
  private static final int HISTORIES = 13;
  private static final int TIMES = 4;
  private static final int OFTEN_ENOUGH = 50;
  private static final Map<Operation, Integer> DONE = new EnumMap<>(Operation.class);
  private static final Map<String, Integer> REFUSED = new TreeMap<>();

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("proof.histories", HISTORIES))
        .map(i -> Long.getLong("proof.seed", 1) + i);
  }

  @AfterAll
  static void eachOperationHappenedOftenEnough() {
    System.out.println("Random histories: " + DONE + ", refused as expected: " + REFUSED);
    if (seeds().count() >= HISTORIES) {
      assertThat(DONE).containsOnlyKeys(Operation.values());
      assertThat(DONE.values()).allMatch(times -> times >= OFTEN_ENOUGH);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void migrationsOfAHistoryMakeHibernatesSchema(long seed) throws IOException, SQLException {
    History history = new History(seed, TIMES, DONE, REFUSED, folder);
    history.happen();

    HistoryProject project = history.project();
    SortedMap<String, String> files = project.files();
    Project last = new Project(project.folder(), Naming.JPA, project.git().variables());
    Proof.proveMigrated(last, Sources.of(project.model().folder()), history.returned());
    assertThat(project.files()).isEqualTo(files);
    assertThat(project.isDirty()).isFalse();
  }
}
