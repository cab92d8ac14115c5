package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds each entity's table name and key, before any table is mapped. */
final class KeyMapper {
  private final Names names;
  private final Findings findings;

  KeyMapper(Names names, Findings findings) {
    this.names = names;
    this.findings = findings;
  }

  /** The keys by class name. */
  SortedMap<String, MappedKey> map(EntityModel model) {
    SortedMap<String, MappedKey> keys = new TreeMap<>();
    for (Entity entity : model.entities().values()) {
      keys.put(entity.className(), map(entity));
    }
    return keys;
  }

  private MappedKey map(Entity entity) {
    String logicalTable = entity.table().name().orElse(entity.name());
    String table =
        names.name(
            logicalTable,
            entity.table().name().isPresent()
                ? entity.table().subject().value("name")
                : entity.subject(),
            entity,
            "table of `" + entity.simpleName() + "`",
            "`@Table(name = %s)`");
    List<BasicAttribute> ids = new ArrayList<>();
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof BasicAttribute basic && basic.id()) {
        ids.add(basic);
      }
    }
    if (ids.size() != 1) {
      reportKey(entity, ids);
      return new MappedKey(entity, table, Optional.empty(), "", "", false, Optional.empty());
    }
    BasicAttribute id = ids.get(0);
    String logical = id.column().name().orElse(id.name());
    String column = names.resolve(logical);
    boolean columnQuoted = names.isQuoted(logical);
    Optional<ColumnType> type = ColumnTypeMapping.typeOf(id).type();
    if (type.isPresent() && entity.electrified().isPresent()) {
      type = Optional.of(ElectrifiedTypes.electrified(type.get()));
    }
    return new MappedKey(
        entity,
        table,
        Optional.of(id),
        column,
        columnQuoted ? column : logical,
        columnQuoted || names.isQuoted(logicalTable),
        type);
  }

  private void reportKey(Entity entity, List<BasicAttribute> ids) {
    if (entity.foreign()) {
      return;
    }
    if (ids.size() > 1) {
      findings.add(
          Finding.of(
              Rule.UNSUPPORTED_MAPPING,
              ids.get(1).subject(),
              entity.className(),
              "`"
                  + entity.simpleName()
                  + "` has "
                  + ids.size()
                  + " attributes with `@Id`, and composite keys are not supported by this release",
              "Keep one key attribute, `@Id UUID id`"));
    } else if (entity.unread().isEmpty() && entity.inheritance().parent().isEmpty()) {
      findings.add(
          Finding.of(
              Rule.MISSING_KEY,
              entity.subject(),
              entity.className(),
              "`" + entity.simpleName() + "` has no `@Id`",
              "Add a key, `@Id UUID id`"));
    }
  }
}
