package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sorted;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /**
   * A mapper.
   *
   * @param from the schema of the snapshot, whose generated names stay
   */
  public SchemaMapper(NamingStrategy naming, Schema from, Findings findings) {
    this.names = new Names(naming, findings);
    this.from = from;
    this.findings = findings;
  }

  /**
   * Maps the model.
   *
   * @param carried classes whose tables stay as the snapshot has them
   */
  public MappedModel map(EntityModel model, Set<String> carried) {
    Origins origins = new Origins();
    InverseSides.check(model, findings);
    NotMapped.check(model, findings);
    SortedMap<String, MappedKey> keys = new KeyMapper(names, findings).map(model);
    ConstraintNames constraintNames = new ConstraintNames(from);
    declareTables(keys, constraintNames);
    SortedMap<String, Table> own = new TreeMap<>(carriedTables(carried));
    SortedMap<String, Table> foreign = new TreeMap<>();
    SortedMap<String, MappedEntity> entities = new TreeMap<>();
    GeneratorMapper generators = new GeneratorMapper(names, constraintNames, findings);
    List<EnumType> enumTypes = new ArrayList<>();
    for (MappedKey key : byTable(keys)) {
      TableMapper mapper =
          new TableMapper(
              new TableDraft(key, names, constraintNames, origins, findings), keys, generators);
      MappedEntity mapped = mapper.map();
      entities.put(key.entity().className(), mapped);
      if (key.entity().foreign()) {
        foreign.put(key.table(), mapped.table());
      } else {
        own.put(key.table(), mapped.table());
        enumTypes.addAll(mapper.enumTypes());
      }
    }
    own.putAll(generators.tables(own));
    AccessRuleMapper rules =
        new AccessRuleMapper(findings, origins, entities, carriedTables(carried));
    for (MappedEntity mapped : List.copyOf(entities.values())) {
      if (!mapped.entity().foreign() && mapped.entity().hasAccessRules()) {
        Table table = rules.map(mapped);
        own.put(table.name(), table);
        entities.put(
            mapped.entity().className(),
            new MappedEntity(mapped.entity(), table, mapped.columns()));
      }
    }
    return new MappedModel(
        new Schema(own, generators.sequences(own), Sorted.byKey(enumTypes, EnumType::name)),
        entities,
        foreign,
        rules.assigns(),
        rules.grants(),
        origins);
  }

  private static List<MappedKey> byTable(SortedMap<String, MappedKey> keys) {
    SortedMap<String, MappedKey> sorted = new TreeMap<>();
    for (MappedKey key : keys.values()) {
      sorted.put(key.table() + " " + key.entity().className(), key);
    }
    return new ArrayList<>(sorted.values());
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

  private void declareTables(Map<String, MappedKey> keys, ConstraintNames constraintNames) {
    Map<String, Entity> byTable = new TreeMap<>();
    for (MappedKey key : keys.values()) {
      Entity other = byTable.putIfAbsent(key.table(), key.entity());
      if (other == null) {
        constraintNames.declare(key.table());
      } else {
        reportSharedTable(other, key.entity(), key.table());
        reportSharedTable(key.entity(), other, key.table());
      }
    }
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
              "Give one of them another name with `@Table(name = \"…\")`"));
    }
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
