package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.mapping.BasicTypes.BasicType;
import dev.electrified.processor.mapping.ColumnTypeMapping.Result;

/**
 * Spells a JDBC type as a column type, with the sizes the column declares, else those of the Java
 * type.
 *
 * <p>Source: {@code Dialect.SizeStrategyImpl} of Hibernate ORM 7.4, measured.
 */
final class SizedTypes {
  private static final int LONGEST_VARCHAR = 10_485_760;

  /** The length of {@code @Column} by default, which counts as none. */
  private static final int NO_LENGTH = 255;

  private static final int LONG_LENGTH = 32_600;
  private static final int LARGEST_PRECISION = 1000;
  private static final int LARGEST_SECOND_PRECISION = 6;
  private static final int INTERVAL_DIGITS = 6;

  private SizedTypes() {}

  /** The column type of that code, for values of that Java type. */
  static Result of(JdbcCode code, BasicType type, ColumnDeclaration column) {
    return switch (code.form()) {
      case FIXED, INTEGER, LARGE_TEXT -> Result.of(code.sql());
      case BINARY -> binary(type, column);
      case DECIMAL -> decimal(type, column);
      case TEXT -> text(code, type.length(), column);
      case LONG_TEXT -> text(code, LONG_LENGTH, column);
      case TIME -> Result.of(code.sql() + digits(type, column));
      case ZONED -> Result.of(code.sql() + digits(type, column) + " with time zone");
      case INTERVAL -> interval(code, type, column);
      case ARRAY, NAMED -> Result.unknown("has a type code that does not fit its Java type");
    };
  }

  private static Result text(JdbcCode code, int standard, ColumnDeclaration column) {
    int declared = column.length().orElse(NO_LENGTH);
    int length = declared == NO_LENGTH ? standard : declared;
    boolean fits = length >= 1 && length <= LONGEST_VARCHAR;
    if (code.sql().equals("varchar")) {
      if (length < 1) {
        return Result.badSize("length", "has the length " + length);
      }
      return Result.of(fits ? "varchar(" + length + ")" : "text");
    }
    return fits
        ? Result.of("char(" + length + ")")
        : Result.badSize("length", "has the length " + length);
  }

  /** Decimal digits become bits; PostgreSQL has at most 53 of them. */
  private static Result binary(BasicType type, ColumnDeclaration column) {
    if (column.scale().orElse(0) != 0) {
      return Result.badSize(
          "scale", "has a `scale`, which has no meaning for floating point numbers");
    }
    int precision = column.precision().orElse(0);
    if (precision == 0) {
      return switch (type.code()) {
        case DOUBLE -> Result.of("double precision");
        case NUMERIC -> Result.of(type.precision() <= 24 ? "real" : "double precision");
        default ->
            type.precision() == 0
                ? Result.unknown("becomes `float(0)`, which PostgreSQL does not have")
                : Result.of("real");
      };
    }
    int bits = (int) Math.ceil(precision / Math.log10(2));
    if (precision < 0 || bits > 53) {
      return Result.badSize(
          "precision", "has the precision " + precision + ", and 15 digits are the most");
    }
    return Result.of(bits <= 24 ? "real" : "double precision");
  }

  /** A scale counts only beside a precision. */
  private static Result decimal(BasicType type, ColumnDeclaration column) {
    int declared = column.precision().orElse(0);
    int precision = declared == 0 ? type.precision() : declared;
    int scale = declared == 0 ? type.scale() : column.scale().orElse(0);
    return precision < 1 || precision > LARGEST_PRECISION || scale < 0 || scale > precision
        ? Result.badSize("precision", "has the precision " + precision + " and the scale " + scale)
        : Result.of("numeric(" + precision + "," + scale + ")");
  }

  private static String digits(BasicType type, ColumnDeclaration column) {
    int digits = column.extras().secondPrecision().orElse(type.precision());
    return "(" + Math.min(digits, LARGEST_SECOND_PRECISION) + ")";
  }

  private static Result interval(JdbcCode code, BasicType type, ColumnDeclaration column) {
    boolean duration = type.code() == JdbcCode.NUMERIC && type.precision() == 21;
    int standard = duration ? INTERVAL_DIGITS : type.scale();
    int digits = column.precision().isPresent() ? column.scale().orElse(0) : standard;
    return Result.of(code.sql() + "(" + Math.min(digits, LARGEST_SECOND_PRECISION) + ")");
  }
}
