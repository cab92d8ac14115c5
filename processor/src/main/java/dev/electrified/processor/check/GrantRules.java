package dev.electrified.processor.check;

import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.mapping.MappedModel.ResolvedGrant;

/** Grants against what the released server does with them. */
final class GrantRules {
  private GrantRules() {}

  /** Source: {@code GRANT … USING} is in the documentation; 0.12.1 answers 42883. */
  static void check(MappedModel model, ServerLevel server, Findings findings) {
    for (ResolvedGrant resolved : model.grants()) {
      if (!resolved.statement().using().isEmpty()) {
        findings.add(
            Released.refused(
                Released.of(
                    Rule.GRANT_USING,
                    resolved,
                    "using",
                    "`"
                        + resolved.statement().text()
                        + "` has a path: the documentation allows it, the released server 0.12.1"
                        + " refuses it",
                    "Leave `using` out, and give `"
                        + resolved.entity().entity().simpleName()
                        + "` a reference to the scope of its own"),
                server));
      }
    }
  }
}
