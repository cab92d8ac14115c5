package dev.electrified.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationTextTest {
  private static final MigrationStamp STAMP =
      new MigrationStamp("20261122190000", 1, 2, "sha256:aa", "sha256:bb");

  @Test
  void textIsHeaderEmptyLineAndStatements() {
    MigrationPart part =
        new MigrationPart(
            List.of("CREATE TABLE a (\n  id uuid\n)", "ALTER TABLE a ENABLE ELECTRIC"),
            List.of("adds table a for app.A", "electrifies table a"),
            true,
            true,
            false);
    String text = render(part);
    assertThat(text)
        .isEqualTo(
            "-- made by Electrified from the entities, never changed once it is committed\n"
                + "-- adds table a for app.A\n"
                + "-- electrifies table a\n"
                + "-- part 1 of 2\n"
                + "-- base: sha256:aa\n"
                + "-- head: sha256:bb\n"
                + "-- body: sha256:"
                + "dd440b3064b7ce980e4e73169df1c6a6069071ca45fcde83272927e17fb65dea\n"
                + "\n"
                + "CALL electric.migration_version('20261122190000');\n"
                + "CREATE TABLE a (\n"
                + "  id uuid\n"
                + ");\n"
                + "ALTER TABLE a ENABLE ELECTRIC;\n");
    assertThat(MigrationText.findBase(text)).contains("sha256:aa");
    assertThat(MigrationText.findHead(text)).contains("sha256:bb");
  }

  @Test
  void partOutsideTransactionSaysSo() {
    String text = render(simple("adds index i", false));
    assertThat(text)
        .contains(
            """
            -- runs outside a transaction, so that writers do not wait
            -- Flyway needs flyway.postgresql.transactional.lock=false for it
            """);
  }

  @Test
  void namesInHeaderAreEscaped() {
    String text = render(simple("adds table é;'\"*\n\\u$x for a.B", true));
    assertThat(text)
        .contains(
            "-- adds table \\u00e9\\u003b\\u0027\\u0022\\u002a\\u000a\\u005cu\\u0024x for a.B\n");
    assertThat(text.substring(0, text.indexOf("\n\n"))).matches("[ -~\n]*").doesNotContain("'");
  }

  @Test
  void statementsOfHeaderAreIntact() {
    String text = render(simple("adds x", true));
    assertThat(MigrationText.isIntact(text)).isTrue();
    assertThat(MigrationText.isIntact(text.replace("\n", "\r\n"))).isTrue();
  }

  @Test
  void editedStatementsAreNotIntact() {
    String text = render(simple("adds x", true));
    assertThat(MigrationText.isIntact(text + "SELECT 2;\n")).isFalse();
    assertThat(MigrationText.isIntact(text.replace("SELECT 1", "SELECT 2"))).isFalse();
    assertThat(MigrationText.isIntact("")).isFalse();
    assertThat(MigrationText.isIntact("SELECT 1;\n\n")).isFalse();
    assertThat(MigrationText.isIntact("\n\n")).isFalse();
    assertThat(MigrationText.findBase("SELECT 1;\n-- base: x\n")).isEmpty();
  }

  @Test
  void whatStandsInTheHeaderIsNoPartOfIt() {
    String text = render(simple("adds x", true));
    int end = text.indexOf("\n\n");
    String body = text.substring(text.indexOf("-- body: "), end + 1);

    assertThat(MigrationText.isIntact(text.replace(body, body + "SELECT 2;\n"))).isFalse();
    assertThat(MigrationText.isIntact(text.replace(body, body + "-- mine\n"))).isFalse();
    assertThat(MigrationText.isIntact(text.replace(body, "SELECT 2;\n" + body))).isFalse();
    assertThat(MigrationText.isIntact(text.replace(body, "-- a\rSELECT 2;\n" + body))).isFalse();
    assertThat(MigrationText.isIntact(text.replace(body, "-- mine\n" + body))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void headerIsAComment(CommentStyle style) {
    String text =
        MigrationText.render(
            style, simple("adds rule coding:owner ?> */", false), STAMP, "", "SELECT 1\n");

    assertThat(text).startsWith(style.opening() + style.mark() + "made by Electrified ");
    assertThat(text.substring(style.opening().length(), text.indexOf("\n\n")).lines())
        .allMatch(line -> line.startsWith(style.mark()))
        .noneMatch(line -> line.contains("?>") || line.contains("*/"));
    for (String checkedOut : List.of(text, text.replace("\n", "\r\n"))) {
      assertThat(MigrationText.isIntact(checkedOut)).isTrue();
      assertThat(MigrationText.findBase(checkedOut)).contains("sha256:aa");
      assertThat(MigrationText.findHead(checkedOut)).contains("sha256:bb");
      assertThat(MigrationText.runsOutsideTransaction(checkedOut)).isTrue();
      assertThat(MigrationText.changes(checkedOut))
          .startsWith("adds rule coding:owner \\u003f> \\u002a/");
    }
    assertThat(MigrationText.isIntact(text + "SELECT 2\n")).isFalse();
    assertThat(MigrationText.isIntact(text.replace(style.mark() + "part", "part"))).isFalse();
  }

  /** Python reads the encoding of a file off its first line, or else its second. */
  @Test
  void noLineOfTheModelIsAmongTheFirstTwoOfPython() {
    String text =
        MigrationText.render(
            CommentStyle.PYTHON, simple("adds rule coding:owner", true), STAMP, "", "pass\n");

    assertThat(text.lines().limit(2))
        .containsExactly(
            "# -*- coding: utf-8 -*-",
            "# made by Electrified from the entities, never changed once it is committed");
  }

  private static String render(MigrationPart part) {
    String body = String.join(";\n", MigrationText.statements(part, STAMP)) + ";\n";
    return MigrationText.render(
        CommentStyle.SQL,
        part,
        STAMP,
        "Flyway needs flyway.postgresql.transactional.lock=false for it",
        body);
  }

  private static MigrationPart simple(String summary, boolean transactional) {
    return new MigrationPart(List.of("SELECT 1"), List.of(summary), transactional, false, false);
  }
}
