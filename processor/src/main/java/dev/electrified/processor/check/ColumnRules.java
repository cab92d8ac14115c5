package dev.electrified.processor.check;

import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.ElectrifiedTypes;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which columns an electrified table may have. */
final class ColumnRules {
  /** Beginning of a type Electric does not replicate, to what to use instead. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry(
              "numeric",
              "Keep it as a `long` of the smallest unit, or as a `String` by an"
                  + " `AttributeConverter`"),
          Map.entry("char", "Use `String`, whose column is `text`"),
          Map.entry("oid", "Remove `@Lob`: a `String` becomes `text`, a `byte[]` becomes `bytea`"),
          Map.entry("inet", "Keep it as a `String`"),
          Map.entry("xml", "Keep it as a `String`"),
          Map.entry("interval", "Keep it as a `long` of milliseconds"),
          Map.entry("interval second", "Keep it as a `long` of milliseconds"),
          Map.entry("json", "Use `jsonb`: `@JdbcTypeCode(SqlTypes.JSON)` without a definition"),
          Map.entry("timetz", "Keep it as a `LocalTime`, or the whole as an `Instant`"),
          Map.entry(
              "time with time zone", "Keep it as a `LocalTime`, or the whole as an `Instant`"),
          Map.entry("time", "Leave the precision out, which Electric does not know"),
          Map.entry("timestamp", "Leave the precision out, which Electric does not know"),
          Map.entry(
              "timestamp with time zone", "Leave the precision out, which Electric does not know"));

  private ColumnRules() {}

  /** Source: the list of types {@code ENABLE ELECTRIC} accepts (P0001, EX005). */
  static void check(ElectrifiedTable table) {
    for (Column column : table.table().columns().values()) {
      if (ElectrifiedTypes.isReplicated(column.type())) {
        continue;
      }
      Optional<EnumType> enumType = findEnum(table, column);
      if (enumType.isPresent()) {
        checkLabels(table, column, enumType.get());
      } else if (!table.isReference(column.name())) {
        reportType(table, column);
      }
    }
  }

  private static Optional<EnumType> findEnum(ElectrifiedTable table, Column column) {
    return table.model().schema().enumTypes().values().stream()
        .filter(type -> Identifier.sql(type.name()).equals(column.type().sql()))
        .findFirst();
  }

  private static void checkLabels(ElectrifiedTable table, Column column, EnumType type) {
    List<String> wrong = new ArrayList<>();
    for (String label : type.labels()) {
      if (!Spelling.isLabel(label)) {
        wrong.add(label);
      }
    }
    if (!wrong.isEmpty()) {
      Origin origin = table.column(column.name());
      table.report(
          Rule.ELECTRIFIED_ENUM,
          origin,
          "`"
              + table.label(origin)
              + "` becomes the enum type `"
              + type.name()
              + "` with `"
              + String.join("`, `", wrong)
              + "`; Electric takes labels of ASCII letters, digits and `_` that begin with a letter",
          "Rename the constants, or keep their names as text: `@Enumerated(EnumType.STRING)`");
    }
  }

  private static void reportType(ElectrifiedTable table, Column column) {
    Origin origin = table.column(column.name());
    Optional<JavaType> type = table.type(origin);
    String what =
        origin.attribute().isEmpty()
            ? "The column `" + column.name() + "` of `" + table.label(origin) + "`"
            : "`" + table.label(origin) + "`";
    table.report(
        Rule.ELECTRIFIED_TYPE,
        table.declaration(origin),
        what
            + type.map(java -> " of type `" + java.simpleName() + "`").orElse("")
            + " becomes `"
            + column.type()
            + "`, which Electric does not replicate",
        instead(type.map(JavaType::name).orElse(""), column.type()));
  }

  private static String instead(String type, ColumnType column) {
    String sql = column.sql();
    if (sql.contains(" array") || sql.endsWith("]")) {
      return "Keep it as JSON, `@JdbcTypeCode(SqlTypes.JSON)`, or its elements as an electrified"
          + " entity";
    }
    return switch (type) {
      case "java.time.Duration" -> "Keep it as a `long` of milliseconds";
      case "java.sql.Blob" -> "Keep it as a `byte[]`, whose column is `bytea`";
      case "java.sql.Clob", "java.sql.NClob" -> "Keep it as a `String`, whose column is `text`";
      default ->
          INSTEAD.getOrDefault(
              column.withoutSize(),
              "Use one of `boolean`, `short`, `int`, `long`, `float`, `double`, `String`, `UUID`,"
                  + " `byte[]`, or a type of `java.time`");
    };
  }
}
