package dev.electrified.processor.ddlx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextTest {
  private static RuleText parse(String statement) {
    return RuleText.parse(statement).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ELECTRIC GRANT ALL ON projects TO 'projects:owner' | ELECTRIC REVOKE ALL ON projects FROM 'projects:owner'
          ELECTRIC GRANT UPDATE (name, "On") ON t TO 'a b' | ELECTRIC REVOKE UPDATE (name, "On") ON t FROM 'a b'
          ELECTRIC GRANT READ ON " TO x" TO 'r' USING a/b CHECK (c = ' TO ') | ELECTRIC REVOKE READ ON " TO x" FROM 'r'
          ELECTRIC ASSIGN 'TO' TO t.user_id | ELECTRIC UNASSIGN 'TO' FROM t.user_id
          ELECTRIC ASSIGN (p, m.role) TO m.user_id IF (x AND y) | ELECTRIC UNASSIGN (p, m.role) FROM m.user_id
          ELECTRIC ASSIGN 'a' TO t.c IF (x = E'\\' TO x') | ELECTRIC UNASSIGN 'a' FROM t.c
          ELECTRIC ASSIGN m."my role" TO m."my user" | ELECTRIC UNASSIGN m."my role" FROM m."my user"
          """)
  void inverseNamesWhatTheServerLooksFor(String statement, String inverse) {
    assertThat(parse(statement).inverse()).isEqualTo(inverse);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ELECTRIC GRANT",
        "ELECTRIC GRANT ALL ON t",
        "ELECTRIC GRANT ALL TO 'x'",
        "ELECTRIC ASSIGN 'x' TO",
        "ELECTRIC ASSIGN 'x' FROM t.c",
        "ELECTRIC REVOKE ALL ON t FROM 'x'",
        "GRANT ALL ON t TO x",
        "ELECTRIC GRANT ALL ON t TO 'a'; DROP TABLE t",
        "ELECTRIC GRANT ALL ON t TO 'a",
        "ELECTRIC GRANT ALL ON \"t TO 'a'",
        "ELECTRIC GRANT ALL ON t TO 'a' -- b",
        "ELECTRIC GRANT ALL ON t TO 'a' /* b */",
        "ELECTRIC GRANT ALL ON t TO 'a' $$",
        "ELECTRIC ASSIGN 'a' TO t.c IF (x = E'\\')"
      })
  void otherTextsAreNoRules(String statement) {
    assertThat(RuleText.parse(statement)).isEqualTo(Optional.empty());
  }

  @Test
  void roleIsNamedAsItIsWithoutItsQuotes() {
    assertThat(parse("ELECTRIC GRANT ALL ON t TO 'p:r' USING a").role()).contains("p:r");
    assertThat(parse("ELECTRIC GRANT ALL ON \" TO 'x'\" TO '\"it''s\":r'").role())
        .contains("\"it's\":r");
    assertThat(parse("ELECTRIC ASSIGN 'p:r' TO t.c IF (a = 'b')").role()).contains("p:r");
    assertThat(parse("ELECTRIC ASSIGN m.role TO m.c").role()).isEqualTo(Optional.empty());
    assertThat(parse("ELECTRIC ASSIGN (p, m.role) TO m.c").role()).isEqualTo(Optional.empty());
  }

  @Test
  void scopeOfARowIsNamedAsDdlxWritesIt() {
    assertThat(parse("ELECTRIC ASSIGN (p, m.role) TO m.c").scopeOfRow()).contains("p");
    assertThat(parse("ELECTRIC ASSIGN (\"a,b\", m.role) TO m.c").scopeOfRow()).contains("\"a,b\"");
    assertThat(parse("ELECTRIC ASSIGN m.role TO m.c").scopeOfRow()).isEqualTo(Optional.empty());
    assertThat(parse("ELECTRIC ASSIGN 'p:r' TO t.c").scopeOfRow()).isEqualTo(Optional.empty());
    assertThat(parse("ELECTRIC GRANT ALL ON t TO 'p:r'").scopeOfRow()).isEqualTo(Optional.empty());
  }

  @Test
  void grantsOverlapWhereTheServerKeepsOneRowForBoth() {
    RuleText all = parse("ELECTRIC GRANT ALL ON t TO 'x'");
    for (String other :
        List.of(
            "ELECTRIC GRANT SELECT ON t TO 'x'",
            "ELECTRIC GRANT READ ON t TO 'x' CHECK (a)",
            "ELECTRIC GRANT WRITE ON t TO 'x'")) {
      assertThat(all.overlaps(parse(other))).as(other).isTrue();
      assertThat(parse(other).overlaps(all)).as(other).isTrue();
    }
    for (String other :
        List.of(
            "ELECTRIC GRANT SELECT (a) ON t TO 'x'",
            "ELECTRIC GRANT SELECT ON u TO 'x'",
            "ELECTRIC GRANT SELECT ON t TO 'y'",
            "ELECTRIC ASSIGN 'x' TO t.a")) {
      assertThat(all.overlaps(parse(other))).as(other).isFalse();
    }
    assertThat(
            parse("ELECTRIC GRANT READ ON t TO 'x'")
                .overlaps(parse("ELECTRIC GRANT WRITE ON t TO 'x'")))
        .isFalse();
  }
}
