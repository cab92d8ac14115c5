package dev.electrified.processor.entity;

import dev.electrified.processor.entity.BasicAttribute.EnumStorage;
import dev.electrified.processor.entity.BasicAttribute.TemporalPart;
import java.util.Optional;

/**
 * What decides the type of a basic value's column, wherever the value lies: in an attribute, an
 * element of a collection, a key of a map.
 *
 * @param type its Java type
 * @param enumStorage what {@code @Enumerated} says; ordinal where it is missing
 * @param temporal what {@code @Temporal} says
 * @param lob whether {@code @Lob} is there
 */
public record ValueType(
    JavaType type, EnumStorage enumStorage, Optional<TemporalPart> temporal, boolean lob) {
  /** A value of that type of which no annotation says more. */
  public static ValueType of(JavaType type) {
    return new ValueType(type, EnumStorage.ORDINAL, Optional.empty(), false);
  }
}
