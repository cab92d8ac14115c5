package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.released.ReleasedServer;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case folder that electrifies is compiled for the released server: what that writes goes
 * through the stand-in for Electric's proxy, and then takes rows. The proofs and the matrix of what
 * Electric refuses do the same with theirs.
 */
@Tag("one-jdk")
class StandInMigrationsTest {
  /** What the conditions of cases call: it is the user's to make. */
  private static final String FUNCTION =
      "CREATE FUNCTION f(text) RETURNS boolean LANGUAGE sql AS 'SELECT true'";

  static Stream<Path> casesThatElectrify() {
    return CasesTest.folders(CasesTest.CASES).stream()
        .flatMap(feature -> CasesTest.folders(feature).stream())
        .filter(StandInMigrationsTest::electrifies);
  }

  /** Whether an expected migration does. */
  private static boolean electrifies(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".sql")).toList()) {
        if (Files.readString(file).contains(" ENABLE ELECTRIC;")) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreCases() {
    assertThat(casesThatElectrify()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("casesThatElectrify")
  void releasedServerTakesWhatIsWrittenForIt(Path folder, @TempDir Path temp)
      throws IOException, SQLException {
    ReleasedCase released = ReleasedCase.compile(folder, temp);
    if (released.migrations().isEmpty()) {
      assertThat(released.refused()).as("why nothing is written").isNotEmpty();
      return;
    }
    try (ReleasedServer server = ReleasedServer.empty()) {
      PostgresServer.execute(server.database(), FUNCTION);
      Path there = folder.resolve("database.sql");
      if (Files.exists(there)) {
        PostgresServer.execute(server.database(), Files.readString(there));
      }
      server.migrate(released.migrations());
      List<String> tables = server.takeRows();
      assertThat(tables).isNotEmpty();
    }
  }
}
