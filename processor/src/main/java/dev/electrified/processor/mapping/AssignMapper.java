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
  Optional<Assign> map(RuledTable ruled, AssignDeclaration declaration) {
    Optional<RoleSource> role = roleSource(ruled, declaration);
    Optional<String> user = userColumn(ruled, declaration);
    Optional<Expression> when = Optional.empty();
    if (!declaration.when().isEmpty()) {
      when = conditions.read(ruled, declaration.when(), declaration.subject(), "when");
      if (when.isEmpty()) {
        return Optional.empty();
      }
    }
    if (role.isEmpty() || user.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Assign(role.get(), ruled.table().name(), user.get(), when));
  }

  private Optional<String> userColumn(RuledTable ruled, AssignDeclaration declaration) {
    Optional<String> attribute = declaration.attribute();
    boolean named = !declaration.user().isEmpty();
    if (attribute.isPresent() && named) {
      findings.add(
          Rule.INCOMPLETE_RULE,
          declaration.subject().value("user"),
          ruled,
          "`user` is given though the annotation stands on the attribute `" + attribute.get() + "`",
          "Remove `user`, or move the annotation to "
              + (ruled.isOfEntity() ? "the entity" : "`" + ruled.label() + "`"));
      return Optional.empty();
    }
    if (attribute.isPresent()) {
      return attributes.column(ruled, attribute.get(), declaration.subject());
    }
    return named
        ? attributes.column(ruled, declaration.user(), declaration.subject().value("user"))
        : impliedUser(ruled, declaration);
  }

  /** The user whom a rule on an attribute means: whom that refers to. */
  private Optional<String> impliedUser(RuledTable ruled, AssignDeclaration declaration) {
    if (ruled.isOfEntity()) {
      findings.add(
          Rule.INCOMPLETE_RULE,
          declaration.subject(),
          ruled,
          "It is not said which attribute of `" + ruled.label() + "` refers to the user",
          "Put the annotation on that attribute, or name it: `user = \"…\"`");
    } else if (!ruled.refers()) {
      findings.add(
          Rule.INCOMPLETE_RULE,
          declaration.subject(),
          ruled,
          "It is not said which column of `"
              + ruled.table().name()
              + "`, the table of `"
              + ruled.label()
              + "`, refers to the user",
          ruled.referenceNames().isEmpty()
              ? "None of them alone refers to an entity: make an entity of it"
              : "Name it by `user`: there are `"
                  + String.join("`, `", ruled.referenceNames())
                  + "`");
    } else if (ruled.target().isEmpty()) {
      findings.add(
          Rule.RULE_ATTRIBUTE,
          declaration.subject(),
          ruled,
          "`" + ruled.label() + "` refers by more than one column: it is no user",
          "Give the entity of the users a key of one column");
    }
    return ruled.target();
  }

  private Optional<RoleSource> roleSource(RuledTable ruled, AssignDeclaration declaration) {
    if (!namesOneRole(ruled, declaration)) {
      return Optional.empty();
    }
    if (!declaration.value().isEmpty()) {
      return names
          .role(ruled, declaration.value(), declaration.subject().value("value"))
          .map(RoleSource.Fixed::new);
    }
    Optional<String> scopeTable =
        declaration
            .scope()
            .flatMap(type -> names.scopeOf(ruled, type, declaration.subject().value("scope")));
    if (declaration.scope().isPresent() && scopeTable.isEmpty()) {
      return Optional.empty();
    }
    if (!declaration.role().isEmpty()) {
      return names.roleName(ruled, declaration.role(), declaration.subject().value("role"))
          ? Optional.of(new RoleSource.Fixed(new Role(scopeTable, declaration.role())))
          : Optional.empty();
    }
    return attributes
        .role(ruled, declaration.roleFrom(), declaration.subject().value("roleFrom"))
        .map(column -> new RoleSource.Dynamic(scopeTable, ruled.table().name(), column));
  }

  /** Whether a role is named in one way, and is one that can be assigned; if not, it is said. */
  private boolean namesOneRole(RuledTable ruled, AssignDeclaration declaration) {
    boolean value = !declaration.value().isEmpty();
    boolean role = !declaration.role().isEmpty();
    boolean from = !declaration.roleFrom().isEmpty();
    boolean scope = declaration.scope().isPresent();
    int ways = (value ? 1 : 0) + (role ? 1 : 0) + (from ? 1 : 0);
    if (ways != 1 || (value && scope)) {
      findings.add(
          Rule.INCOMPLETE_RULE,
          declaration.subject(),
          ruled,
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
          ruled,
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
