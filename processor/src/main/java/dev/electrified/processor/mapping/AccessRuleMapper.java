package dev.electrified.processor.mapping;

import dev.electrified.processor.ddlx.Grant;
import dev.electrified.processor.entity.AssignDeclaration;
import dev.electrified.processor.entity.GrantDeclaration;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.MappedModel.ResolvedAssign;
import dev.electrified.processor.mapping.MappedModel.ResolvedGrant;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the access rules of an entity into DDLX, with all names resolved. */
final class AccessRuleMapper {
  private final RuleFindings findings;
  private final Origins origins;
  private final AssignMapper assignMapper;
  private final GrantMapper grantMapper;
  private final List<ResolvedAssign> assigns = new ArrayList<>();
  private final List<ResolvedGrant> grants = new ArrayList<>();

  /**
   * A mapper.
   *
   * @param carried the tables of entities that this compile does not see, by name
   * @param from the schema of the snapshot, which knows what there was
   */
  AccessRuleMapper(
      Findings findings,
      Origins origins,
      Map<String, MappedEntity> entities,
      Map<String, Table> carried,
      Schema from) {
    this.findings = new RuleFindings(findings);
    this.origins = origins;
    RuleNames names = new RuleNames(this.findings, entities, carried);
    RuleAttributes attributes = new RuleAttributes(this.findings, entities, from);
    RuleConditions conditions = new RuleConditions(this.findings, attributes);
    assignMapper = new AssignMapper(this.findings, names, attributes, conditions);
    grantMapper = new GrantMapper(this.findings, names, attributes, conditions);
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
    Map<String, Subject> said = new HashMap<>();
    for (AssignDeclaration declaration : mapped.entity().assigns()) {
      assignMapper
          .map(mapped, declaration)
          .ifPresent(
              assign -> {
                assigns.add(new ResolvedAssign(mapped, declaration, assign));
                AccessRule rule =
                    new AccessRule(AccessRule.Kind.ASSIGN, assign.key(), assign.text());
                add(mapped, builder, rule, declaration.subject(), said);
              });
    }
    for (GrantDeclaration declaration : mapped.entity().grants()) {
      int role = 0;
      for (Grant grant : grantMapper.map(mapped, declaration)) {
        grants.add(new ResolvedGrant(mapped, declaration, role, grant));
        role = (role + 1) % declaration.to().size();
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
      findings.add(
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
}
