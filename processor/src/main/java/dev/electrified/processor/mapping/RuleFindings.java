package dev.electrified.processor.mapping;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;

/** Says what is wrong with access rules. */
record RuleFindings(Findings all) {
  void add(Rule rule, Subject subject, RuledTable ruled, String fact, String remedy) {
    all.add(Finding.of(rule, subject, ruled.entity().className(), fact, remedy));
  }
}
