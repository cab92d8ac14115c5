package dev.electrified.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlFragmentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "'a; -- b'",
        "'it''s'",
        "E'it\\'s; '",
        "now()",
        "$$ ; ' $$",
        "$x$ $$ ; $x$",
        "a$b + $1",
        "(1, 2)",
        "array[1, 2]",
        "\"a;b\"\"\" > '{}'::jsonb"
      })
  void onePieceOfSqlIsTaken(String sql) {
    assertThat(SqlFragment.problemOfValue(sql)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "1; drop table x",
        "1 -- x",
        "1 /* x",
        "'a",
        "'a\\' ; x'y",
        "E'a\\'",
        "me'\\'; --'",
        "\"a",
        "(1",
        "1)",
        "(1]",
        ")(",
        "$$ x",
        "$a$ $b$",
        "a$$;$$",
        "1$$'$$;x'",
        "${x}",
        "'${x}'",
        "1, b integer",
        "1 \\! ls",
        "\"a\"\\g",
        "a\u0000",
        "\ud800"
      })
  void whatCanBreakOutIsRefused(String sql) {
    assertThat(SqlFragment.problemOfValue(sql)).isPresent();
    assertThatThrownBy(() -> ColumnDetails.ofDefault(sql))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SqlCheck.of("c", List.of(), sql))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
