package dev.electrified.processor.entity;

import dev.electrified.processor.entity.BasicAttribute.EnumStorage;
import dev.electrified.processor.entity.BasicAttribute.TemporalPart;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What decides the type of a basic value's column, wherever the value lies: in an attribute, an
 * element of a collection, a key of a map.
 *
 * @param type its Java type; of a converted value, the type it is converted to
 * @param enumStorage what {@code @Enumerated} says; ordinal where it is missing
 * @param temporal what {@code @Temporal} says
 * @param lob whether {@code @Lob} is there
 * @param jdbcCode the type code that {@code @JdbcTypeCode} or {@code @JdbcType} chooses
 * @param arrayLength what {@code @Array} says
 * @param conversion what converts it
 * @param byCode the annotation by which code decides of the column's type, so that none can be
 *     told: {@code @Type}
 */
public record ValueType(
    JavaType type,
    EnumStorage enumStorage,
    Optional<TemporalPart> temporal,
    boolean lob,
    OptionalInt jdbcCode,
    OptionalInt arrayLength,
    Conversion conversion,
    Optional<String> byCode) {

  /** A value that no rarer annotation says more of. */
  public ValueType(
      JavaType type, EnumStorage enumStorage, Optional<TemporalPart> temporal, boolean lob) {
    this(
        type,
        enumStorage,
        temporal,
        lob,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Conversion.NONE,
        Optional.empty());
  }

  /** A value of that type of which no annotation says more. */
  public static ValueType of(JavaType type) {
    return new ValueType(type, EnumStorage.ORDINAL, Optional.empty(), false);
  }

  /** Converters that change a value before it is stored. */
  public enum Conversion {
    /** None. */
    NONE,
    /** One of the application's. */
    CUSTOM,
    /** Hibernate's {@code YesNoConverter}. */
    YES_NO,
    /** Hibernate's {@code TrueFalseConverter}. */
    TRUE_FALSE,
    /** Hibernate's {@code NumericBooleanConverter}. */
    NUMERIC
  }
}
