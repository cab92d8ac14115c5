package dev.electrified.processor.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models that change step by step, each step a compile: the migrations together make Hibernate's
 * schema of the last one, but for what is retired. {@code -Dproof.evolutions=100 -Dproof.seed=42}
 * proves as many as one likes, as {@link RandomModelsTest} does.
 */
@Tag("one-jdk")
class RandomEvolutionsTest {
  private static final int STEPS = 8;

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("proof.evolutions", 5))
        .map(i -> Long.getLong("proof.seed", 1) + i);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void migrationsOfAllStepsMakeHibernatesSchema(long seed) throws IOException, SQLException {
    RandomModel model = new RandomModel(seed);
    ModelEdits edits = new ModelEdits(model);
    List<Sources> steps = new ArrayList<>(List.of(model.sources()));
    for (int step = 0; step < STEPS; step++) {
      edits.edit();
      steps.add(model.sources());
    }
    Set<String> returned = new HashSet<>(edits.returned());
    Proof.prove(steps, returned, model.naming(), folder);
  }
}
