package dev.electrified.processor.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.format.HostReader.Language;
import dev.electrified.processor.sql.PlainText;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a statement holds, the host language reads the same back, and nothing else. */
class HostLiteralsTest {
  private static final List<String> PIECES =
      List.of(
          "CREATE TABLE a (",
          "\n",
          "\n  ",
          "\n\n",
          " ",
          "'",
          "\"",
          "\"\"\"",
          "'''",
          "\\",
          "\\\\",
          "#{exit}",
          "#$0",
          "#@a",
          "#",
          "$x",
          "${y}",
          "{$z}",
          "$$",
          "%s",
          "%%",
          ":name",
          "?",
          "SQL",
          "\nSQL",
          "\n  SQL;",
          "\n\"\"\"",
          "\n__END__\n",
          "?>",
          "<?php",
          "<%= 1 %>",
          "\r\n",
          "\r",
          "\t",
          "\u0000",
          "\u007f",
          "\u0085",
          "\u2028",
          "\u202e",
          "\u200b",
          "\ufeff",
          "\u00ad",
          "é",
          "例",
          "\u05d0",
          "😀",
          "e\u0301",
          "\\u{41}",
          "\\n",
          "\\N{DASH}",
          "--",
          "/*",
          "`id`");

  private static String literal(Language language, String text, String indent) {
    return switch (language) {
      case RUBY -> RubyLiteral.of(text, indent);
      case ELIXIR -> ElixirLiteral.of(text, indent);
      case PHP -> PhpLiteral.of(text, indent);
      case PYTHON -> PythonLiteral.of(text, indent);
    };
  }

  /** Heredocs of Ruby and Elixir end in a line feed, which no statement minds. */
  private static void assertReadBack(Language language, String text, String indent) {
    String source = literal(language, text, indent);
    String value = HostReader.read(language, source);
    boolean heredoc = source.startsWith("<<~") || source.startsWith("~S");
    assertThat(value).as(source).isEqualTo(heredoc ? text + "\n" : text);
  }

  @ParameterizedTest
  @EnumSource
  void anyTextIsReadBack(Language language) {
    for (String piece : PIECES) {
      assertReadBack(language, piece, "    ");
      assertReadBack(language, "CREATE TABLE a (\n" + piece + "x\n)", "    ");
      assertReadBack(language, "CREATE TABLE a (\n  b" + piece, "");
    }
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(
            random.nextInt(4) == 0
                ? Character.toString(anyCharacter(random))
                : PIECES.get(random.nextInt(PIECES.size())));
      }
      assertReadBack(language, text.toString(), " ".repeat(random.nextInt(9)));
    }
  }

  private static int anyCharacter(Random random) {
    int bound = random.nextBoolean() ? 0x100 : 0x11_0000;
    int c = random.nextInt(bound);
    return c >= 0xd800 && c < 0xe000 ? c - 0xd800 : c;
  }

  @Test
  void nothingInvisibleStandsInSource() {
    StringBuilder invisible = new StringBuilder();
    for (int c = 0; c < 0x11_0000; c++) {
      int type = Character.getType(c);
      if (PlainText.isPlain(c)
          && c != ' '
          && !Character.isLetterOrDigit(c)
          && !(c > ' ' && c < 0x100)
          && type != Character.MODIFIER_SYMBOL
          && type != Character.MATH_SYMBOL
          && type != Character.OTHER_SYMBOL) {
        invisible.append(Integer.toHexString(c)).append(' ');
      }
    }
    assertThat(invisible.toString()).isEmpty();
    assertThat(IntStream.of(0, 9, 10, 13, 0x7f, 0x85, 0xa0, 0xad, 0x200b, 0x2028, 0x202e, 0xfeff))
        .noneMatch(PlainText::isPlain);
    for (Language language : Language.values()) {
      assertThat(literal(language, "a\u202eb\u00adc\rd", "")).matches("\"[ -~]*\"");
    }
  }

  @Test
  void severalLinesStayReadable() {
    String sql = "CREATE TABLE \"Order\" (\n  id uuid NOT NULL,\n  note text DEFAULT '\\#{x}'\n)";

    assertThat(RubyLiteral.of(sql, "    "))
        .isEqualTo(
            """
            <<~'SQL'
                  CREATE TABLE "Order" (
                    id uuid NOT NULL,
                    note text DEFAULT '\\#{x}'
                  )
                SQL""");
    assertThat(ElixirLiteral.of(sql, "    "))
        .isEqualTo(
            "~S\"\"\"\n    CREATE TABLE \"Order\" (\n      id uuid NOT NULL,\n"
                + "      note text DEFAULT '\\#{x}'\n    )\n    \"\"\"");
    assertThat(PhpLiteral.of(sql, "    "))
        .isEqualTo(
            """
            <<<'SQL'
                CREATE TABLE "Order" (
                  id uuid NOT NULL,
                  note text DEFAULT '\\#{x}'
                )
                SQL""");
    assertThat(PythonLiteral.of(sql, "    "))
        .isEqualTo(
            """
            "CREATE TABLE \\"Order\\" (\\n"
                "  id uuid NOT NULL,\\n"
                "  note text DEFAULT '\\\\#{x}'\\n"
                ")\"""");
  }

  @Test
  void linesThatWouldEndABlockAreQuoted() {
    assertThat(
            Stream.of(
                    "a\nSQL", "a\n  SQL;\nb", "a\n\nb", "a\n\tb", "a\nb\u202e", "a\n__END__\nSQLx")
                .map(text -> RubyLiteral.of(text, "").charAt(0) + PhpLiteral.of(text, "")))
        .allMatch(literals -> literals.startsWith("\"\""));
    assertThat(ElixirLiteral.of("a\nb\"\"\"c", "")).startsWith("\"a\\nb");
  }
}
