package dev.electrified.processor.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The Java types that Hibernate has a type of its own for, as data.
 *
 * <p>Source: Hibernate ORM 7.4, measured.
 */
final class BasicTypes {
  private static final int LENGTH = 255;
  private static final int LARGE_LENGTH = 1_048_576;
  private static final int PRECISION = 19;
  private static final int SCALE = 2;

  /** What is serialized, and types the application brings. */
  static final BasicType SERIALIZABLE = type(JdbcCode.VARBINARY).withLob(JdbcCode.BLOB);

  /** Enums. */
  static final BasicType ENUM = type(JdbcCode.TINYINT);

  private static final Map<String, BasicType> TYPES = new HashMap<>();

  static {
    put(number(JdbcCode.BOOLEAN, 1, 1), "boolean", "java.lang.Boolean");
    put(number(JdbcCode.TINYINT, 1, 3), "byte", "java.lang.Byte");
    put(number(JdbcCode.SMALLINT, 6, 5), "short", "java.lang.Short");
    put(number(JdbcCode.INTEGER, 11, 10), "int", "java.lang.Integer");
    put(number(JdbcCode.BIGINT, 20, 19), "long", "java.lang.Long");
    put(new BasicType(JdbcCode.FLOAT, JdbcCode.FLOAT, 14, 8, SCALE), "float", "java.lang.Float");
    put(
        new BasicType(JdbcCode.DOUBLE, JdbcCode.DOUBLE, 24, 17, SCALE),
        "double",
        "java.lang.Double");
    put(number(JdbcCode.CHAR, 1, 3).withLob(JdbcCode.CLOB), "char", "java.lang.Character");
    put(new BasicType(JdbcCode.NUMERIC, JdbcCode.NUMERIC, 40, 38, SCALE), "java.math.BigDecimal");
    put(number(JdbcCode.NUMERIC, 39, 38), "java.math.BigInteger");
    put(
        type(JdbcCode.VARCHAR).withLob(JdbcCode.CLOB),
        "java.lang.String",
        "char[]",
        "java.time.ZoneId",
        "java.util.TimeZone",
        "java.util.Locale",
        "java.net.URL",
        "java.lang.Class");
    put(text(3), "java.util.Currency");
    put(text(6), "java.time.ZoneOffset");
    put(type(JdbcCode.DATE), "java.time.LocalDate", "java.sql.Date");
    put(time(JdbcCode.TIME, 0), "java.time.LocalTime", "java.time.OffsetTime", "java.sql.Time");
    put(
        time(JdbcCode.TIMESTAMP, 6),
        "java.time.LocalDateTime",
        "java.sql.Timestamp",
        "java.util.Date",
        "java.util.Calendar");
    put(
        time(JdbcCode.TIMESTAMP_UTC, 6),
        "java.time.Instant",
        "java.time.OffsetDateTime",
        "java.time.ZonedDateTime");
    put(number(JdbcCode.NUMERIC, LENGTH, 21), "java.time.Duration");
    put(type(JdbcCode.INTEGER), "java.time.Year");
    put(new BasicType(JdbcCode.UUID, JdbcCode.UUID, 36, PRECISION, SCALE), "java.util.UUID");
    put(new BasicType(JdbcCode.INET, JdbcCode.INET, 19, PRECISION, SCALE), "java.net.InetAddress");
    put(SERIALIZABLE, "byte[]");
    put(large(JdbcCode.BLOB), "java.sql.Blob");
    put(large(JdbcCode.CLOB), "java.sql.Clob");
    put(large(JdbcCode.NCLOB), "java.sql.NClob");
  }

  private BasicTypes() {}

  /**
   * A Java type.
   *
   * @param code the JDBC type it has where nothing is said
   * @param lob the one it has with {@code @Lob}
   * @param length of a text column for it
   * @param precision of a numeric column for it; of a time, the digits of its seconds
   * @param scale of a numeric column for it
   */
  record BasicType(JdbcCode code, JdbcCode lob, int length, int precision, int scale) {
    BasicType withLob(JdbcCode large) {
      return new BasicType(code, large, length, precision, scale);
    }
  }

  /** The type of that name. */
  static Optional<BasicType> find(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }

  private static void put(BasicType type, String... names) {
    for (String name : names) {
      TYPES.put(name, type);
    }
  }

  private static BasicType type(JdbcCode code) {
    return new BasicType(code, code, LENGTH, PRECISION, SCALE);
  }

  private static BasicType number(JdbcCode code, int length, int precision) {
    return new BasicType(code, code, length, precision, 0);
  }

  private static BasicType text(int length) {
    return new BasicType(JdbcCode.VARCHAR, JdbcCode.CLOB, length, PRECISION, SCALE);
  }

  private static BasicType time(JdbcCode code, int digits) {
    return new BasicType(code, code, LENGTH, digits, SCALE);
  }

  private static BasicType large(JdbcCode code) {
    return new BasicType(code, code, LARGE_LENGTH, PRECISION, SCALE);
  }
}
