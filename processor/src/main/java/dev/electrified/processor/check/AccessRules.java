package dev.electrified.processor.check;

import dev.electrified.processor.ddlx.Assign;
import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Severity;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.MappedEntity;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.mapping.MappedModel.ResolvedAssign;
import dev.electrified.processor.mapping.MappedModel.ResolvedGrant;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Table;

/** Assignments and grants against the tables and foreign keys they speak of. */
final class AccessRules {
  private AccessRules() {}

  /** Access rules belong to electrified entities. */
  static void checkElectrified(MappedModel model, Findings findings) {
    for (MappedEntity mapped : model.entities().values()) {
      Entity entity = mapped.entity();
      if (entity.foreign()
          || entity.electrified().isPresent()
          || SharedTableRules.owner(mapped, model).isPresent()) {
        continue;
      }
      for (AssignDeclaration assign : entity.assigns()) {
        reportPlain(entity, assign.subject(), "@ElectricAssign", findings);
      }
      for (GrantDeclaration grant : entity.grants()) {
        reportPlain(entity, grant.subject(), "@ElectricGrant", findings);
      }
    }
  }

  private static void reportPlain(
      Entity entity, Subject subject, String annotation, Findings findings) {
    findings.add(
        Finding.of(
            Rule.RULE_WITHOUT_ELECTRIFIED,
            subject,
            entity.className(),
            "`"
                + annotation
                + "` stands on `"
                + entity.simpleName()
                + "`, which is not electrified",
            "Annotate `" + entity.simpleName() + "` with `@Electrified`, or remove the rule"));
  }

  /**
   * The user column needs a foreign key; the scope needs exactly one foreign key that leads to it.
   *
   * <p>Source: 0.12.1, "Could not find a foreign key pointing to the user table" and "… to the
   * scope table"; the documentation allows a scope that is the table itself.
   */
  static void checkAssigns(MappedModel model, ServerLevel server, Findings findings) {
    for (ResolvedAssign resolved : model.assigns()) {
      Assign assign = resolved.statement();
      Table table = resolved.entity().table();
      checkUser(resolved, table, findings);
      if (assign.role().scope().isEmpty()) {
        continue;
      }
      String scope = assign.role().scope().get();
      if (scope.equals(table.name())) {
        reportOwnScope(resolved, server, findings);
        continue;
      }
      long paths =
          table.foreignKeys().values().stream()
              .filter(key -> key.references().equals(scope))
              .count();
      if (paths != 1) {
        reportScopePath(resolved, scope, paths, server, findings);
      }
    }
  }

  private static void checkUser(ResolvedAssign resolved, Table table, Findings findings) {
    String column = resolved.statement().userColumn();
    for (ForeignKey key : table.foreignKeys().values()) {
      if (key.columns().contains(column)) {
        return;
      }
    }
    Entity entity = resolved.entity().entity();
    AssignDeclaration declaration = resolved.declaration();
    String attribute = declaration.attribute().orElse(declaration.user());
    findings.add(
        Finding.of(
            Rule.ASSIGN_USER_REFERENCE,
            declaration.user().isEmpty()
                ? declaration.subject()
                : declaration.subject().value("user"),
            entity.className(),
            "`"
                + entity.simpleName()
                + "."
                + attribute
                + "` has no foreign key, so Electric cannot tell which user it refers to",
            "Make it a `@ManyToOne` to the entity of the users, with its foreign key"));
  }

  private static void reportOwnScope(
      ResolvedAssign resolved, ServerLevel server, Findings findings) {
    Assign assign = resolved.statement();
    findings.add(
        atServer(
            resolved,
            server,
            Rule.ASSIGN_OWN_SCOPE,
            "`"
                + assign.text()
                + "` has its own table as scope: the documentation allows it, the released server"
                + " 0.12.1 refuses it",
            "Assign the role from an entity that refers to both `"
                + resolved.entity().entity().simpleName()
                + "` and the user, such as a membership"));
  }

  private static void reportScopePath(
      ResolvedAssign resolved, String scope, long paths, ServerLevel server, Findings findings) {
    findings.add(
        atServer(
            resolved,
            server,
            Rule.ASSIGN_SCOPE_PATH,
            "`"
                + resolved.entity().table().name()
                + "` has "
                + (paths == 0 ? "no foreign key" : paths + " foreign keys")
                + " to the scope `"
                + scope
                + "`, and the released server 0.12.1 wants exactly one",
            paths == 0
                ? "Add a `@ManyToOne` to the entity of `" + scope + "`"
                : "Keep one `@ManyToOne` to the entity of `"
                    + scope
                    + "`, or leave out the foreign key of the others with"
                    + " `ConstraintMode.NO_CONSTRAINT`"));
  }

  private static Finding atServer(
      ResolvedAssign resolved, ServerLevel server, Rule rule, String fact, String remedy) {
    AccessRule key =
        new AccessRule(
            AccessRule.Kind.ASSIGN, resolved.statement().key(), resolved.statement().text());
    return Finding.of(
            rule,
            resolved.declaration().subject(),
            resolved.entity().entity().className(),
            fact,
            remedy)
        .as(server == ServerLevel.RELEASED ? Severity.ERROR : Severity.WARNING)
        .concerning(FactKey.accessRule(resolved.entity().table().name(), key));
  }

  /** Source: {@code GRANT … USING} is in the documentation; 0.12.1 answers 42883. */
  static void checkGrants(MappedModel model, ServerLevel server, Findings findings) {
    for (ResolvedGrant resolved : model.grants()) {
      if (resolved.statement().using().isEmpty()) {
        continue;
      }
      AccessRule key =
          new AccessRule(
              AccessRule.Kind.GRANT, resolved.statement().key(), resolved.statement().text());
      findings.add(
          Finding.of(
                  Rule.GRANT_USING,
                  resolved.declaration().subject().value("using"),
                  resolved.entity().entity().className(),
                  "`"
                      + resolved.statement().text()
                      + "` has a path: the documentation allows it, the released server 0.12.1"
                      + " refuses it",
                  "Leave `using` out, and give `"
                      + resolved.entity().entity().simpleName()
                      + "` a reference to the scope of its own")
              .as(server == ServerLevel.RELEASED ? Severity.ERROR : Severity.WARNING)
              .concerning(FactKey.accessRule(resolved.entity().table().name(), key)));
    }
  }
}
