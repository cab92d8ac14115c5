package dev.electrified.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a > 0 | b > 0",
        "A>0 and aa>a_ | b>0 and aa>a_",
        "a='a' or a = 'it''s a' | b='a' or b = 'it''s a'",
        "\"a\" is null and \"A\" is null | b is null and \"A\" is null",
        "lower(a)+t.a | lower(b)+t.b",
        "a$ + 1a + a | a$ + 1a + b",
        "x in ('a | x in ('a"
      })
  void replacesTheNameAndNothingElse(String sql, String replaced) {
    assertThat(ColumnNames.replace(sql, "a", "b")).isEqualTo(replaced);
  }

  @ParameterizedTest
  @CsvSource({"order, a > \"order\"", "Big, a > \"Big\"", "b1, a > b1"})
  void quotesTheNewNameWhereItMust(String name, String replaced) {
    assertThat(ColumnNames.replace("a > x", "x", name)).isEqualTo(replaced);
  }
}
