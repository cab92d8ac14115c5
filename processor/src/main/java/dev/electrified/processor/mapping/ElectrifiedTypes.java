package dev.electrified.processor.mapping;

import dev.electrified.processor.schema.ColumnType;
import java.util.Set;

/**
 * The types of electrified columns. Electric replicates few types, and those without sizes; where
 * the loss of the size loses nothing, the unsized type is taken instead of the one Hibernate would
 * have made.
 *
 * <p>Source: the list of types Electric 0.12.1 accepts in {@code ENABLE ELECTRIC} and {@code ADD
 * COLUMN}, measured.
 */
public final class ElectrifiedTypes {
  private static final Set<String> REPLICATED =
      Set.of(
          "boolean",
          "smallint",
          "integer",
          "bigint",
          "real",
          "double precision",
          "text",
          "varchar",
          "date",
          "time",
          "timestamp",
          "timestamptz",
          "bytea",
          "jsonb",
          "uuid");

  private ElectrifiedTypes() {}

  /** The type an electrified column has instead of {@code plain}; the same where there is none. */
  static ColumnType electrified(ColumnType plain) {
    String sql = plain.sql();
    if (sql.startsWith("varchar(") && sql.endsWith(")")) {
      return new ColumnType("text");
    }
    return switch (sql) {
      case "time(0)" -> new ColumnType("time");
      case "timestamp(6)" -> new ColumnType("timestamp");
      case "timestamp(6) with time zone" -> new ColumnType("timestamptz");
      default -> plain;
    };
  }

  /** Whether Electric replicates columns of that type. */
  public static boolean isReplicated(ColumnType type) {
    return REPLICATED.contains(type.sql());
  }
}
