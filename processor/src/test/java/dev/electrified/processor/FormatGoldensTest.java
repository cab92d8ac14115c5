package dev.electrified.processor;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each format makes of the example, of indexes that are built outside a transaction, and of a
 * migration in several parts: the files are in {@code src/test/formats/<format>}.
 */
class FormatGoldensTest {
  private static final Path GOLDENS =
      Path.of(System.getProperty("basedir", ".")).resolve("src/test/formats");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {"flyway", "liquibase", "sql", "prisma", "ecto", "laravel", "rails", "alembic"})
  void modelsAreWrittenAsTheFolderOfTheFormatSays(String format) throws IOException {
    FormatProject example = FormatProject.in(temp.resolve("example"), format);
    example.compileExample(temp);
    Golden.compare(GOLDENS.resolve(format).resolve("example"), example.files());
    compare(format, "change/index-added-and-gone");
    compare(format, "change/label-that-a-default-uses");
    compare(format, "positive/texts-that-host-languages-read");
  }

  private void compare(String format, String name) throws IOException {
    Path folder = CasesTest.CASES.resolve(name);
    FormatProject project = FormatProject.in(temp.resolve(name), format);
    project.compileCase(folder);
    Golden.compare(GOLDENS.resolve(format).resolve(folder.getFileName()), project.files());
  }
}
