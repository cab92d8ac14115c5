package dev.electrified.processor.schema;

import java.util.Set;

/**
 * The SQL type of a column, in the one spelling we use for it: {@code text}, {@code varchar(255)},
 * {@code timestamp(6) with time zone}, {@code numeric(38,2)}.
 *
 * @param sql of the form {@link TypeForm} knows, so that a broken snapshot cannot smuggle SQL in
 */
public record ColumnType(String sql) {
  /** What nearly all columns have, and nobody has to look at twice. */
  private static final Set<String> COMMON =
      Set.of(
          "text",
          "uuid",
          "boolean",
          "smallint",
          "integer",
          "bigint",
          "real",
          "double precision",
          "date",
          "time",
          "timestamp",
          "timestamptz",
          "bytea",
          "varchar(255)");

  /** Checks the form. */
  public ColumnType {
    if (!isWellFormed(sql)) {
      throw new IllegalArgumentException("no column type: " + sql);
    }
  }

  /** Whether the text has the form of a column type. */
  public static boolean isWellFormed(String sql) {
    return COMMON.contains(sql) || new TypeForm(sql).isWhole();
  }

  /** Whether the two differ in nothing but their length or precision. */
  public boolean isSameButForSize(ColumnType other) {
    return withoutSize().equals(other.withoutSize());
  }

  /** The type without its length or precision: {@code timestamp with time zone}. */
  public String withoutSize() {
    int from = sql.indexOf('(');
    return from < 0 ? sql : sql.substring(0, from) + sql.substring(sql.indexOf(')') + 1);
  }

  @Override
  public String toString() {
    return sql;
  }
}
