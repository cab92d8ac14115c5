package dev.electrified.processor.mapping;

import dev.electrified.processor.ddlx.Assign;
import dev.electrified.processor.ddlx.Role;
import dev.electrified.processor.ddlx.RoleSource;
import dev.electrified.processor.ddlx.condition.Expression;
import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.finding.Rule;
import java.util.Optional;

/** Turns an {@code @ElectricAssign} into a statement. */
record AssignMapper(
    RuleFindings findings, RuleNames names, RuleAttributes attributes, RuleConditions conditions) {

  /** The assignment with its names resolved; empty when one cannot be, which has been said. */
  Optional<Assign> map(MappedEntity mapped, AssignDeclaration declaration) {
    Optional<RoleSource> role = roleSource(mapped, declaration);
    Optional<String> user = userColumn(mapped, declaration);
    Optional<Expression> when = Optional.empty();
    if (!declaration.when().isEmpty()) {
      when = conditions.read(mapped, declaration.when(), declaration.subject(), "when");
      if (when.isEmpty()) {
        return Optional.empty();
      }
    }
    if (role.isEmpty() || user.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Assign(role.get(), mapped.table().name(), user.get(), when));
  }

  private Optional<String> userColumn(MappedEntity mapped, AssignDeclaration declaration) {
    boolean named = !declaration.user().isEmpty();
    if (declaration.attribute().isPresent() == named) {
      findings.add(
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
        ? attributes.column(mapped, declaration.attribute().get(), declaration.subject())
        : attributes.column(mapped, declaration.user(), declaration.subject().value("user"));
  }

  private Optional<RoleSource> roleSource(MappedEntity mapped, AssignDeclaration declaration) {
    if (!namesOneRole(mapped, declaration)) {
      return Optional.empty();
    }
    if (!declaration.value().isEmpty()) {
      return names
          .role(mapped, declaration.value(), declaration.subject().value("value"))
          .map(RoleSource.Fixed::new);
    }
    Optional<String> scopeTable =
        declaration
            .scope()
            .flatMap(type -> names.scopeOf(mapped, type, declaration.subject().value("scope")));
    if (declaration.scope().isPresent() && scopeTable.isEmpty()) {
      return Optional.empty();
    }
    if (!declaration.role().isEmpty()) {
      return names.roleName(mapped, declaration.role(), declaration.subject().value("role"))
          ? Optional.of(new RoleSource.Fixed(new Role(scopeTable, declaration.role())))
          : Optional.empty();
    }
    return attributes
        .column(mapped, declaration.roleFrom(), declaration.subject().value("roleFrom"))
        .map(column -> new RoleSource.Dynamic(scopeTable, mapped.table().name(), column));
  }

  /** Whether a role is named in one way, and is one that can be assigned; if not, it is said. */
  private boolean namesOneRole(MappedEntity mapped, AssignDeclaration declaration) {
    boolean value = !declaration.value().isEmpty();
    boolean role = !declaration.role().isEmpty();
    boolean from = !declaration.roleFrom().isEmpty();
    boolean scope = declaration.scope().isPresent();
    int ways = (value ? 1 : 0) + (role ? 1 : 0) + (from ? 1 : 0);
    if (ways != 1 || (value && scope)) {
      findings.add(
          Rule.INCOMPLETE_RULE,
          declaration.subject(),
          mapped,
          ways == 0
              ? "The assignment names no role"
              : "The assignment names its role in more than one way",
          "Write the role as `\"admin\"` or `\"projects:owner\"`, as `scope = Project.class, role ="
              + " \"owner\"`, or `roleFrom` with the attribute that holds it");
      return false;
    }
    if (Role.isBuiltIn(declaration.value()) || Role.isBuiltIn(declaration.role())) {
      findings.add(
          Rule.ROLE_NAME,
          declaration.subject().value(value ? "value" : "role"),
          mapped,
          "`"
              + declaration.value()
              + declaration.role()
              + "` is a role that users have without being given it",
          "Grant it what it may do, and assign a role with a name of its own");
      return false;
    }
    return true;
  }
}
