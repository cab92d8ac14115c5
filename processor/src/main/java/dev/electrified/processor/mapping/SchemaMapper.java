package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Translates the whole model: keys first, since references take the type of the key they refer to;
 * then tables, by name, so that generated names never depend on the order of classes; then access
 * rules, which may speak of any table.
 */
public final class SchemaMapper {
  private final Names names;
  private final Findings findings;
  private final Schema from;
  private final Set<String> unknown;

  /**
   * A mapper.
   *
   * @param from the schema of the snapshot, whose generated names stay
   * @param unknown facts of it whose names are not known, until the model says them
   */
  public SchemaMapper(NamingStrategy naming, Schema from, Set<String> unknown, Findings findings) {
    this.names = new Names(naming, findings);
    this.from = from;
    this.unknown = unknown;
    this.findings = findings;
  }

  /**
   * Maps the model.
   *
   * @param carried classes whose tables stay as the snapshot has them
   */
  public MappedModel map(EntityModel model, Set<String> carried) {
    Origins origins = new Origins();
    Hierarchies hierarchies = new Hierarchies(model);
    InverseSides.check(model, findings);
    KeyMapper keyMapper = new KeyMapper(names, findings, model, hierarchies);
    SortedMap<String, MappedKey> keys = keyMapper.map();
    ConstraintNames constraintNames = new ConstraintNames(from, unknown);
    declareTables(keys, hierarchies, constraintNames);
    GeneratorMapper generators = new GeneratorMapper(names, constraintNames, findings);
    MappingContext context =
        new MappingContext(
            names,
            constraintNames,
            origins,
            findings,
            new ArrayList<>(),
            new ArrayList<>(),
            new TreeMap<>());
    Drafts drafts = new Drafts(context, hierarchies, keys, keyMapper.references());
    List<MappedKey> topDown = topDown(keys, hierarchies);
    drafts.open(topDown);
    List<EntityMapper> mappers = new ArrayList<>();
    for (MappedKey key : topDown) {
      mappers.add(new EntityMapper(key.entity(), drafts, keyMapper, generators));
    }
    mappers.forEach(EntityMapper::mapBasics);
    mappers.forEach(EntityMapper::mapReferences);
    Associations associations = new Associations(model, drafts, generators);
    for (MappedKey key : topDown) {
      associations.map(key.entity());
    }
    SortedMap<String, Table> carriedTables = carriedTables(carried);
    SortedMap<String, Table> own = new TreeMap<>(carriedTables);
    SortedMap<String, Table> foreign = new TreeMap<>();
    SortedMap<String, MappedEntity> entities = new TreeMap<>();
    Discriminators discriminators = new Discriminators(drafts);
    for (Entity entity : model.entities().values()) {
      discriminators.addSubclassChecks(entity);
    }
    for (PhysicalTable table : drafts.all()) {
      table.constraints().mapDeclared();
      if (carriedTables.containsKey(table.name())) {
        reportHalfSeen(carriedTables.get(table.name()), carried);
      }
      (table.foreign() ? foreign : own).put(table.name(), table.builder().build());
    }
    for (EntityMapper mapper : mappers) {
      MappedEntity mapped = mapper.mapped();
      entities.put(mapped.entity().className(), mapped);
    }
    own.putAll(generators.tables(own));
    AccessRuleMapper rules = new AccessRuleMapper(findings, origins, entities, carriedTables, from);
    for (MappedEntity mapped : entities.values()) {
      if (!mapped.entity().foreign() && mapped.entity().hasAccessRules()) {
        rules.map(RuledTable.of(mapped));
      }
    }
    for (AssociationTable association : context.associations()) {
      Optional.ofNullable(own.get(association.table()))
          .ifPresent(table -> rules.map(association.ruled(table)));
    }
    SortedMap<String, Table> ruled = rules.tables();
    own.putAll(ruled);
    entities.replaceAll(
        (className, mapped) ->
            new MappedEntity(
                mapped.entity(),
                ruled.getOrDefault(mapped.table().name(), mapped.table()),
                mapped.columns()));
    return new MappedModel(
        new Schema(own, generators.sequences(own), context.enumTypes()),
        entities,
        foreign,
        rules.assigns(),
        rules.grants(),
        context.leftOut(),
        constraintNames.named(),
        origins);
  }

  /** Roots first, then by table and class, so that no generated name depends on another order. */
  private static List<MappedKey> topDown(
      SortedMap<String, MappedKey> keys, Hierarchies hierarchies) {
    List<MappedKey> sorted = new ArrayList<>(keys.values());
    sorted.sort(
        Comparator.comparingInt((MappedKey key) -> hierarchies.depth(key.entity()))
            .thenComparing(MappedKey::table));
    return sorted;
  }

  private SortedMap<String, Table> carriedTables(Set<String> carried) {
    SortedMap<String, Table> tables = new TreeMap<>();
    for (Table table : from.tables().values()) {
      for (String className : table.entities()) {
        if (carried.contains(className) && !table.retired()) {
          tables.put(table.name(), table);
        }
      }
    }
    return tables;
  }

  /** What the unreadable ones of its classes need of a table, nobody knows. */
  private void reportHalfSeen(Table table, Set<String> carried) {
    for (String className : table.entities()) {
      if (carried.contains(className)) {
        findings.add(
            Finding.nowhere(
                Rule.NO_KNOWN_ENTITY,
                "`"
                    + className
                    + "`, which has a part of the table `"
                    + table.name()
                    + "`, lies in the class output, and this compile cannot read it, or not all it"
                    + " refers to",
                "Compile it too, or put the module's classes on the class path"));
      }
    }
  }

  private void declareTables(
      Map<String, MappedKey> keys, Hierarchies hierarchies, ConstraintNames constraintNames) {
    Map<String, MappedKey> byTable = new TreeMap<>();
    for (MappedKey key : keys.values()) {
      if (hierarchies.isInRootsTable(key.entity()) || !hierarchies.hasTable(key.entity())) {
        continue;
      }
      MappedKey other = byTable.putIfAbsent(key.table(), key);
      if (other == null) {
        constraintNames.declare(key.table());
      } else if (!canShare(key, other)) {
        reportSharedTable(other.entity(), key.entity(), key.table());
        reportSharedTable(key.entity(), other.entity(), key.table());
      }
    }
  }

  /**
   * Whether two entities may have their rows in one table, each seeing some of its columns: what
   * they both have is as the first of them has it.
   */
  private static boolean canShare(MappedKey one, MappedKey other) {
    return one.columns().size() == other.columns().size()
        && Set.copyOf(one.names()).equals(Set.copyOf(other.names()))
        && one.entity().foreign() == other.entity().foreign()
        && one.entity().electrified().isEmpty()
        && other.entity().electrified().isEmpty();
  }

  private void reportSharedTable(Entity entity, Entity other, String table) {
    if (!entity.foreign()) {
      findings.add(
          Finding.of(
              Rule.DUPLICATE_NAME,
              entity.table().subject(),
              entity.className(),
              "`"
                  + entity.simpleName()
                  + "` and `"
                  + other.className()
                  + "` are both mapped to the table `"
                  + table
                  + "`",
              "Give one of them another name with `@Table(name = \"…\")`"
                  + renamed(entity, other, table)));
    }
  }

  /** A class that was renamed may have left its class file behind. */
  private String renamed(Entity entity, Entity other, String table) {
    Table known = from.tables().get(table);
    if (known == null
        || known.entities().contains(entity.className())
            == known.entities().contains(other.className())) {
      return "";
    }
    String old =
        known.entities().contains(other.className()) ? other.className() : entity.className();
    return "; if `" + old + "` was renamed, delete its class file, as a clean build does";
  }

  /** Remembers the origin of an entity's own facts. */
  static void addOrigin(Origins origins, Entity entity, String table) {
    Origin origin = new Origin(entity.subject(), entity.className(), "");
    origins.add(FactKey.entity(table), origin);
    origins.add(FactKey.primaryKey(table), origin);
    origins.add(
        FactKey.electrified(table),
        new Origin(entity.electrified().orElse(entity.subject()), entity.className(), ""));
  }
}
