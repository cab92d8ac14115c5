package dev.electrified.processor.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.format.SqlPieces.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlPiecesTest {
  @Test
  void statementIsCutAtItsQuotes() {
    assertThat(SqlPieces.of("a E'b\\'c''d' \"e'f\"\"g\" x$1$y $$h'$$ $t$i$$j$t$ 'k"))
        .extracting(piece -> piece.kind() + " " + piece.text())
        .containsExactly(
            "CODE a E",
            "STRING 'b\\'c''d'",
            "CODE  ",
            "NAME \"e'f\"\"g\"",
            "CODE  x$1$y ",
            "DOLLAR $$h'$$",
            "CODE  ",
            "DOLLAR $t$i$$j$t$",
            "CODE  ",
            "STRING 'k");
  }

  @Test
  void piecesTogetherAreTheStatement() {
    List<String> signs = List.of("'", "\"", "$$", "$a$", "E'", "\\", "x", " ", "\n", ":", "1", "$");
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder sql = new StringBuilder();
      for (int n = random.nextInt(15); n > 0; n--) {
        sql.append(signs.get(random.nextInt(signs.size())));
      }
      StringBuilder together = new StringBuilder();
      for (SqlPieces.Piece piece : SqlPieces.of(sql.toString())) {
        together.append(piece.text());
        assertThat(piece.kind() == Kind.CODE && piece.text().contains("\"")).isFalse();
      }
      assertThat(together.toString()).isEqualTo(sql.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '~',
      value = {
        "a[1:b] ~ a[1: b]",
        "a[1:2] ~ a[1: 2]",
        "a[1: b] ~ a[1: b]",
        "x::text~x::text",
        "x::\"Type\"~x::\"Type\"",
        "x:::y~x::: y",
        "a[1:'2'] ~ a[1: '2']",
        "a[1:\"b\"] ~ a[1: \"b\"]",
        "a[1:$$2$$] ~ a[1: $$2$$]",
        "f(a := 1)~f(a := 1)",
        "f(a:=1)~f(a:=1)",
        "':x' || \":y\"~':x' || \":y\"",
        "'a:'::text~'a:'::text"
      })
  void psqlFindsNoVariable(String sql, String plain) {
    assertThat(PsqlFormat.withoutVariables(sql)).isEqualTo(plain);
  }

  @Test
  void liquibaseFindsNoWordOfItsOwn() {
    assertThat(
            WordsOfLiquibase.hidden(
                "COMMENT ON TABLE \"a--b\" IS E'x\n--rollback\n y\n\t/* liquibase rollback'"))
        .isEqualTo(
            "COMMENT ON TABLE \"a--b\" IS E'x\n'\n'--rollback\n y\n'\n'\t/* liquibase rollback'");
    assertThat(WordsOfLiquibase.hidden("x = $a$it's;\n--comment$a$ AND y = $$z$$"))
        .isEqualTo("x = 'it''s;\n'\n'--comment' AND y = 'z'");
    assertThat(WordsOfLiquibase.hidden("a -\n- b")).isEqualTo("a -\n- b");
    assertThat(WordsOfLiquibase.hidden("a\n/ b\nGO > 1 AND 'x\n/'"))
        .isEqualTo("a\n / b\n GO > 1 AND 'x\n/'");
  }
}
