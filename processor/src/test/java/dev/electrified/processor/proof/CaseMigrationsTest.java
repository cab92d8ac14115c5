package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.electrified.runtime.fixture.EmptyDatabase;
import dev.electrified.runtime.sql.DdlxDecision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every migration set that a case folder expects runs on PostgreSQL, from empty or behind what the
 * case says was there: {@code database.sql}.
 */
@Tag("one-jdk")
class CaseMigrationsTest {
  private static final Path CASES = Path.of("src/test/cases");

  static Stream<Path> casesWithMigrations() throws IOException {
    try (Stream<Path> all = Files.walk(CASES, 2)) {
      return all
          .filter(path -> CASES.relativize(path).getNameCount() == 2)
          .filter(path -> !migrations(path).isEmpty())
          // Its migrations refer to a table that another module makes.
          .filter(path -> !Files.exists(path.resolve("lib/accounts")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("casesWithMigrations")
  void migrationsOfACaseRunFromEmpty(Path folder) throws IOException, SQLException {
    try (EmptyDatabase database = EmptyDatabase.take();
        Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement()) {
      if (Files.exists(folder.resolve("database.sql"))) {
        statement.execute(Files.readString(folder.resolve("database.sql")));
      }
      for (Path file : migrations(folder)) {
        for (String sql : statements(file)) {
          if (!isElectric(sql)) {
            assertThatCode(() -> statement.execute(sql))
                .as("%s: %s", file.getFileName(), sql)
                .doesNotThrowAnyException();
          }
        }
      }
    }
  }

  /** What stands behind the header; each statement ends a line. */
  static List<String> statements(Path file) throws IOException {
    String text = Files.readString(file);
    return List.of(text.substring(text.indexOf("\n\n") + 2).split(";\n", 0));
  }

  private static boolean isElectric(String sql) {
    return DdlxDecision.of(sql).kind() == DdlxDecision.Kind.STATEMENT;
  }

  /** Those of all steps, and those that somebody adds, in the order of their versions. */
  static List<Path> migrations(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .filter(
              file ->
                  file.getParent().endsWith("expected/migrations")
                      || file.getFileName().toString().endsWith("__by_hand.sql")
                      || file.getParent().endsWith("expected/access"))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
