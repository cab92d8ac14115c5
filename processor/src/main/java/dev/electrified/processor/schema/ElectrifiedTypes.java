package dev.electrified.processor.schema;

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

  /** Those of any length, which PostgreSQL stores alike. */
  private static final Set<String> TEXTS = Set.of("text", "varchar");

  private ElectrifiedTypes() {}

  /** The type an electrified column has instead of {@code plain}; the same where there is none. */
  public static ColumnType electrified(ColumnType plain) {
    return switch (plain.sql()) {
      case "time(0)", "timestamp(6)", "timestamp(6) with time zone" -> unsized(plain);
      default -> plain.sql().startsWith("varchar(") ? unsized(plain) : plain;
    };
  }

  /**
   * The type that takes all values of this one, and is stored alike, without its length or
   * precision; the same where there is none.
   */
  public static ColumnType unsized(ColumnType type) {
    String sql = type.sql();
    if (sql.indexOf('(') < 0 || sql.indexOf('[') >= 0 || sql.endsWith(" array")) {
      return type;
    }
    return switch (type.withoutSize()) {
      case "varchar" -> new ColumnType("text");
      case "time" -> new ColumnType("time");
      case "timestamp" -> new ColumnType("timestamp");
      case "timestamptz", "timestamp with time zone" -> new ColumnType("timestamptz");
      default -> type;
    };
  }

  /**
   * Whether a column of the one type takes the other, which Electric replicates, without a loss and
   * without a rewrite of its table.
   *
   * <p>Source: PostgreSQL, measured: the file of the table stays.
   */
  public static boolean widens(ColumnType from, ColumnType to) {
    ColumnType unsized = unsized(from);
    return to.equals(unsized) || (TEXTS.contains(unsized.sql()) && TEXTS.contains(to.sql()));
  }

  /** Whether Electric replicates columns of that type. */
  public static boolean isReplicated(ColumnType type) {
    return REPLICATED.contains(type.sql());
  }
}
