package dev.electrified.processor.mapping;

import dev.electrified.processor.ddlx.Grant;
import dev.electrified.processor.ddlx.Privilege;
import dev.electrified.processor.ddlx.Role;
import dev.electrified.processor.ddlx.condition.Expression;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns an {@code @ElectricGrant} into statements. */
record GrantMapper(
    RuleFindings findings, RuleNames names, RuleAttributes attributes, RuleConditions conditions) {

  /**
   * The grants it says, one for each privilege and role, in the order they are written; none when a
   * name in it cannot be resolved, which has been said.
   */
  List<Grant> map(RuledTable ruled, GrantDeclaration declaration) {
    if (declaration.privileges().isEmpty() || declaration.to().isEmpty()) {
      findings.add(
          Rule.INCOMPLETE_RULE,
          declaration.subject(),
          ruled,
          "The grant names no " + (declaration.to().isEmpty() ? "role" : "privilege"),
          "Write `privileges = Privilege.SELECT` and `to = \"…\"`");
      return List.of();
    }
    Optional<List<Role>> roles = grantedRoles(ruled, declaration);
    Optional<List<String>> columns = grantedColumns(ruled, declaration);
    Optional<List<String>> using =
        declaration.using().isEmpty()
            ? Optional.of(List.of())
            : attributes.path(ruled, declaration.using(), declaration.subject().value("using"));
    Optional<Expression> check = Optional.empty();
    if (!declaration.check().isEmpty()) {
      check = conditions.read(ruled, declaration.check(), declaration.subject(), "check");
      if (check.isEmpty()) {
        return List.of();
      }
    }
    if (roles.isEmpty() || columns.isEmpty() || using.isEmpty()) {
      return List.of();
    }
    List<Grant> all = new ArrayList<>();
    for (String name : declaration.privileges()) {
      Privilege privilege = Privilege.valueOf(name);
      for (Role role : roles.get()) {
        all.add(
            new Grant(privilege, columns.get(), ruled.table().name(), role, using.get(), check));
      }
    }
    return all;
  }

  private Optional<List<Role>> grantedRoles(RuledTable ruled, GrantDeclaration declaration) {
    List<Role> roles = new ArrayList<>();
    boolean complete = true;
    Optional<String> scope =
        declaration
            .scope()
            .flatMap(type -> names.scopeOf(ruled, type, declaration.subject().value("scope")));
    if (declaration.scope().isPresent() && scope.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < declaration.to().size(); i++) {
      String text = declaration.to().get(i);
      Subject subject = declaration.subject().value("to").item(i);
      if (scope.isPresent() && (text.indexOf(':') >= 0 || Role.isBuiltIn(text))) {
        findings.add(
            Rule.INCOMPLETE_RULE,
            subject,
            ruled,
            "The role `" + text + "` cannot have the scope of `scope` beside its own meaning",
            "Write the plain role name, or leave `scope` out");
        complete = false;
        continue;
      }
      Optional<Role> role =
          scope.isPresent()
              ? Optional.of(new Role(scope, text)).filter(r -> names.roleName(ruled, text, subject))
              : names.role(ruled, text, subject);
      complete &= role.isPresent();
      role.ifPresent(roles::add);
    }
    return complete ? Optional.of(roles) : Optional.empty();
  }

  private Optional<List<String>> grantedColumns(RuledTable ruled, GrantDeclaration declaration) {
    List<String> columns = new ArrayList<>();
    boolean complete = true;
    for (int i = 0; i < declaration.attributes().size(); i++) {
      Optional<String> column =
          attributes.column(
              ruled,
              declaration.attributes().get(i),
              declaration.subject().value("attributes").item(i));
      complete &= column.isPresent();
      column.ifPresent(columns::add);
    }
    return complete ? Optional.of(columns) : Optional.empty();
  }
}
