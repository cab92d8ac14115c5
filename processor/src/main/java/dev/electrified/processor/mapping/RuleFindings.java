package dev.electrified.processor.mapping;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;

/** Says what is wrong with the access rules of an entity. */
record RuleFindings(Findings all) {
  void add(Rule rule, Subject subject, MappedEntity mapped, String fact, String remedy) {
    all.add(Finding.of(rule, subject, mapped.entity().className(), fact, remedy));
  }
}
