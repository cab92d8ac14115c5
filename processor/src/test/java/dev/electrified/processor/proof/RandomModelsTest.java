package dev.electrified.processor.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models nobody thought of. {@code -Dproof.models=1000 -Dproof.seed=42} proves as many as one
 * likes; a failure prints its seed and the sources.
 */
class RandomModelsTest {
  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("proof.models", 30))
        .map(i -> Long.getLong("proof.seed", 1) + i);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void migrationMakesHibernatesSchema(long seed) throws IOException, SQLException {
    RandomModel model = new RandomModel(seed);
    Proof.prove(model.sources(), model.naming(), folder);
  }
}
