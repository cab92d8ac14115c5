package dev.electrified.processor.source;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the annotations of Hibernate that choose a JDBC type, by its code or its class, and those
 * by which code chooses it.
 *
 * <p>Source: the {@code JdbcType}s of Hibernate ORM 7.4, by {@code getDdlTypeCode()}.
 */
final class JdbcTypeReader {
  /** The code of {@code SqlTypes.TIMESTAMP}. */
  static final int TIMESTAMP = 93;

  /** The code of {@code SqlTypes.TIME_WITH_TIMEZONE}. */
  static final int TIME_WITH_TIMEZONE = 2013;

  private static final int JSON = 3001;
  private static final int SQLXML = 2009;
  private static final String JDBC = "org.hibernate.type.descriptor.jdbc.";
  private static final String DIALECT = "org.hibernate.dialect.type.";
  private static final String JAVA_TYPES = "org.hibernate.type.descriptor.java.";

  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          Map.entry(JDBC + "BigIntJdbcType", -5),
          Map.entry(JDBC + "BinaryJdbcType", -2),
          Map.entry(JDBC + "BooleanJdbcType", 16),
          Map.entry(JDBC + "CharJdbcType", 1),
          Map.entry(JDBC + "DateJdbcType", 91),
          Map.entry(JDBC + "DecimalJdbcType", 3),
          Map.entry(JDBC + "DoubleJdbcType", 8),
          Map.entry(JDBC + "FloatJdbcType", 6),
          Map.entry(JDBC + "InstantAsTimestampJdbcType", TIMESTAMP),
          Map.entry(JDBC + "InstantAsTimestampWithTimeZoneJdbcType", 2014),
          Map.entry(JDBC + "IntegerJdbcType", 4),
          Map.entry(JDBC + "JsonAsStringJdbcType", JSON),
          Map.entry(JDBC + "JsonJdbcType", JSON),
          Map.entry(JDBC + "LongNVarcharJdbcType", -16),
          Map.entry(JDBC + "LongVarbinaryJdbcType", -4),
          Map.entry(JDBC + "LongVarcharJdbcType", -1),
          Map.entry(JDBC + "NCharJdbcType", -15),
          Map.entry(JDBC + "NVarcharJdbcType", -9),
          Map.entry(JDBC + "NumericJdbcType", 2),
          Map.entry(JDBC + "RealJdbcType", 7),
          Map.entry(JDBC + "SmallIntJdbcType", 5),
          Map.entry(JDBC + "TimeJdbcType", 92),
          Map.entry(JDBC + "TimeWithTimeZoneJdbcType", TIME_WITH_TIMEZONE),
          Map.entry(JDBC + "TimestampJdbcType", TIMESTAMP),
          Map.entry(JDBC + "TimestampUtcAsInstantJdbcType", 3003),
          Map.entry(JDBC + "TimestampUtcAsJdbcTimestampJdbcType", 3003),
          Map.entry(JDBC + "TimestampUtcAsOffsetDateTimeJdbcType", 3003),
          Map.entry(JDBC + "TimestampWithTimeZoneJdbcType", 2014),
          Map.entry(JDBC + "TinyIntJdbcType", -6),
          Map.entry(JDBC + "UUIDJdbcType", 3000),
          Map.entry(JDBC + "UuidAsBinaryJdbcType", -2),
          Map.entry(JDBC + "VarbinaryJdbcType", -3),
          Map.entry(JDBC + "VarcharJdbcType", 12),
          Map.entry(JDBC + "VarcharUUIDJdbcType", 12),
          Map.entry(JDBC + "XmlJdbcType", SQLXML),
          Map.entry(JDBC + "ClobJdbcType", 2005),
          Map.entry(JDBC + "BlobJdbcType", 2004),
          Map.entry(DIALECT + "PostgreSQLEnumJdbcType", 6001),
          Map.entry(DIALECT + "PostgreSQLOrdinalEnumJdbcType", 6003),
          Map.entry(DIALECT + "PostgreSQLInetJdbcType", 3002),
          Map.entry(DIALECT + "PostgreSQLCastingInetJdbcType", 3002),
          Map.entry(DIALECT + "PostgreSQLIntervalSecondJdbcType", 3100),
          Map.entry(DIALECT + "PostgreSQLCastingIntervalSecondJdbcType", 3100),
          Map.entry(DIALECT + "PostgreSQLCastingJsonJdbcType", JSON),
          Map.entry(DIALECT + "PostgreSQLUUIDJdbcType", 3000),
          Map.entry("org.hibernate.dialect.PostgreSQLEnumJdbcType", 6001));

  /** Java types of Hibernate's own that recommend what the Java type has anyway. */
  private static final Set<String> PLAIN_JAVA_TYPES =
      Set.of(
          JAVA_TYPES + "StringJavaType",
          JAVA_TYPES + "IntegerJavaType",
          JAVA_TYPES + "LongJavaType",
          JAVA_TYPES + "UUIDJavaType",
          JAVA_TYPES + "InstantJavaType",
          JAVA_TYPES + "BooleanJavaType",
          JAVA_TYPES + "BigDecimalJavaType");

  /** The code that an annotation on the member chooses. */
  OptionalInt code(Member member) {
    if (member.has(AnnotationNames.TYPE)) {
      return OptionalInt.empty();
    }
    Optional<AnnotationView> code = member.find(AnnotationNames.JDBC_TYPE_CODE);
    if (code.isPresent()) {
      return code.get().number("value");
    }
    Optional<String> type = type(member, AnnotationNames.JDBC_TYPE);
    Integer known = type.isPresent() ? CODES.get(type.get()) : null;
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }

  /** Whether an embedded object lies as JSON or XML in one column. */
  static boolean isDocument(Member member) {
    Optional<AnnotationView> code = member.find(AnnotationNames.JDBC_TYPE_CODE);
    if (code.isEmpty()) {
      return false;
    }
    int number = code.get().number("value").orElse(0);
    return number == JSON || number == SQLXML;
  }

  /** The annotation by which code chooses the type, as messages call it. */
  Optional<String> byCode(Member member) {
    Optional<String> jdbcType = type(member, AnnotationNames.JDBC_TYPE);
    if (jdbcType.isPresent() && !CODES.containsKey(jdbcType.get())) {
      return Optional.of("@JdbcType");
    }
    if (member.has(AnnotationNames.TYPE)) {
      return Optional.of("@Type");
    }
    Optional<String> javaType = type(member, AnnotationNames.JAVA_TYPE);
    return javaType.isPresent() && !PLAIN_JAVA_TYPES.contains(javaType.get())
        ? Optional.of("@JavaType")
        : Optional.empty();
  }

  private static Optional<String> type(Member member, String annotation) {
    Optional<AnnotationView> view = member.find(annotation);
    return view.isPresent() ? view.get().type("value") : Optional.empty();
  }
}
