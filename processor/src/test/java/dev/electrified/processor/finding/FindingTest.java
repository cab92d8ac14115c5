package dev.electrified.processor.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '|',
      value = {
        "A is not B|Write B|A is not B. Write B. ",
        "A is not B|Did you mean `B`?|A is not B. Did you mean `B`? ",
        "A is not B||A is not B. ",
        "A is missing|Write:\\nA;\\n|A is missing. Write:\\nA;\\n"
      })
  void factAndRemedyAreSentencesButForBlocksOfLines(String fact, String remedy, String text) {
    Finding finding =
        Finding.nowhere(
            Rule.MIGRATION_MISSING, fact, remedy == null ? "" : remedy.replace("\\n", "\n"));
    assertThat(finding.text())
        .isEqualTo(
            "[electrified:migration-missing] "
                + text.replace("\\n", "\n")
                + "See docs/rules/migration-missing.md");
  }
}
