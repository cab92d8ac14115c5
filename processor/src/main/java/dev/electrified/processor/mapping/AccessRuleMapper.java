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
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns the access rules of tables into DDLX, with all names resolved. */
final class AccessRuleMapper {
  private final RuleFindings findings;
  private final Origins origins;
  private final AssignMapper assignMapper;
  private final GrantMapper grantMapper;
  private final List<ResolvedAssign> assigns = new ArrayList<>();
  private final List<ResolvedGrant> grants = new ArrayList<>();
  private final SortedMap<String, Table.Builder> tables = new TreeMap<>();
  private final Map<String, Said> said = new HashMap<>();

  /** A rule of a table, and the annotation and entity that say it. */
  private record Said(AccessRule rule, Subject subject, String entity) {}

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
    RuleAttributes attributes =
        new RuleAttributes(this.findings, entities, new UnknownNames(this.findings, from));
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

  /** The tables that were mapped, with their access rules. */
  SortedMap<String, Table> tables() {
    SortedMap<String, Table> built = new TreeMap<>();
    tables.forEach((name, builder) -> built.put(name, builder.build()));
    return built;
  }

  /** Maps the rules that stand on the table; others may stand on it too. */
  void map(RuledTable ruled) {
    Table.Builder builder =
        tables.computeIfAbsent(ruled.table().name(), name -> ruled.table().toBuilder());
    for (AssignDeclaration declaration : ruled.assigns()) {
      assignMapper
          .map(ruled, declaration)
          .ifPresent(
              assign -> {
                assigns.add(new ResolvedAssign(ruled, declaration, assign));
                AccessRule rule =
                    new AccessRule(AccessRule.Kind.ASSIGN, assign.key(), assign.text());
                add(ruled, builder, rule, declaration.subject());
              });
    }
    for (GrantDeclaration declaration : ruled.grants()) {
      int role = 0;
      for (Grant grant : grantMapper.map(ruled, declaration)) {
        grants.add(new ResolvedGrant(ruled, declaration, role, grant));
        role = (role + 1) % declaration.to().size();
        AccessRule rule = new AccessRule(AccessRule.Kind.GRANT, grant.key(), grant.text());
        add(ruled, builder, rule, declaration.subject());
      }
    }
  }

  private void add(RuledTable ruled, Table.Builder builder, AccessRule rule, Subject subject) {
    String key = FactKey.accessRule(ruled.table().name(), rule);
    Said other = said.putIfAbsent(key, new Said(rule, subject, ruled.entity().className()));
    if (other != null) {
      // An inherited attribute may say the same of the table that all who inherit it share.
      boolean inherited =
          other.subject().equals(subject) && !other.entity().equals(ruled.entity().className());
      if (!inherited || !other.rule().equals(rule)) {
        reportDuplicate(ruled, rule, subject);
      }
      return;
    }
    builder.accessRule(rule);
    origins.add(
        key,
        new Origin(
            subject,
            ruled.entity().className(),
            ruled.attribute().map(attribute -> attribute.path()).orElse("")));
  }

  private void reportDuplicate(RuledTable ruled, AccessRule rule, Subject subject) {
    findings.add(
        Rule.DUPLICATE_RULE,
        subject,
        ruled,
        "`"
            + ruled.label()
            + "` says `"
            + rule.statement()
            + "` beside another"
            + " rule for the same privilege and role",
        "Say it once; several attributes go into one annotation");
  }
}
