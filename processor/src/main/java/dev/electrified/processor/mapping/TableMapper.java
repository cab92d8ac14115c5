package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.EnumType;
import java.util.List;
import java.util.Map;

/** Maps one entity to its table: the attributes one by one, then what {@code @Table} declares. */
final class TableMapper {
  private final TableDraft table;
  private final BasicMapper basics;
  private final ToOneMapper references;

  TableMapper(TableDraft table, Map<String, MappedKey> keys, GeneratorMapper generators) {
    this.table = table;
    basics = new BasicMapper(table, generators);
    references = new ToOneMapper(table, keys);
  }

  /** The table. */
  MappedEntity map() {
    Entity entity = table.entity();
    table.builder().entity(entity.className()).electrified(table.electrified());
    SchemaMapper.addOrigin(table.origins(), entity, table.name());
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof BasicAttribute basic) {
        basics.map(basic);
      } else if (attribute instanceof ToOneAttribute toOne) {
        references.map(toOne);
      }
    }
    table.constraints().mapDeclared();
    if (!table.electrified()) {
      table.refuseOnPlain(entity.checks(), entity.simpleName(), "a check constraint");
      if (!entity.table().schema().orElse("public").equals("public")) {
        table.report(
            Rule.UNSUPPORTED_MAPPING,
            entity.table().subject().value("schema"),
            "`"
                + entity.simpleName()
                + "` lies in a schema other than `public`, which is not supported by this release",
            "Leave `schema` out");
      }
    }
    return table.build();
  }

  /** The enum types its columns have. */
  List<EnumType> enumTypes() {
    return basics.enumTypes();
  }
}
