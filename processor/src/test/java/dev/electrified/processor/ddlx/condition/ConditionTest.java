package dev.electrified.processor.ddlx.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading conditions, and saying them again. */
class ConditionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "title='a'|title = 'a'",
        "title != 'a'|title <> 'a'",
        "a=b and c=d or e=f|a = b AND c = d OR e = f",
        "a=b and (c=d or e=f)|a = b AND (c = d OR e = f)",
        "((a = b))|a = b",
        "not (a = b)|NOT a = b",
        "not (a = b and c = d)|NOT (a = b AND c = d)",
        "(not a) = b|(NOT a) = b",
        "open|open",
        "Open|\"Open\"",
        "order = 'a'|\"order\" = 'a'",
        "write = 'a'|\"write\" = 'a'",
        "New.owner = AUTH.user_id|\"New\".owner = \"AUTH\".user_id",
        "new.owner_id = auth.user_id|new.owner_id = auth.user_id",
        "a . b . c = d|a.b.c = d",
        "a.in = 'x'|a.\"in\" = 'x'",
        "a IS null|a IS NULL",
        "a is not NULL and b is true|a IS NOT NULL AND b IS TRUE",
        "a = b is false|a = b IS FALSE",
        "(a is null) = b|(a IS NULL) = b",
        "a in('x','y')|a IN ('x', 'y')",
        "a not in (1, 2.50)|a NOT IN (1, 2.50)",
        "a = b in (c)|a = b IN (c)",
        "(a = b) in (c)|(a = b) IN (c)",
        "a - (b - c) = 1|a - (b - c) = 1",
        "(a - b) - c = 1|a - b - c = 1",
        "a*(b+c)/d>=-1|a * (b + c) / d >= -1",
        "a - -(-1) < 2|a - -(-1) < 2",
        "Lower(title) = 'a'|lower(title) = 'a'",
        "f()|f()",
        "f(a, g('x'), 1)|f(a, g('x'), 1)",
        "a = 'it''s'|a = 'it''s'",
        "a = ''|a = ''",
        "a = '-- no /* comment'|a = '-- no /* comment'",
        "a = NULL|a = NULL",
        "true|TRUE",
      })
  void conditionIsSaidAgainInCanonicalSpelling(String written, String said) throws Exception {
    Expression read = Condition.parse(written).expression();
    assertThat(ConditionText.of(read)).isEqualTo(said);
    assertThat(Condition.parse(said).expression()).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~|0|there is nothing",
        "~  ~|0|there is nothing",
        "a =|3|the end stands where an attribute or a value is expected",
        "a = 'x|4|a quote opens that is not closed",
        "a = \"x|4|a quote opens that is not closed",
        "a = \"\"|4|there is a name of no letters",
        "a = 'x') OR (true|7|`)` stands where an operator or the end is expected",
        "a = 'x';|7|there is `;`, which no condition has",
        "a = 'x' -- y|8|there is `--`, which no condition has",
        "a = 'x' /* y */|8|there is `/*`, which no condition has",
        "a == 'x'|2|there is `==`, which no condition has",
        "a && b|2|there is `&&`, which no condition has",
        "a::text = 'x'|1|there is `::`, which no condition has",
        "a = $$x$$ y|10|`y` stands where an operator or the end is expected",
        "a = b|1|there is U+00A0, which no condition has",
        "a ? b|2|there is `?`, which no condition has",
        "a = 'ä'|5|a string holds a character that DDLX cannot carry",
        "a = 'x;y'|6|a string holds a character that DDLX cannot carry",
        "a = 'x\"y'|6|a string holds a character that DDLX cannot carry",
        "a = '${y}'|5|a string holds a character that DDLX cannot carry",
        "a = 'x\\'|6|a string holds a character that DDLX cannot carry",
        "a = 1x|4|a number goes on with `x`",
        "a = 1.2.3|4|a number goes on with `.`",
        "a = .5|4|`.` stands where an attribute or a value is expected",
        "a = 'x' 'y'|8|the string `'y'` stands where an operator or the end is expected",
        "a LIKE 'x'|2|`LIKE` stands where an operator or the end is expected",
        "a BETWEEN 1 AND 2|2|`BETWEEN` stands where an operator or the end is expected",
        "a = b = c|6|`=` compares what is a comparison already",
        "a IS NULL IS NULL|10|`IS` compares what is a comparison already",
        "a IS b|5|`b` stands where `NULL`, `TRUE` or `FALSE` is expected",
        "a IN 'x'|5|the string `'x'` stands where `(` is expected",
        "a IN ()|6|`)` stands where a value is expected",
        "a IN ('x',)|10|`)` stands where an attribute or a value is expected",
        "a NOT b|2|`NOT` stands where an operator or the end is expected",
        "f(a|3|the end stands where `,` or `)` is expected",
        "(a = b|6|the end stands where `)` is expected",
        "a. = 'x'|3|`=` stands where a name is expected",
        "a AND 'x'|6|a value stands where a condition has to",
        "1 OR a|0|a value stands where a condition has to",
        "NOT 1|4|a value stands where a condition has to",
        "a + b|0|a value stands where a condition has to",
        "null|0|a value stands where a condition has to",
        "select(a)|0|`select` is no name of a function that DDLX can call",
        "check(a)|0|`check` is no name of a function that DDLX can call",
        "a.f(b)|0|`a` is no name of a function that DDLX can call",
        "\"f\"(b)|0|`\"f\"` is no name of a function that DDLX can call",
        "(SELECT a)|8|`a` stands where `)` is expected",
      })
  void whatIsNoConditionIsRefusedAtItsPlace(String written, int offset, String fact) {
    ConditionProblem problem =
        catchThrowableOfType(ConditionProblem.class, () -> Condition.parse(written));
    assertThat(problem).as(written).isNotNull();
    assertThat(problem.fact()).isEqualTo(fact);
    assertThat(problem.offset()).isEqualTo(offset);
    assertThat(problem.remedy()).isNotEmpty();
  }

  @Test
  void barsAreRefusedWithTheWordForThem() {
    ConditionProblem problem =
        catchThrowableOfType(ConditionProblem.class, () -> Condition.parse("a || b"));
    assertThat(problem.offset()).isEqualTo(2);
    assertThat(problem.remedy()).isEqualTo("Write `OR`; strings are joined by no operator");
  }

  @Test
  void conditionOfSeveralLinesIsSaidOnOne() throws Exception {
    assertThat(ConditionText.of(Condition.parse("\ta\n=\r\n'x'\n").expression()))
        .isEqualTo("a = 'x'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "NOT ", "f(", "a IN (", "- "})
  void whatIsNestedTooDeepIsRefusedBeforeTheStackIs(String opening) {
    ConditionProblem problem =
        catchThrowableOfType(ConditionProblem.class, () -> Condition.parse(opening.repeat(300)));
    assertThat(problem.fact()).isEqualTo("it is nested more than 50 deep");
    assertThat(problem.offset()).isBetween(49, 51 * opening.length());
  }

  @Test
  void whatIsTooLongIsRefused() throws Exception {
    String longest = "a" + " OR a".repeat((Condition.MAX_LENGTH - 1) / 5);
    assertThat(ConditionText.of(Condition.parse(longest).expression())).isEqualTo(longest);
    ConditionProblem problem =
        catchThrowableOfType(
            ConditionProblem.class, () -> Condition.parse(longest + " OR a".repeat(2)));
    assertThat(problem.fact()).isEqualTo("it goes on, and a condition has at most 2000 characters");
    assertThat(problem.offset()).isEqualTo(2000);
  }

  @Test
  void namesAreMentionedWithTheirPlaces() throws Exception {
    assertThat(Condition.parse("new.a = b AND f(\"C\") = 'd'").mentions())
        .containsExactly(
            new Condition.Mention(new Expression.Name(List.of("new", "a")), 0, false),
            new Condition.Mention(new Expression.Name(List.of("b")), 8, false),
            new Condition.Mention(new Expression.Name(List.of("C")), 16, true));
  }

  @Test
  void namesAreReplacedEverywhere() throws Exception {
    Expression renamed =
        Condition.parse("NOT a AND -a < 1 AND a IS NULL AND a IN (a, 'a') AND f(a)")
            .expression()
            .rename(name -> new Expression.Name(List.of("B\"")));
    assertThat(ConditionText.of(renamed))
        .isEqualTo(
            "NOT \"B\"\"\" AND -\"B\"\"\" < 1 AND \"B\"\"\" IS NULL AND \"B\"\"\" IN (\"B\"\"\","
                + " 'a') AND f(\"B\"\"\")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a = 'x' AND (b <> f(c, d) OR TRUE)|~~",
        "a + b > c * d / e|~~",
        "a IS TRUE|~~",
        "new.a = auth.user_id|new.a,auth.user_id",
        "a = 3 OR a = 3 OR a = 3.5|3,3.5",
        "a = -1|-1",
        "a IS NULL OR a IS NOT NULL|IS NULL,IS NOT NULL",
        "a IS NOT TRUE|IS NOT TRUE",
        "NOT a|NOT",
        "a IN ('x') OR a NOT IN ('x')|IN,NOT IN",
        "a = NULL|NULL",
        "a = 'it''s'|'it''s'",
        "Open|\"Open\"",
      })
  void whatTheReleasedServerDoesNotReadIsListed(String written, String missing) throws Exception {
    assertThat(String.join(",", ReleasedGrammar.missing(Condition.parse(written).expression())))
        .isEqualTo(missing);
  }
}
