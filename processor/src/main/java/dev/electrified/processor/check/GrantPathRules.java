package dev.electrified.processor.check;

import dev.electrified.processor.ddlx.Grant;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Severity;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.mapping.MappedModel.ResolvedGrant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row belongs to one row of the scope, which exactly one path of foreign keys leads to.
 *
 * <p>Source: the documentation, which has {@code USING} for the choice between several. The
 * released server checks nothing of it, and cannot be told: there several are a warning.
 */
final class GrantPathRules {
  private final ScopePaths paths;
  private final ServerLevel server;
  private final Findings findings;
  private final Set<Subject> said = new HashSet<>();

  private GrantPathRules(ScopePaths paths, ServerLevel server, Findings findings) {
    this.paths = paths;
    this.server = server;
    this.findings = findings;
  }

  static void check(MappedModel model, ServerLevel server, Findings findings) {
    boolean scoped = false;
    for (ResolvedGrant resolved : model.grants()) {
      scoped |= resolved.statement().role().scope().isPresent();
      scoped |= !resolved.statement().using().isEmpty();
    }
    if (scoped) {
      GrantPathRules rules = new GrantPathRules(new ScopePaths(model), server, findings);
      model.grants().forEach(rules::check);
    }
  }

  private void check(ResolvedGrant resolved) {
    Grant grant = resolved.statement();
    Optional<String> scope = grant.role().scope();
    if (!resolved.ruled().table().electrified()) {
      return;
    }
    if (!grant.using().isEmpty()) {
      usingProblem(grant, scope).ifPresent(problem -> report(resolved, problem));
      findings.add(Released.refused(using(resolved), server));
    } else if (scope.isPresent() && !scope.get().equals(grant.table())) {
      checkPaths(resolved, scope.get());
    }
  }

  /** Source: {@code GRANT … USING} is in the documentation; 0.12.1 answers 42883. */
  private Finding using(ResolvedGrant resolved) {
    Grant grant = resolved.statement();
    boolean only = ways(grant).size() == 1;
    return Released.of(
        Rule.GRANT_USING,
        resolved,
        "using",
        "`"
            + grant.text()
            + "` has a path: the documentation allows it, the released server 0.12.1 refuses it",
        only
            ? "Leave `using` out: no other way leads to `" + grant.role().scope().orElse("") + "`"
            : "Leave `using` out, and the foreign keys of other ways to the scope with"
                + " `ConstraintMode.NO_CONSTRAINT`");
  }

  private List<String> ways(Grant grant) {
    Optional<String> scope = grant.role().scope();
    return scope.isPresent() && !scope.get().equals(grant.table())
        ? paths.find(grant.table(), scope.get())
        : List.of();
  }

  /** What is wrong with the path that is given. */
  private Optional<String> usingProblem(Grant grant, Optional<String> scope) {
    if (scope.isEmpty()) {
      return Optional.of("is given for `" + grant.role().plain() + "`, a role without a scope");
    }
    Set<String> visited = new HashSet<>();
    String at = grant.table();
    for (String column : grant.using()) {
      visited.add(at);
      Optional<String> next = paths.target(at, column);
      if (next.isEmpty()) {
        return Optional.of("goes by `" + at + "." + column + "`, which has no foreign key");
      }
      if (visited.contains(next.get())) {
        return Optional.of("comes back to `" + next.get() + "`");
      }
      at = next.get();
    }
    return at.equals(scope.get())
        ? Optional.empty()
        : Optional.of("ends at `" + at + "`, and the scope is `" + scope.get() + "`");
  }

  private void report(ResolvedGrant resolved, String problem) {
    Subject subject = resolved.declaration().subject().value("using");
    if (!said.add(subject)) {
      return;
    }
    List<String> ways = ways(resolved.statement());
    findings.add(
        Finding.of(
            Rule.GRANT_SCOPE_PATH,
            subject,
            resolved.ruled().entity().className(),
            "The path `" + resolved.declaration().using() + "` " + problem,
            ways.isEmpty()
                ? "Leave `using` out"
                : "Write " + quoted(ways) + (ways.size() == 1 ? ", or leave it out" : "")));
  }

  private void checkPaths(ResolvedGrant resolved, String scope) {
    List<String> ways = paths.find(resolved.statement().table(), scope);
    Subject subject = resolved.declaration().subject().value("to").item(resolved.role());
    if (ways.size() == 1 || !said.add(subject)) {
      return;
    }
    String table = resolved.statement().table();
    if (ways.isEmpty()) {
      findings.add(
          Finding.of(
              Rule.GRANT_SCOPE_PATH,
              subject,
              resolved.ruled().entity().className(),
              "No foreign keys lead from `" + table + "` to `" + scope + "`, the scope of the role",
              (resolved.ruled().isOfEntity()
                      ? "Give `" + resolved.ruled().label() + "` a `@ManyToOne` that leads there"
                      : "Make an entity of the table, with a `@ManyToOne` that leads there")
                  + ", or grant it to a role without a scope"));
      return;
    }
    boolean told = server == ServerLevel.DOCS;
    findings.add(
        Released.of(
                Rule.GRANT_SCOPE_PATH,
                resolved,
                "to",
                (ways.size() == ScopePaths.MOST ? "Several" : ways.size() == 2 ? "Two" : "Three")
                    + " ways lead from `"
                    + table
                    + "` to `"
                    + scope
                    + "`, the scope of the role: "
                    + quoted(ways),
                told
                    ? "Say which is meant: `using = \"" + ways.get(0) + "\"`"
                    : "Leave out the foreign keys of the others with"
                        + " `ConstraintMode.NO_CONSTRAINT`, since 0.12.1 knows no `USING`")
            .as(told ? Severity.ERROR : Severity.WARNING));
  }

  private static String quoted(List<String> ways) {
    return "`" + String.join("`, `", ways) + "`";
  }
}
