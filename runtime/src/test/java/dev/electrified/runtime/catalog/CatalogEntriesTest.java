package dev.electrified.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the entries are those that {@link Properties} would read. */
class CatalogEntriesTest {
  private static final String CHARACTERS = "\\\n\r\t\f =:#!abé";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "a=b=c",
        "\\ two blanks",
        "one\\ntwo\\r\\n\\tthree\\f",
        "back\\\\slash and \\\\n",
        "ends with \\\\",
        "é 漢字 🐘",
        "# ! : no comment"
      })
  void valueIsThatOfProperties(String written) throws IOException {
    String text = "first=1\nkey=" + written + "\nlast=2\n";
    Properties properties = new Properties();
    properties.load(new StringReader(text));

    assertThat(CatalogEntries.read(text).get("key")).isEqualTo(properties.getProperty("key"));
  }

  @Test
  void anyTextThatTheProcessorWritesIsReadAsProperties() throws IOException {
    Random random = new Random(7);
    for (int run = 0; run < 5_000; run++) {
      StringBuilder value = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        value.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      String text = "key=" + escaped(value.toString()) + "\n";
      Properties properties = new Properties();
      properties.load(new StringReader(text));

      assertThat(properties.getProperty("key")).isEqualTo(value.toString());
      assertThat(CatalogEntries.read(text).get("key")).isEqualTo(value.toString());
    }
  }

  /** As the processor does it. */
  private static String escaped(String value) {
    String text =
        value
            .replace("\\", "\\\\")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
            .replace("\f", "\\f");
    return text.startsWith(" ") ? "\\" + text : text;
  }

  @Test
  void emptyLinesCommentsAndWindowsLineEndsAreTaken() {
    CatalogEntries entries = CatalogEntries.read("# a comment\r\n\r\na=1\r\nb=2");

    assertThat(entries.get("a")).isEqualTo("1");
    assertThat(entries.get("b")).isEqualTo("2");
  }

  @Test
  void keyThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> CatalogEntries.read("a=1\n").get("b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`b` is missing");
  }

  @Test
  void keyThatComesTwiceIsNamed() {
    assertThatThrownBy(() -> CatalogEntries.read("a=1\na=1\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`a` is there twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "=value"})
  void lineThatIsNoEntryIsNamed(String line) {
    assertThatThrownBy(() -> CatalogEntries.read("a=1\n" + line + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`" + line + "` is no entry");
  }
}
