package dev.electrified.processor.check;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.mapping.ElectrifiedTypes;
import dev.electrified.processor.mapping.MappedEntity;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.FactKey;
import java.util.Map;
import java.util.Optional;

/** Which columns an electrified table may have. */
final class ColumnRules {
  /** Beginning of a type Electric does not replicate, to what to use instead. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "numeric", "Keep it as a `long` of the smallest unit, or as a `String`",
          "char", "Use `String`, whose column is `text`",
          "oid", "Remove `@Lob`: a `String` becomes `text`, a `byte[]` becomes `bytea`",
          "inet", "Keep it as a `String`");

  private ColumnRules() {}

  /** Source: the list of types {@code ENABLE ELECTRIC} accepts (P0001, EX005). */
  static void checkTypes(MappedEntity mapped, Origins origins, Findings findings) {
    Entity entity = mapped.entity();
    String table = mapped.table().name();
    for (Column column : mapped.table().columns().values()) {
      if (ElectrifiedTypes.isReplicated(column.type())) {
        continue;
      }
      Optional<Origins.Origin> origin = origins.find(FactKey.column(table, column.name()));
      if (origin.isEmpty()) {
        continue;
      }
      Optional<Attribute> attribute = entity.findAttribute(origin.get().attribute());
      if (attribute.isEmpty() || !(attribute.get() instanceof BasicAttribute basic)) {
        continue;
      }
      findings.add(
          Finding.of(
              Rule.ELECTRIFIED_TYPE,
              origin.get().subject(),
              entity.className(),
              "`"
                  + entity.simpleName()
                  + "."
                  + basic.path()
                  + "` of type `"
                  + basic.type().simpleName()
                  + "` becomes `"
                  + column.type()
                  + "`, which Electric does not replicate",
              instead(basic, column)));
    }
  }

  private static String instead(BasicAttribute attribute, Column column) {
    return switch (attribute.type().name()) {
      case "java.time.Duration" -> "Keep it as a `long` of milliseconds";
      case "java.sql.Blob" -> "Keep it as a `byte[]`, whose column is `bytea`";
      case "java.sql.Clob", "java.sql.NClob" -> "Keep it as a `String`, whose column is `text`";
      default -> insteadOf(column);
    };
  }

  private static String insteadOf(Column column) {
    String sql = column.type().sql();
    int end = sql.indexOf('(');
    return INSTEAD.getOrDefault(
        end < 0 ? sql : sql.substring(0, end),
        "Use one of `boolean`, `short`, `int`, `long`, `float`, `double`, `String`, `UUID`,"
            + " `byte[]`, or a type of `java.time`");
  }

  /** Source: any default or generated value is refused (P0001, EX006). */
  static void checkDefaults(MappedEntity mapped, Findings findings) {
    Entity entity = mapped.entity();
    for (Attribute attribute : entity.attributes()) {
      if (attribute instanceof BasicAttribute basic) {
        for (Subject subject : basic.defaults()) {
          findings.add(
              Finding.of(
                  Rule.ELECTRIFIED_DEFAULT,
                  subject,
                  entity.className(),
                  "`"
                      + entity.simpleName()
                      + "."
                      + basic.path()
                      + "` has a value the database makes, which Electric cannot replicate",
                  "Set it in Java: give the field an initial value"));
        }
      }
    }
  }
}
