package dev.electrified.processor.check;

import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Severity;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.MappedModel.ResolvedAssign;
import dev.electrified.processor.mapping.MappedModel.ResolvedGrant;
import dev.electrified.processor.mapping.RuledTable;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.FactKey;

/** Findings about one access rule, said by the compile that brings it in. */
final class Released {
  private Released() {}

  /** What the released server goes wrong on: an error where that is the server. */
  static Finding refused(Finding warning, ServerLevel server) {
    return warning.as(server == ServerLevel.RELEASED ? Severity.ERROR : Severity.WARNING);
  }

  /** About a value of an assignment, or with an empty member about the whole. */
  static Finding of(Rule rule, ResolvedAssign resolved, String member, String fact, String remedy) {
    AssignDeclaration declaration = resolved.declaration();
    AccessRule said =
        new AccessRule(
            AccessRule.Kind.ASSIGN, resolved.statement().key(), resolved.statement().text());
    return finding(rule, declaration.subject(), member, resolved.ruled(), fact, remedy)
        .concerning(FactKey.accessRule(resolved.ruled().table().name(), said));
  }

  /** About a value of a grant, or with an empty member about the whole. */
  static Finding of(Rule rule, ResolvedGrant resolved, String member, String fact, String remedy) {
    GrantDeclaration declaration = resolved.declaration();
    AccessRule said =
        new AccessRule(
            AccessRule.Kind.GRANT, resolved.statement().key(), resolved.statement().text());
    return finding(rule, declaration.subject(), member, resolved.ruled(), fact, remedy)
        .concerning(FactKey.accessRule(resolved.ruled().table().name(), said));
  }

  private static Finding finding(
      Rule rule, Subject subject, String member, RuledTable ruled, String fact, String remedy) {
    return Finding.of(
        rule,
        member.isEmpty() ? subject : subject.value(member),
        ruled.entity().className(),
        fact,
        remedy);
  }
}
