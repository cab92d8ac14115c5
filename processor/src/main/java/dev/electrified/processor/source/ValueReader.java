package dev.electrified.processor.source;

import dev.electrified.processor.entity.BasicAttribute.EnumStorage;
import dev.electrified.processor.entity.BasicAttribute.TemporalPart;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.ValueType;
import dev.electrified.processor.entity.ValueType.Conversion;
import dev.electrified.processor.source.ConverterReader.Converted;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what decides the type of a value's column: its Java type, and the annotations on the member
 * it lies in. Elements of collections and keys of maps are read as if they were attributes.
 */
final class ValueReader {
  private static final Set<String> ZONED =
      Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime");

  private final JavaTypeReader types;
  private final ConverterReader converters;
  private final JdbcTypeReader jdbcTypes;

  ValueReader(Reading reading, UnsupportedMappings unsupported) {
    types = new JavaTypeReader(reading, unsupported);
    converters = new ConverterReader(reading, unsupported, types);
    jdbcTypes = new JdbcTypeReader();
  }

  /** The types alone. */
  JavaTypeReader types() {
    return types;
  }

  /**
   * Reads a value; empty when its type cannot be read, which has then been said.
   *
   * @param type the type of the value, which is the member's or a part of it
   * @param path of the member, from the entity
   */
  Optional<ValueType> read(Member member, TypeMirror type, String path, String home) {
    Optional<Optional<Converted>> converted = converters.read(member, type, path, home);
    Optional<JavaType> javaType =
        converted.isPresent()
            ? converted.get().map(Converted::type)
            : types.readAttribute(member, type, path, home);
    if (javaType.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ValueType(
            javaType.get(),
            member.constant(AnnotationNames.ENUMERATED, "value").orElse("ORDINAL").equals("STRING")
                ? EnumStorage.STRING
                : EnumStorage.ORDINAL,
            member.constant(AnnotationNames.TEMPORAL, "value").map(TemporalPart::valueOf),
            member.has(AnnotationNames.LOB),
            code(member, javaType.get()),
            arrayLength(member),
            converted.isPresent() ? converted.get().orElseThrow().conversion() : Conversion.NONE,
            jdbcTypes.byCode(member)));
  }

  private OptionalInt code(Member member, JavaType type) {
    OptionalInt code = jdbcTypes.code(member);
    if (code.isPresent()) {
      return code;
    }
    String storage = member.constant(AnnotationNames.TIME_ZONE_STORAGE, "value").orElse("");
    if (storage.equals("NORMALIZE") && ZONED.contains(type.name())) {
      return OptionalInt.of(JdbcTypeReader.TIMESTAMP);
    }
    return storage.equals("NATIVE") && type.name().equals("java.time.OffsetTime")
        ? OptionalInt.of(JdbcTypeReader.TIME_WITH_TIMEZONE)
        : OptionalInt.empty();
  }

  private static OptionalInt arrayLength(Member member) {
    Optional<AnnotationView> array = member.find(AnnotationNames.ARRAY);
    return array.isPresent() ? array.get().number("length") : OptionalInt.empty();
  }

  /** Fully qualified name of a declared type. */
  static String nameOf(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : "";
  }
}
