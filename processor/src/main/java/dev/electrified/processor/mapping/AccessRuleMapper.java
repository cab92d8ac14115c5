package dev.electrified.processor.mapping;

import dev.electrified.processor.ddlx.Assign;
import dev.electrified.processor.ddlx.Grant;
import dev.electrified.processor.ddlx.Role;
import dev.electrified.processor.ddlx.RoleSource;
import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.MappedModel.ResolvedAssign;
import dev.electrified.processor.mapping.MappedModel.ResolvedGrant;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the access rules of an entity into DDLX, with all names resolved. */
final class AccessRuleMapper {
  private final Findings findings;
  private final Origins origins;
  private final RuleNames names;
  private final List<ResolvedAssign> assigns = new ArrayList<>();
  private final List<ResolvedGrant> grants = new ArrayList<>();

  AccessRuleMapper(
      Findings findings,
      Origins origins,
      Map<String, MappedEntity> entities,
      Map<String, Table> carried) {
    this.findings = findings;
    this.origins = origins;
    this.names = new RuleNames(findings, entities, carried);
  }

  /** The assignments resolved so far. */
  List<ResolvedAssign> assigns() {
    return assigns;
  }

  /** The grants resolved so far. */
  List<ResolvedGrant> grants() {
    return grants;
  }

  /** The entity's table with its access rules. */
  Table map(MappedEntity mapped) {
    if (mapped.entity().assigns().isEmpty() && mapped.entity().grants().isEmpty()) {
      return mapped.table();
    }
    Table.Builder builder = mapped.table().toBuilder();
    Map<String, Subject> said = new java.util.HashMap<>();
    for (AssignDeclaration declaration : mapped.entity().assigns()) {
      mapAssign(mapped, declaration)
          .ifPresent(
              assign -> {
                assigns.add(new ResolvedAssign(mapped, declaration, assign));
                AccessRule rule =
                    new AccessRule(AccessRule.Kind.ASSIGN, assign.key(), assign.text());
                add(mapped, builder, rule, declaration.subject(), said);
              });
    }
    for (GrantDeclaration declaration : mapped.entity().grants()) {
      for (Grant grant : mapGrant(mapped, declaration)) {
        grants.add(new ResolvedGrant(mapped, declaration, grant));
        AccessRule rule = new AccessRule(AccessRule.Kind.GRANT, grant.key(), grant.text());
        add(mapped, builder, rule, declaration.subject(), said);
      }
    }
    return builder.build();
  }

  private void add(
      MappedEntity mapped,
      Table.Builder builder,
      AccessRule rule,
      Subject subject,
      Map<String, Subject> said) {
    Subject other = said.putIfAbsent(rule.identity(), subject);
    if (other != null) {
      report(
          Rule.DUPLICATE_RULE,
          subject,
          mapped,
          "`"
              + mapped.entity().simpleName()
              + "` says `"
              + rule.statement()
              + "` beside another"
              + " rule for the same privilege and role",
          "Say it once; several attributes go into one annotation");
      return;
    }
    builder.accessRule(rule);
    origins.add(
        FactKey.accessRule(mapped.table().name(), rule),
        new Origin(subject, mapped.entity().className(), ""));
  }

  private Optional<Assign> mapAssign(MappedEntity mapped, AssignDeclaration declaration) {
    if (!declaration.when().isEmpty()) {
      reportCondition(mapped, declaration.subject().value("when"), "when");
      return Optional.empty();
    }
    Optional<RoleSource> role = roleSource(mapped, declaration);
    Optional<String> user = userColumn(mapped, declaration);
    if (role.isEmpty() || user.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Assign(role.get(), mapped.table().name(), user.get()));
  }

  private Optional<String> userColumn(MappedEntity mapped, AssignDeclaration declaration) {
    boolean named = !declaration.user().isEmpty();
    if (declaration.attribute().isPresent() == named) {
      report(
          Rule.INCOMPLETE_RULE,
          named ? declaration.subject().value("user") : declaration.subject(),
          mapped,
          named
              ? "`user` is given though the annotation stands on the attribute `"
                  + declaration.attribute().orElse("")
                  + "`"
              : "It is not said which attribute of `"
                  + mapped.entity().simpleName()
                  + "` refers to the user",
          named
              ? "Remove `user`, or move the annotation to the entity"
              : "Put the annotation on that attribute, or name it: `user = \"…\"`");
      return Optional.empty();
    }
    return declaration.attribute().isPresent()
        ? names.column(mapped, declaration.attribute().get(), declaration.subject())
        : names.column(mapped, declaration.user(), declaration.subject().value("user"));
  }

  private Optional<RoleSource> roleSource(MappedEntity mapped, AssignDeclaration declaration) {
    boolean value = !declaration.value().isEmpty();
    boolean role = !declaration.role().isEmpty();
    boolean from = !declaration.roleFrom().isEmpty();
    boolean scope = declaration.scope().isPresent();
    int ways = (value ? 1 : 0) + (role ? 1 : 0) + (from ? 1 : 0);
    if (ways != 1 || (value && scope)) {
      report(
          Rule.INCOMPLETE_RULE,
          declaration.subject(),
          mapped,
          ways == 0
              ? "The assignment names no role"
              : "The assignment names its role in more than one way",
          "Write the role as `\"admin\"` or `\"projects:owner\"`, as `scope = Project.class, role ="
              + " \"owner\"`, or `roleFrom` with the attribute that holds it");
      return Optional.empty();
    }
    if (Role.isBuiltIn(declaration.value()) || Role.isBuiltIn(declaration.role())) {
      report(
          Rule.ROLE_NAME,
          declaration.subject().value(value ? "value" : "role"),
          mapped,
          "`"
              + declaration.value()
              + declaration.role()
              + "` is a role that users have without being given it",
          "Grant it what it may do, and assign a role with a name of its own");
      return Optional.empty();
    }
    if (value) {
      return names
          .role(mapped, declaration.value(), declaration.subject().value("value"))
          .map(RoleSource.Fixed::new);
    }
    Optional<String> scopeTable =
        declaration
            .scope()
            .flatMap(type -> names.scopeOf(mapped, type, declaration.subject().value("scope")));
    if (scope && scopeTable.isEmpty()) {
      return Optional.empty();
    }
    if (role) {
      return names.roleName(mapped, declaration.role(), declaration.subject().value("role"))
          ? Optional.of(new RoleSource.Fixed(new Role(scopeTable, declaration.role())))
          : Optional.empty();
    }
    return names
        .column(mapped, declaration.roleFrom(), declaration.subject().value("roleFrom"))
        .map(column -> new RoleSource.Dynamic(scopeTable, mapped.table().name(), column));
  }

  private List<Grant> mapGrant(MappedEntity mapped, GrantDeclaration declaration) {
    if (!declaration.check().isEmpty()) {
      reportCondition(mapped, declaration.subject().value("check"), "check");
      return List.of();
    }
    if (declaration.privileges().isEmpty() || declaration.to().isEmpty()) {
      report(
          Rule.INCOMPLETE_RULE,
          declaration.subject(),
          mapped,
          "The grant names no " + (declaration.to().isEmpty() ? "role" : "privilege"),
          "Write `privileges = Privilege.SELECT` and `to = \"…\"`");
      return List.of();
    }
    Optional<List<Role>> roles = grantedRoles(mapped, declaration);
    Optional<List<String>> columns = grantedColumns(mapped, declaration);
    Optional<List<String>> using =
        declaration.using().isEmpty()
            ? Optional.of(List.of())
            : names.path(mapped, declaration.using(), declaration.subject().value("using"));
    if (roles.isEmpty() || columns.isEmpty() || using.isEmpty()) {
      return List.of();
    }
    List<Grant> all = new ArrayList<>();
    for (String privilege : declaration.privileges()) {
      for (Role role : roles.get()) {
        all.add(new Grant(privilege, columns.get(), mapped.table().name(), role, using.get()));
      }
    }
    return all;
  }

  private Optional<List<Role>> grantedRoles(MappedEntity mapped, GrantDeclaration declaration) {
    List<Role> roles = new ArrayList<>();
    boolean complete = true;
    Optional<String> scope =
        declaration
            .scope()
            .flatMap(type -> names.scopeOf(mapped, type, declaration.subject().value("scope")));
    if (declaration.scope().isPresent() && scope.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < declaration.to().size(); i++) {
      String text = declaration.to().get(i);
      Subject subject = declaration.subject().value("to").item(i);
      if (scope.isPresent() && (text.indexOf(':') >= 0 || Role.isBuiltIn(text))) {
        report(
            Rule.INCOMPLETE_RULE,
            subject,
            mapped,
            "The role `" + text + "` cannot have the scope of `scope` beside its own meaning",
            "Write the plain role name, or leave `scope` out");
        complete = false;
        continue;
      }
      Optional<Role> role =
          scope.isPresent()
              ? Optional.of(new Role(scope, text))
                  .filter(r -> names.roleName(mapped, text, subject))
              : names.role(mapped, text, subject);
      complete &= role.isPresent();
      role.ifPresent(roles::add);
    }
    return complete ? Optional.of(roles) : Optional.empty();
  }

  private Optional<List<String>> grantedColumns(MappedEntity mapped, GrantDeclaration declaration) {
    List<String> columns = new ArrayList<>();
    boolean complete = true;
    for (int i = 0; i < declaration.attributes().size(); i++) {
      Optional<String> column =
          names.column(
              mapped,
              declaration.attributes().get(i),
              declaration.subject().value("attributes").item(i));
      complete &= column.isPresent();
      column.ifPresent(columns::add);
    }
    return complete ? Optional.of(columns) : Optional.empty();
  }

  private void reportCondition(MappedEntity mapped, Subject subject, String member) {
    report(
        Rule.UNSUPPORTED_MAPPING,
        subject,
        mapped,
        "The condition in `" + member + "` is not supported by this release",
        "Leave `" + member + "` out");
  }

  private void report(Rule rule, Subject subject, MappedEntity mapped, String fact, String remedy) {
    findings.add(Finding.of(rule, subject, mapped.entity().className(), fact, remedy));
  }
}
