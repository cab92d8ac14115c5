package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.TemporalPart;
import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.entity.ColumnExtras;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.JavaType.Kind;
import dev.electrified.processor.entity.ValueType;
import dev.electrified.processor.entity.ValueType.Conversion;
import dev.electrified.processor.mapping.BasicTypes.BasicType;
import dev.electrified.processor.mapping.JdbcCode.Form;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.EnumType;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The column type Hibernate gives a basic value on PostgreSQL: the JDBC type first, which an
 * annotation chooses or the Java type; then what the dialect makes of it.
 *
 * <p>Source: Hibernate ORM 7.4, measured.
 */
final class ColumnTypeMapping {
  /** Types that hold any part of a point in time. */
  private static final Set<String> DATES = Set.of("java.util.Date", "java.util.Calendar");

  private static final String OBJECT = "java.lang.Object";

  private static final Optional<ColumnType> LARGE_OBJECT = Optional.of(new ColumnType("oid"));

  private ColumnTypeMapping() {}

  /**
   * What became of a value's type.
   *
   * @param type the column's type; empty when there is none
   * @param check what Hibernate checks for the sake of the Java type
   * @param enumType the type of PostgreSQL that is made for it
   * @param size the member of {@code @Column} whose value cannot be mapped; empty when it is the
   *     type that cannot
   * @param problem why there is none, as the end of a sentence that begins with the attribute
   */
  record Result(
      Optional<ColumnType> type,
      Optional<ValueCheck> check,
      Optional<EnumType> enumType,
      String size,
      String problem) {
    static Result of(String sql) {
      return new Result(
          Optional.of(new ColumnType(sql)), Optional.empty(), Optional.empty(), "", "");
    }

    static Result unknown(String problem) {
      return badSize("", problem);
    }

    static Result badSize(String member, String problem) {
      return new Result(Optional.empty(), Optional.empty(), Optional.empty(), member, problem);
    }

    Result with(ValueCheck valueCheck) {
      return new Result(type, Optional.of(valueCheck), enumType, size, problem);
    }

    Result withType(ColumnType other) {
      return new Result(Optional.of(other), check, enumType, size, problem);
    }
  }

  /** The column type of a basic attribute. */
  static Result typeOf(BasicAttribute attribute) {
    return typeOf(attribute.value(), attribute.column());
  }

  /** The column type of a value, with the sizes its column declares. */
  static Result typeOf(ValueType value, ColumnDeclaration column) {
    Optional<String> definition = column.extras().definition();
    if (definition.isEmpty()) {
      return value.byCode().isPresent() && value.jdbcCode().isEmpty()
          ? Result.unknown("has a column type that code decides, by `" + value.byCode().get() + "`")
          : undefined(value, column);
    }
    ColumnDefinition defined = ColumnDefinition.parse(definition.get());
    if (defined.type().isEmpty()) {
      return Result.badSize("columnDefinition", defined.problem());
    }
    if (value.byCode().isPresent()) {
      return Result.of(defined.type().get().sql());
    }
    Result plain = undefined(value, ColumnDeclaration.none(column.subject()));
    if (plain.type().isEmpty()) {
      return isTypeless(value) ? Result.of(defined.type().get().sql()) : plain;
    }
    return plain.withType(defined.type().get());
  }

  /**
   * Whether Hibernate starts with such a value although it has no column type for it.
   *
   * <p>Source: Hibernate ORM 7.4, measured: of other types it wants a JDBC type before it makes
   * columns, whether they are defined or not.
   */
  static boolean isTypeless(ValueType value) {
    Optional<JavaType> element = value.type().element();
    return unknownCode(value).isPresent() || element.orElse(value.type()).name().equals(OBJECT);
  }

  /** Whether the value is a large object to Hibernate, whatever type its column is defined with. */
  static boolean isLarge(BasicAttribute attribute) {
    return attribute.value().byCode().isEmpty()
        && undefined(attribute.value(), ColumnDeclaration.none(attribute.subject()))
            .type()
            .equals(LARGE_OBJECT);
  }

  /**
   * The rank of a basic attribute's column, of that type, in the order of a key's.
   *
   * <p>Source: Hibernate ORM 7.4, measured: a {@code columnDefinition} has no say in it.
   */
  static long sizeOf(BasicAttribute attribute, ColumnType type) {
    ColumnDeclaration column = attribute.column();
    if (column.extras().definition().isEmpty()) {
      return ColumnSize.of(type);
    }
    return undefined(attribute.value(), column.withExtras(ColumnExtras.NONE))
        .type()
        .map(ColumnSize::of)
        .orElse(Long.MAX_VALUE);
  }

  private static Result undefined(ValueType value, ColumnDeclaration column) {
    return switch (value.type().kind()) {
      case PLURAL -> plural(value, column);
      case ENUM -> EnumTypes.typeOf(value, column);
      default -> single(value, column);
    };
  }

  /** The code an annotation chooses; empty where there is none, or one without a say here. */
  static Optional<JdbcCode> chosen(ValueType value) {
    OptionalInt number = value.jdbcCode();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    return JdbcCode.of(number.getAsInt()).filter(code -> code.form() != Form.ARRAY);
  }

  /** The finding on a code PostgreSQL's dialect has no type for; empty where there is none. */
  static Optional<Result> unknownCode(ValueType value) {
    OptionalInt number = value.jdbcCode();
    return number.isPresent() && JdbcCode.of(number.getAsInt()).isEmpty()
        ? Optional.of(Result.unknown("has the JDBC type code " + number.getAsInt()))
        : Optional.empty();
  }

  private static Result single(ValueType value, ColumnDeclaration column) {
    Optional<Result> unknown = unknownCode(value);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    JavaType type = value.type();
    Optional<BasicType> known = BasicTypes.find(type.name());
    Optional<JdbcCode> chosen = chosen(value);
    if (known.isEmpty() && type.kind() != Kind.SERIALIZABLE && chosen.isEmpty()) {
      return Result.unknown("has the type `" + type.name() + "`");
    }
    BasicType basic = known.orElse(BasicTypes.SERIALIZABLE);
    if (chosen.isEmpty() && value.temporal().isPresent()) {
      return temporal(value, basic, column);
    }
    JdbcCode code = chosen.orElse(value.lob() ? basic.lob() : basic.code());
    boolean timeOfDate = code == JdbcCode.TIME && DATES.contains(type.name());
    Result result = SizedTypes.of(code, timeOfDate ? timeOfDay() : basic, column);
    Optional<ValueCheck> check = check(value, code);
    return check.isPresent() && result.type().isPresent() ? result.with(check.get()) : result;
  }

  private static Optional<ValueCheck> check(ValueType value, JdbcCode code) {
    if (value.conversion() == Conversion.YES_NO) {
      return Optional.of(ValueCheck.ofValues("'N', 'Y'"));
    }
    if (value.conversion() == Conversion.TRUE_FALSE) {
      return Optional.of(ValueCheck.ofValues("'F', 'T'"));
    }
    if (value.conversion() == Conversion.NUMERIC) {
      return Optional.of(ValueCheck.ofValues("0, 1"));
    }
    String name = value.type().name();
    if (value.conversion() == Conversion.CUSTOM
        || (!name.equals("boolean") && !name.equals("java.lang.Boolean"))) {
      return Optional.empty();
    }
    return switch (code) {
      case TINYINT -> Optional.of(ValueCheck.ofValues("0, 1"));
      case CHAR, NCHAR -> Optional.of(ValueCheck.ofValues("'F', 'T'"));
      default -> Optional.empty();
    };
  }

  private static Result temporal(ValueType value, BasicType basic, ColumnDeclaration column) {
    TemporalPart part = value.temporal().orElseThrow();
    String name = value.type().name();
    boolean same = basic.code().name().equals(part.name());
    if (!DATES.contains(name) && !same) {
      return Result.unknown("has `@Temporal` and the type `" + name + "`");
    }
    return switch (part) {
      case DATE -> Result.of("date");
      case TIME -> SizedTypes.of(JdbcCode.TIME, timeOfDay(), column);
      case TIMESTAMP -> SizedTypes.of(JdbcCode.TIMESTAMP, basic, column);
    };
  }

  private static BasicType timeOfDay() {
    return BasicTypes.find("java.sql.Time").orElseThrow();
  }

  private static Result plural(ValueType value, ColumnDeclaration column) {
    Optional<Result> unknown = unknownCode(value);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    Optional<JdbcCode> chosen = chosen(value);
    if (chosen.isPresent()) {
      return SizedTypes.of(chosen.get(), BasicTypes.SERIALIZABLE, column);
    }
    Optional<JdbcCode> whole = JdbcCode.of(value.jdbcCode().orElse(0));
    if (whole.isPresent() && !whole.get().sql().isEmpty()) {
      return Result.of(whole.get().sql());
    }
    JavaType element = value.type().element().orElseThrow();
    if (element.name().endsWith("[]") || element.kind() == Kind.PLURAL) {
      return Result.unknown(
          "has the type `" + value.type().name() + "` of `" + element.name() + "`");
    }
    ValueType one = new ValueType(element, value.enumStorage(), value.temporal(), value.lob());
    Result result = undefined(one, withoutSeconds(column));
    if (result.type().isEmpty()) {
      return result;
    }
    String length =
        value.arrayLength().isPresent() ? "[" + value.arrayLength().getAsInt() + "]" : "";
    return Result.of(result.type().get().sql() + " array" + length);
  }

  /** Hibernate does not pass digits of seconds on to what is in an array. */
  private static ColumnDeclaration withoutSeconds(ColumnDeclaration column) {
    return column.extras().secondPrecision().isEmpty()
        ? column
        : column.withExtras(ColumnExtras.NONE);
  }
}
