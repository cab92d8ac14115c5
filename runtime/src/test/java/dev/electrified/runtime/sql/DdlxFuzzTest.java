package dev.electrified.runtime.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.sql.DdlxDecision.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DdlxFuzzTest {
  private static final int TEXTS = 20_000;

  @Test
  void ddlxIsFoundBetweenWhateverGaps() {
    HostileSql sql = new HostileSql(1);
    for (int i = 0; i < TEXTS; i++) {
      String statement = sql.ddlx();
      String text = sql.gap() + statement + sql.gap() + (sql.coin() ? ";" + sql.gap() : "");

      assertThat(DdlxDecision.of(text))
          .as(text)
          .isEqualTo(new DdlxDecision(Kind.STATEMENT, statement));
    }
  }

  @Test
  void plainStatementsAreNoneWhateverTheyHold() {
    HostileSql sql = new HostileSql(2);
    for (int i = 0; i < TEXTS; i++) {
      String text = sql.gap() + sql.plain() + sql.gap() + ";" + sql.gap() + sql.plain();

      assertThat(DdlxDecision.of(text)).as(text).isEqualTo(new DdlxDecision(Kind.NONE, ""));
    }
  }

  @Test
  void mixturesAreNamedWithTheirFirstDdlx() {
    HostileSql sql = new HostileSql(3);
    for (int i = 0; i < TEXTS; i++) {
      List<String> statements = new ArrayList<>();
      for (int plain = sql.below(3); plain > 0; plain--) {
        statements.add(sql.plain());
      }
      String ddlx = sql.ddlx();
      statements.add(ddlx);
      statements.add(sql.coin() ? sql.plain() : sql.ddlx());
      String text = sql.gap() + String.join(sql.gap() + ";" + sql.gap(), statements);

      assertThat(DdlxDecision.of(text)).as(text).isEqualTo(new DdlxDecision(Kind.MIXTURE, ddlx));
    }
  }

  @Test
  void garbageIsCutWithoutAGapAndWithoutAnException() {
    HostileSql sql = new HostileSql(4);
    for (int i = 0; i < TEXTS; i++) {
      String text = sql.garbage();
      DdlxDecision.of(text);
      SqlTokenizer tokens = new SqlTokenizer(text);
      int end = 0;
      SqlToken token = tokens.next();
      while (token.kind() != SqlToken.Kind.END) {
        assertThat(token.start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(token.end()).as(text).isGreaterThan(token.start());
        end = token.end();
        token = tokens.next();
      }

      assertThat(token)
          .as(text)
          .isEqualTo(new SqlToken(token.kind(), text.length(), text.length()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/*",
        "*/",
        "/**/",
        "--\n",
        "-",
        "'",
        "''",
        "'a'\n",
        "'a' ",
        "'a'--\n",
        "E'\\",
        "E'a'\n",
        "\"",
        "U&\"a",
        "$",
        "$$",
        "$a",
        "$a$",
        "$a ",
        "$$a$",
        "a$",
        "1",
        "$1",
        ";",
        " ",
        "(",
        "ELECTRIC ENABLE t;",
        "CALL electric.x(",
        "ALTER TABLE a.",
        "ELECTRIC GRANT ALL,"
      })
  void eachCharacterIsLookedAtAFixedNumberOfTimes(String piece) {
    CountingText text = new CountingText(piece.repeat(1_000_000 / piece.length()));
    SqlTokenizer tokens = new SqlTokenizer(text);
    while (tokens.next().kind() != SqlToken.Kind.END) {
      // only the counting matters
    }

    assertThat(text.looks()).isLessThan(10L * text.length());
  }

  /** Counts how often one of its characters is asked for. */
  private static final class CountingText implements CharSequence {
    private final String text;
    private long looks;

    CountingText(String text) {
      this.text = text;
    }

    long looks() {
      return looks;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }
  }
}
