package dev.electrified.runtime.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the rules of the running program; other tests hold their examples. */
class RulePagesTest {
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ .*$");
  private static final Pattern END = Pattern.compile(" See docs/rules/([a-z-]+)\\.md$");

  @ParameterizedTest
  @EnumSource
  void pageSaysItsNameProblemReasonAndRemedy(RuntimeRule rule) {
    RulePage page = RulePage.of(rule.slug());

    assertThat(page.text()).startsWith("# " + rule.slug() + "\n\nError · At run time\n\n");
    assertThat(HEADING.matcher(page.text()).results().map(heading -> heading.group()))
        .containsExactly("# " + rule.slug(), "## Problem", "## Why", "## Fix", "## Example");
  }

  @ParameterizedTest
  @EnumSource
  void exampleIsAMessageOfTheRuleThatNamesAPage(RuntimeRule rule) {
    List<String> messages = RulePage.of(rule.slug()).messages();

    assertThat(messages)
        .isNotEmpty()
        .allSatisfy(
            message -> {
              assertThat(message).startsWith("[electrified:" + rule.slug() + "] ");
              Matcher end = END.matcher(message);
              assertThat(end.find()).as(message).isTrue();
              assertThat(RulePage.FOLDER.resolve(end.group(1) + ".md")).exists();
            });
  }

  @Test
  void indexListsTheseRulesAsThoseOfTheRunningProgram() throws IOException {
    String index = Files.readString(RulePage.FOLDER.resolve("README.md"));
    String section = index.substring(index.indexOf("\n## At run time\n"));

    assertThat(section.lines().filter(line -> line.startsWith("| [")).map(RulePagesTest::rowOf))
        .containsExactlyElementsOf(
            Stream.of(RuntimeRule.values())
                .map(rule -> "[" + rule.slug() + "](" + rule.slug() + ".md) | error")
                .toList());
  }

  /** What is in the first two columns. */
  private static String rowOf(String line) {
    return line.substring("| ".length(), line.lastIndexOf(" | "));
  }
}
