package dev.electrified.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.options.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code docs/reference.md} is what the sources say. {@code -Dgolden.update=true} writes it anew.
 */
class ReferencePageTest {
  private static final Path PAGE = Path.of("../docs/reference.md");

  @BeforeAll
  static void update() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, ReferencePage.write());
    }
  }

  @Test
  void thePageIsWhatTheSourcesSay() throws IOException {
    assertThat(Files.readString(PAGE)).isEqualTo(ReferencePage.write());
  }

  @ParameterizedTest
  @EnumSource
  void everyOptionTellsItsValuesAndWhatItIsWithout(Option option) throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("\n### `" + option.word() + "`\n");
    assertThat(start).isNotNegative();
    int end = page.indexOf("\n##", start + 1);
    String section = page.substring(start, end);

    boolean toggles = option.choices().equals(List.of("on", "off"));
    if (!toggles && option != Option.FORMAT) {
      assertThat(option.choices())
          .allSatisfy(value -> assertThat(section).contains("\n- `" + value + "`: "));
    }
    assertThat(section.contains("\nWithout it, ")).isEqualTo(option.defaultValue().isEmpty());
  }
}
