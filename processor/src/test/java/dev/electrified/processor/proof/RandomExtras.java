package dev.electrified.processor.proof;

import java.util.List;

/** Makes attributes of converters, and with Hibernate's own annotations. */
final class RandomExtras {
  private static final String HIBERNATE = "@org.hibernate.annotations.";
  private static final String CODE = HIBERNATE + "JdbcTypeCode(org.hibernate.type.SqlTypes.";

  /** What the attributes below need. */
  static final String CLASSES =
      """
      @Converter
      class Joining implements AttributeConverter<java.util.List<String>, String> {
        public String convertToDatabaseColumn(java.util.List<String> l) { return null; }
        public java.util.List<String> convertToEntityAttribute(String s) { return null; }
      }

      class Money implements java.io.Serializable {}

      @Converter(autoApply = true)
      class Cents implements AttributeConverter<Money, Long> {
        public Long convertToDatabaseColumn(Money m) { return null; }
        public Money convertToEntityAttribute(Long s) { return null; }
      }

      enum Grade {
        GOOD("g"), BAD("b");
        @EnumeratedValue final String code;
        Grade(String code) { this.code = code; }
      }

      """;

  /** Annotations, a blank, the type. */
  private static final List<String> CONVERTED =
      List.of(
          "@Convert(converter = Joining.class) java.util.List<String>",
          "@Convert(converter = Joining.class) @Column(length = 900, nullable = false)"
              + " java.util.List<String>",
          "@Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean",
          "@Convert(converter = org.hibernate.type.NumericBooleanConverter.class) boolean",
          "@Convert(disableConversion = true) Money",
          "@Column(nullable = false) Money",
          " Money",
          "@Enumerated(EnumType.STRING) Grade");

  private static final List<String> OF_HIBERNATE =
      List.of(
          CODE + "JSON) java.util.Map<String,Object>",
          CODE + "LONG32VARCHAR) String",
          CODE + "VARCHAR) java.util.UUID",
          CODE + "INTERVAL_SECOND) java.time.Duration",
          CODE + "TIMESTAMP) java.time.Instant",
          HIBERNATE + "ColumnDefault(\"7\") int",
          HIBERNATE + "ColumnDefault(\"'x'\") String",
          HIBERNATE + "Comment(\"what_it_is\") String",
          HIBERNATE + "Formula(\"1\") Integer",
          HIBERNATE + "Nationalized String",
          HIBERNATE + "Collate(\"C\") String",
          HIBERNATE + "FractionalSeconds(2) java.time.LocalDateTime",
          HIBERNATE + "UpdateTimestamp java.time.Instant",
          HIBERNATE + "Array(length=7) String[]",
          HIBERNATE
              + "TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN)"
              + " java.time.OffsetDateTime",
          "@Column(columnDefinition = \"text\") String",
          "@Column(columnDefinition = \"numeric(9,3)\",nullable=false) java.math.BigDecimal",
          "@Column(secondPrecision = 3) java.time.Instant",
          "@Column(comment = \"a_comment\") Integer",
          "@Lob String",
          "@Lob byte[]");

  private final RandomMembers members;

  RandomExtras(RandomMembers members) {
    this.members = members;
  }

  RandomMember converted() {
    return member(members.pick(CONVERTED));
  }

  /**
   * An attribute with an annotation of Hibernate.
   *
   * @param property whether it is read by its getter, with which Hibernate cannot store a time zone
   *     in a column of its own
   */
  RandomMember ofHibernate(boolean property) {
    String text = members.pick(OF_HIBERNATE);
    return member(property ? text.replace("Type.COLUMN", "Type.NATIVE") : text);
  }

  private RandomMember member(String text) {
    int blank = text.lastIndexOf(' ');
    return new RandomMember(
        members.name(), text.substring(blank + 1), text.substring(0, blank).strip(), false, true);
  }
}
