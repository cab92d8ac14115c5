package dev.electrified.processor.check;

import dev.electrified.processor.ddlx.Assign;
import dev.electrified.processor.ddlx.RoleSource;
import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.mapping.MappedModel.ResolvedAssign;
import dev.electrified.processor.mapping.RuledTable;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.LinkedHashSet;
import java.util.Set;

/** Assignments against the tables and foreign keys they speak of. */
final class AssignRules {
  private AssignRules() {}

  /**
   * The user column needs a foreign key and a value; the scope needs exactly one foreign key that
   * leads to it; no name may need quotes.
   *
   * <p>Source: 0.12.1, "Could not find a foreign key pointing to the user table" and "… to the
   * scope table"; the documentation allows a scope that is the table itself.
   */
  static void check(MappedModel model, ServerLevel server, Findings findings) {
    for (ResolvedAssign resolved : model.assigns()) {
      Table table = resolved.ruled().table();
      checkUser(resolved, table, server, findings);
      checkNames(resolved, table, findings);
      if (resolved.statement().role().scope().isEmpty()) {
        continue;
      }
      String scope = resolved.statement().role().scope().get();
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

  private static void checkUser(
      ResolvedAssign resolved, Table table, ServerLevel server, Findings findings) {
    String name = resolved.statement().userColumn();
    RuledTable ruled = resolved.ruled();
    AssignDeclaration declaration = resolved.declaration();
    String user = declaration.attribute().orElse(declaration.user());
    String attribute = "`" + ruled.label() + (user.isEmpty() ? "" : "." + user) + "`";
    boolean refers = false;
    for (ForeignKey key : table.foreignKeys().values()) {
      refers |= key.columns().contains(name);
    }
    if (!refers) {
      findings.add(
          Finding.of(
              Rule.ASSIGN_USER_REFERENCE,
              declaration.user().isEmpty()
                  ? declaration.subject()
                  : declaration.subject().value("user"),
              ruled.entity().className(),
              attribute + " has no foreign key, so Electric cannot tell which user it refers to",
              user.isEmpty()
                  ? "Let its `@JoinTable` have the foreign key, without `NO_CONSTRAINT`"
                  : "Make it a `@ManyToOne` to the entity of the users, with its foreign key"));
      return;
    }
    if (table.electrified() && table.findColumn(name).map(Column::nullable).orElse(false)) {
      findings.add(
          Released.refused(
              Released.of(
                  Rule.ASSIGN_OPTIONAL_USER,
                  resolved,
                  declaration.user().isEmpty() ? "" : "user",
                  attribute
                      + " is optional, and the released server 0.12.1 refuses every row of `"
                      + table.name()
                      + "` that has no user",
                  "Make it required: `@ManyToOne(optional = false)`"),
              server));
    }
  }

  /** Source: 0.12.1 pastes the names into its triggers as they are. */
  private static void checkNames(ResolvedAssign resolved, Table table, Findings findings) {
    Assign assign = resolved.statement();
    Set<String> names = new LinkedHashSet<>();
    names.add(table.name());
    names.addAll(table.key().columns());
    names.add(assign.userColumn());
    assign.role().scope().ifPresent(names::add);
    if (assign.role() instanceof RoleSource.Dynamic role) {
      names.add(role.column());
    }
    names.removeIf(name -> Identifier.sql(name).equals(name));
    if (!names.isEmpty()) {
      findings.add(
          Finding.of(
              Rule.ASSIGN_QUOTED_NAME,
              resolved.declaration().subject(),
              resolved.ruled().entity().className(),
              "The assignment uses `"
                  + String.join("`, `", names)
                  + "`, which "
                  + (names.size() == 1 ? "needs" : "need")
                  + " quotes in SQL, and Electric leaves them out",
              "Give "
                  + (names.size() == 1 ? "it a name" : "them names")
                  + " of small letters, digits and `_`, not reserved in SQL"));
    }
  }

  private static void reportOwnScope(
      ResolvedAssign resolved, ServerLevel server, Findings findings) {
    findings.add(
        Released.refused(
            Released.of(
                Rule.ASSIGN_OWN_SCOPE,
                resolved,
                "",
                "`"
                    + resolved.statement().text()
                    + "` has its own table as scope: the documentation allows it, the released"
                    + " server 0.12.1 refuses it",
                "Assign the role from an entity that refers to both `"
                    + resolved.ruled().label()
                    + "` and the user, such as a membership"),
            server));
  }

  private static void reportScopePath(
      ResolvedAssign resolved, String scope, long paths, ServerLevel server, Findings findings) {
    findings.add(
        Released.refused(
            Released.of(
                Rule.ASSIGN_SCOPE_PATH,
                resolved,
                "",
                "`"
                    + resolved.ruled().table().name()
                    + "` has "
                    + (paths == 0 ? "no foreign key" : paths + " foreign keys")
                    + " to the scope `"
                    + scope
                    + "`, and the released server 0.12.1 wants exactly one",
                paths == 0
                    ? resolved.ruled().isOfEntity()
                        ? "Add a `@ManyToOne` to the entity of `" + scope + "`"
                        : "Make an entity of the table, with a `@ManyToOne` to that of `"
                            + scope
                            + "`"
                    : "Keep one `@ManyToOne` to the entity of `"
                        + scope
                        + "`, or leave out the foreign key of the others with"
                        + " `ConstraintMode.NO_CONSTRAINT`"),
            server));
  }
}
