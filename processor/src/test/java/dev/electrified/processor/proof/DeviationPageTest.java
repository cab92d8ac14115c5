package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/mapping.md} lists every way in which our schema may differ, and no other. */
class DeviationPageTest {
  private static final String ROW = "| `";

  @Test
  void thePageListsTheDeviations() throws IOException {
    List<String> listed =
        Files.readAllLines(Path.of("../docs/mapping.md")).stream()
            .dropWhile(line -> !line.equals("## Deviations"))
            .skip(1)
            .takeWhile(line -> !line.startsWith("## "))
            .filter(line -> line.startsWith(ROW))
            .map(line -> line.substring(ROW.length(), line.indexOf('`', ROW.length())))
            .toList();
    assertThat(listed)
        .containsExactlyElementsOf(Stream.of(Deviation.values()).map(Enum::name).toList());
  }
}
