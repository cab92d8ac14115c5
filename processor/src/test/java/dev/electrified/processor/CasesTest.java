package dev.electrified.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder {@code src/test/cases/<feature>/<case>} is a test; {@link CaseRun} says what is in
 * one. The golden files are written by {@code -Dgolden.update=true}, and then read by you.
 */
class CasesTest {
  static final Path CASES = Path.of(System.getProperty("basedir", ".")).resolve("src/test/cases");

  @TestFactory
  Stream<DynamicNode> everyCaseGivesWhatItsFolderSays(@TempDir Path temp) throws IOException {
    String only = System.getProperty("case", "");
    return folders(CASES).stream()
        .map(
            feature ->
                DynamicContainer.dynamicContainer(
                    feature.getFileName().toString(),
                    tests(feature, temp).filter(test -> test.getDisplayName().contains(only))));
  }

  private static Stream<DynamicTest> tests(Path feature, Path temp) {
    return folders(feature).stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(),
                    folder.toUri(),
                    () -> new CaseRun(folder, temp.resolve(CASES.relativize(folder))).run()));
  }

  static List<Path> folders(Path parent) {
    try (Stream<Path> list = Files.list(parent)) {
      return list.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
