package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.schema.ColumnType;

/**
 * The rank of a type in the order in which Hibernate puts the columns of a key.
 *
 * <p>Source: Hibernate's {@code ColumnOrderingStrategyStandard}, measured: bytes, at least 4.
 */
final class ColumnSize {
  private static final int LEAST = 4;
  private static final int DEFAULT_LENGTH = 255;
  private static final long LONGEST = 10_485_760;
  private static final double DIGITS_OF_A_WORD = 26.58;

  private ColumnSize() {}

  /** The rank of a type as Hibernate has it, not as an electrified column has it. */
  static long of(ColumnType type) {
    String sql = type.sql();
    if (sql.endsWith(" array")) {
      return Long.MAX_VALUE;
    }
    if (sql.startsWith("varchar(") || sql.startsWith("char(")) {
      int length = number(sql);
      return length == DEFAULT_LENGTH ? LONGEST : Math.max(LEAST, length);
    }
    if (sql.startsWith("numeric(") || sql.startsWith("decimal(")) {
      return Math.max(LEAST, (long) Math.ceil(number(sql) / DIGITS_OF_A_WORD));
    }
    if (sql.startsWith("timestamp") || sql.startsWith("interval")) {
      return 8;
    }
    if (sql.startsWith("time") || sql.startsWith("float(")) {
      return LEAST;
    }
    return switch (sql) {
      case "boolean", "smallint", "integer", "real", "double precision", "date" -> LEAST;
      case "bigint" -> 8;
      case "uuid" -> 16;
      case "inet" -> 19;
      case "bytea" -> LONGEST;
      default -> Long.MAX_VALUE;
    };
  }

  /** The rank in the table of a collection, where a {@code Duration} stands behind all others. */
  static long inCollection(JavaType java, ColumnType type) {
    boolean duration =
        java.name().equals("java.time.Duration") && type.sql().startsWith("numeric(");
    return duration ? Long.MAX_VALUE : of(type);
  }

  private static int number(String sql) {
    int at = sql.indexOf('(') + 1;
    int number = 0;
    while (at < sql.length() && Character.isDigit(sql.charAt(at))) {
      number = number * 10 + Character.digit(sql.charAt(at), 10);
      at++;
    }
    return number;
  }
}
