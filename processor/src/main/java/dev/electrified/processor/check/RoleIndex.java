package dev.electrified.processor.check;

import dev.electrified.processor.ddlx.Role;
import dev.electrified.processor.ddlx.RuleText;
import dev.electrified.processor.finding.Suggestion;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The roles of all rules of a schema, those included that stand on entities this compile does not
 * see: of them only the statements are known.
 *
 * @param assigned roles of a fixed name, as {@link Role#plain()}
 * @param scopes tables in which a role is assigned by a name in a row, as DDLX writes them
 * @param granted roles, as {@link Role#plain()}
 */
record RoleIndex(Set<String> assigned, Set<String> scopes, Set<String> granted) {
  static RoleIndex of(Schema schema) {
    RoleIndex index = new RoleIndex(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (Table table : schema.tables().values()) {
      for (AccessRule rule : table.accessRules().values()) {
        index.add(rule);
      }
    }
    return index;
  }

  private void add(AccessRule rule) {
    Optional<RuleText> text = RuleText.parse(rule.statement());
    text.flatMap(RuleText::role)
        .ifPresent((rule.kind() == AccessRule.Kind.GRANT ? granted : assigned)::add);
    text.flatMap(RuleText::scopeOfRow).ifPresent(scopes::add);
  }

  /** Whether somebody may have that role. */
  boolean isAssigned(Role role) {
    return assigned.contains(role.plain())
        || (role.scope().isPresent() && scopes.contains(Identifier.ddlx(role.scope().get())));
  }

  boolean isGranted(Role role) {
    return granted.contains(role.plain());
  }

  /** The role of the same scope whose name is nearest; empty when none is near. */
  static String nearest(Role role, Set<String> roles) {
    String scope = role.plain().substring(0, role.plain().length() - role.name().length());
    Set<String> names = new TreeSet<>();
    for (String other : roles) {
      if (other.startsWith(scope) && other.indexOf(':', scope.length()) < 0) {
        names.add(other.substring(scope.length()));
      }
    }
    String nearest = Suggestion.nearest(role.name(), names);
    return nearest.isEmpty() ? "" : scope + nearest;
  }
}
