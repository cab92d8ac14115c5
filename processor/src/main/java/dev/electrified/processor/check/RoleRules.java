package dev.electrified.processor.check;

import dev.electrified.processor.ddlx.Role;
import dev.electrified.processor.ddlx.RoleSource;
import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.ElectricDeclaration;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.MappedEntity;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.mapping.MappedModel.ResolvedAssign;
import dev.electrified.processor.mapping.MappedModel.ResolvedGrant;
import java.util.HashSet;
import java.util.Set;

/**
 * Assignments against grants: a role is worth something when it is both assigned and granted.
 *
 * <p>Of a global role nobody is told that it is not assigned, since users may have it from
 * elsewhere; of a scope in another module neither, since that module may assign it. Of a role whose
 * name stands in a row, nobody knows. Where an assignment or a grant could not be read, which has
 * been said, nothing is said of what it may have been.
 */
final class RoleRules {
  private final MappedModel model;
  private final RoleIndex roles;
  private final Findings findings;

  private RoleRules(MappedModel model, Findings findings) {
    this.model = model;
    this.roles = RoleIndex.of(model.schema());
    this.findings = findings;
  }

  static void check(MappedModel model, Findings findings) {
    if (model.assigns().isEmpty() && model.grants().isEmpty()) {
      return;
    }
    RoleRules rules = new RoleRules(model, findings);
    Set<Subject> assigns = new HashSet<>();
    model.assigns().forEach(resolved -> assigns.add(resolved.declaration().subject()));
    Set<Subject> grants = new HashSet<>();
    model.grants().forEach(resolved -> grants.add(resolved.declaration().subject()));
    boolean allAssigns = true;
    boolean allGrants = true;
    for (MappedEntity mapped : model.entities().values()) {
      Entity entity = mapped.entity();
      if (!entity.foreign()) {
        allAssigns &= entity.unread().isEmpty();
        allGrants &= entity.unread().isEmpty();
        allAssigns &= entity.assigns().stream().allMatch(a -> assigns.contains(a.subject()));
        allGrants &= entity.grants().stream().allMatch(g -> grants.contains(g.subject()));
        for (Attribute attribute : entity.attributes()) {
          ElectricDeclaration electric = ElectricDeclaration.of(attribute);
          allAssigns &= electric.assigns().stream().allMatch(a -> assigns.contains(a.subject()));
          allGrants &= electric.grants().stream().allMatch(g -> grants.contains(g.subject()));
        }
      }
    }
    if (allAssigns) {
      rules.checkGrants();
    }
    if (allGrants) {
      rules.checkAssigns();
    }
  }

  private void checkGrants() {
    Set<Subject> said = new HashSet<>();
    for (ResolvedGrant resolved : model.grants()) {
      Role role = resolved.statement().role();
      boolean known =
          role.scope().isPresent() && model.schema().tables().containsKey(role.scope().get());
      Subject subject = resolved.declaration().subject().value("to").item(resolved.role());
      if (known
          && resolved.ruled().table().electrified()
          && !roles.isAssigned(role)
          && said.add(subject)) {
        String nearest = RoleIndex.nearest(role, roles.assigned());
        findings.add(
            Finding.of(
                Rule.ROLE_NOT_ASSIGNED,
                subject,
                resolved.ruled().entity().className(),
                "The role `" + role.plain() + "` is granted, and assigned to nobody",
                nearest.isEmpty()
                    ? "Put `@ElectricAssign(\""
                        + role.plain()
                        + "\")` on the attribute that refers to the user, or leave the grant out"
                    : "Did you mean `" + nearest + "`?"));
      }
    }
  }

  private void checkAssigns() {
    for (ResolvedAssign resolved : model.assigns()) {
      AssignDeclaration declaration = resolved.declaration();
      if (resolved.statement().role() instanceof RoleSource.Fixed fixed
          && resolved.ruled().table().electrified()
          && !roles.isGranted(fixed.role())) {
        String role = fixed.role().plain();
        String nearest = RoleIndex.nearest(fixed.role(), roles.granted());
        findings.add(
            Released.of(
                Rule.ROLE_NOT_GRANTED,
                resolved,
                declaration.value().isEmpty() ? "role" : "value",
                "The role `" + role + "` is assigned, and no grant of this module speaks of it",
                nearest.isEmpty()
                    ? "Say what it may do, by `@ElectricGrant(privileges = …, to = \""
                        + role
                        + "\")`, or leave the assignment out"
                    : "Did you mean `" + nearest + "`?"));
      }
    }
  }
}
