package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.EnumStorage;
import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.ValueType;
import dev.electrified.processor.schema.ColumnType;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The column type Hibernate gives a basic attribute on PostgreSQL. The table is data; a type that
 * is not in it has no column type.
 *
 * <p>Source: Hibernate ORM 7.4, measured.
 */
final class ColumnTypeMapping {
  private static final int LONGEST_VARCHAR = 10_485_760;
  private static final int DEFAULT_LENGTH = 255;
  private static final int LARGEST_PRECISION = 1000;

  /** Types whose column no size changes. */
  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("boolean", "boolean"),
          Map.entry("java.lang.Boolean", "boolean"),
          Map.entry("byte", "smallint"),
          Map.entry("java.lang.Byte", "smallint"),
          Map.entry("short", "smallint"),
          Map.entry("java.lang.Short", "smallint"),
          Map.entry("int", "integer"),
          Map.entry("java.lang.Integer", "integer"),
          Map.entry("long", "bigint"),
          Map.entry("java.lang.Long", "bigint"),
          Map.entry("java.time.LocalDate", "date"),
          Map.entry("java.sql.Date", "date"),
          Map.entry("java.time.LocalTime", "time(0)"),
          Map.entry("java.sql.Time", "time(0)"),
          Map.entry("java.time.OffsetTime", "time(0)"),
          Map.entry("java.time.LocalDateTime", "timestamp(6)"),
          Map.entry("java.sql.Timestamp", "timestamp(6)"),
          Map.entry("java.time.Instant", "timestamp(6) with time zone"),
          Map.entry("java.time.OffsetDateTime", "timestamp(6) with time zone"),
          Map.entry("java.time.ZonedDateTime", "timestamp(6) with time zone"),
          Map.entry("java.time.Year", "integer"),
          Map.entry("java.util.UUID", "uuid"),
          Map.entry("java.net.InetAddress", "inet"),
          Map.entry("byte[]", "bytea"),
          Map.entry("java.sql.Blob", "oid"),
          Map.entry("java.sql.Clob", "oid"),
          Map.entry("java.sql.NClob", "oid"));

  /** Types that are text, with the length of their column where none is declared. */
  private static final Map<String, Integer> TEXTS =
      Map.of(
          "java.lang.String", DEFAULT_LENGTH,
          "char[]", DEFAULT_LENGTH,
          "java.time.ZoneId", DEFAULT_LENGTH,
          "java.util.TimeZone", DEFAULT_LENGTH,
          "java.util.Locale", DEFAULT_LENGTH,
          "java.net.URL", DEFAULT_LENGTH,
          "java.lang.Class", DEFAULT_LENGTH,
          "java.util.Currency", 3,
          "java.time.ZoneOffset", 6);

  /** Types that may be marked {@code @Lob}. */
  private static final Set<String> LOBS =
      Set.of(
          "java.lang.String",
          "char[]",
          "byte[]",
          "java.sql.Blob",
          "java.sql.Clob",
          "java.sql.NClob");

  /** Types that hold any part of a point in time. */
  private static final Set<String> DATES = Set.of("java.util.Date", "java.util.Calendar");

  private ColumnTypeMapping() {}

  /**
   * What became of an attribute's type.
   *
   * @param type the column's type; empty when there is none
   * @param size the member of {@code @Column} whose value cannot be mapped; empty when it is the
   *     type that cannot
   * @param problem why there is none, as the end of a sentence that begins with the attribute
   */
  record Result(Optional<ColumnType> type, String size, String problem) {
    static Result of(String sql) {
      return new Result(Optional.of(new ColumnType(sql)), "", "");
    }

    static Result unknown(String problem) {
      return new Result(Optional.empty(), "", problem);
    }

    static Result badSize(String member, String problem) {
      return new Result(Optional.empty(), member, problem);
    }
  }

  /** The column type of a basic attribute. */
  static Result typeOf(BasicAttribute attribute) {
    return typeOf(attribute.value(), attribute.column());
  }

  /** The column type of a value, with the sizes its column declares. */
  static Result typeOf(ValueType value, ColumnDeclaration column) {
    JavaType type = value.type();
    String name = type.name();
    if (value.lob()) {
      return LOBS.contains(name)
          ? Result.of("oid")
          : Result.unknown("is a `@Lob` of type `" + name + "`");
    }
    if (value.temporal().isPresent()) {
      return temporal(value);
    }
    if (type.kind() == JavaType.Kind.ENUM) {
      return enumType(value, column);
    }
    String fixed = FIXED.get(name);
    if (fixed != null) {
      return Result.of(fixed);
    }
    Integer length = TEXTS.get(name);
    if (length != null) {
      return text(column, length, name);
    }
    return sized(column, name);
  }

  private static Result sized(ColumnDeclaration column, String name) {
    return switch (name) {
      case "char", "java.lang.Character" -> character(column);
      case "float", "java.lang.Float" -> binaryFloat(column, "real");
      case "double", "java.lang.Double" -> binaryFloat(column, "double precision");
      case "java.math.BigDecimal" -> numeric(column, 38, 2);
      case "java.math.BigInteger" -> wholeNumeric(column, 38);
      case "java.time.Duration" -> wholeNumeric(column, 21);
      default ->
          DATES.contains(name)
              ? Result.of("timestamp(6)")
              : Result.unknown("has the type `" + name + "`");
    };
  }

  private static Result temporal(ValueType value) {
    String name = value.type().name();
    if (!DATES.contains(name)) {
      return Result.unknown("has `@Temporal` and the type `" + name + "`");
    }
    return switch (value.temporal().orElseThrow()) {
      case DATE -> Result.of("date");
      case TIME -> Result.of("time(0)");
      case TIMESTAMP -> Result.of("timestamp(6)");
    };
  }

  private static Result enumType(ValueType value, ColumnDeclaration column) {
    if (value.type().constants().isEmpty()) {
      return Result.unknown("has the enum type `" + value.type().name() + "` without constants");
    }
    if (value.enumStorage() == EnumStorage.ORDINAL) {
      return Result.of("smallint");
    }
    OptionalInt length = column.length();
    return length.isPresent() && length.getAsInt() == 1
        ? Result.of("char(1)")
        : text(column, DEFAULT_LENGTH, value.type().name());
  }

  private static Result text(ColumnDeclaration column, int standard, String name) {
    if (column.length().isPresent() && standard != DEFAULT_LENGTH) {
      return Result.unknown("has a `length` though its type is `" + name + "`");
    }
    int length = column.length().orElse(standard);
    if (length < 1) {
      return Result.badSize("length", "has the length " + length);
    }
    return Result.of(length > LONGEST_VARCHAR ? "text" : "varchar(" + length + ")");
  }

  private static Result character(ColumnDeclaration column) {
    int length = column.length().orElse(DEFAULT_LENGTH);
    if (length < 1 || length > LONGEST_VARCHAR) {
      return Result.badSize("length", "has the length " + length);
    }
    return Result.of("char(" + (length == DEFAULT_LENGTH ? 1 : length) + ")");
  }

  /** Decimal digits become bits; PostgreSQL has at most 53 of them. */
  private static Result binaryFloat(ColumnDeclaration column, String standard) {
    if (column.scale().orElse(0) != 0) {
      return Result.badSize(
          "scale", "has a `scale`, which has no meaning for floating point numbers");
    }
    int precision = column.precision().orElse(0);
    if (precision == 0) {
      return Result.of(standard);
    }
    int bits = (int) Math.ceil(precision / Math.log10(2));
    if (precision < 0 || bits > 53) {
      return Result.badSize(
          "precision", "has the precision " + precision + ", and 15 digits are the most");
    }
    return Result.of(bits <= 24 ? "real" : "double precision");
  }

  private static Result numeric(ColumnDeclaration column, int digits, int scale) {
    int precision = column.precision().orElse(0);
    return precision == 0
        ? Result.of("numeric(" + digits + "," + scale + ")")
        : numeric(precision, column.scale().orElse(0));
  }

  private static Result wholeNumeric(ColumnDeclaration column, int digits) {
    int precision = column.precision().orElse(0);
    int scale = column.scale().orElse(0);
    if (precision == 0 && scale != 0) {
      return Result.unknown("has a `scale` without a `precision`");
    }
    return precision == 0 ? Result.of("numeric(" + digits + ",0)") : numeric(precision, scale);
  }

  private static Result numeric(int precision, int scale) {
    return precision < 1 || precision > LARGEST_PRECISION || scale < 0 || scale > precision
        ? Result.badSize("precision", "has the precision " + precision + " and the scale " + scale)
        : Result.of("numeric(" + precision + "," + scale + ")");
  }
}
