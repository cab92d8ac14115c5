package dev.electrified.processor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes attributes of all types and spellings this release maps. */
final class RandomMembers {
  private static final List<String> PRIMITIVES =
      List.of("boolean", "byte", "short", "int", "long", "float", "double");
  private static final List<String> ELECTRIFIABLE =
      List.of(
          "Boolean",
          "Byte",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "String",
          "char[]",
          "byte[]",
          "java.net.URL",
          "java.util.Locale",
          "java.util.Currency",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.OffsetTime",
          "java.time.LocalDateTime",
          "java.time.Instant",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.util.Date",
          "java.util.Calendar",
          "java.sql.Timestamp",
          "java.util.UUID",
          "Color",
          "Size");
  private static final List<String> PLAIN_ONLY =
      List.of(
          "char",
          "Character",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.time.Duration",
          "java.net.InetAddress",
          "java.sql.Blob",
          "java.sql.Clob");
  private static final List<String> STEMS =
      List.of(
          "name", "someValue", "URL", "aPart", "lineTwo", "x", "isoUTFName", "Upper", "big_one");

  private final SplittableRandom random;
  private int names;

  RandomMembers(SplittableRandom random) {
    this.random = random;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  int number(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  String name() {
    return pick(STEMS) + names++;
  }

  /** A basic attribute whose column takes NULL. */
  RandomMember optional(boolean electrified) {
    String type = electrified || chance(70) ? pick(ELECTRIFIABLE) : pick(PLAIN_ONLY.subList(1, 8));
    return new RandomMember(name(), type, annotations(type, new ArrayList<>()), true, false);
  }

  /** Any basic attribute. */
  RandomMember basic(boolean electrified) {
    int sort = number(0, 9);
    if (sort < 5) {
      return optional(electrified);
    }
    if (sort < 7) {
      String type = pick(PRIMITIVES);
      boolean column = chance(30);
      return new RandomMember(
          name(), type, column ? "@Column(updatable = false)" : "", true, !column);
    }
    String type = electrified || chance(70) ? pick(ELECTRIFIABLE) : pick(PLAIN_ONLY.subList(1, 8));
    List<String> column = new ArrayList<>();
    boolean byBasic = chance(40);
    if (!byBasic) {
      column.add("nullable = false");
    }
    if (!electrified && chance(20) && !type.startsWith("java.sql.")) {
      column.add("unique = true");
    }
    String annotations = annotations(type, column);
    return new RandomMember(
        name(),
        type,
        byBasic ? ("@Basic(optional = false) " + annotations).strip() : annotations,
        true,
        true);
  }

  /** A reference to that entity. */
  RandomMember reference(String target, boolean optional) {
    List<String> column = new ArrayList<>();
    if (chance(25)) {
      column.add("name = \"" + columnName() + "\"");
    }
    if (!optional && chance(50)) {
      column.add("nullable = false");
    }
    if (chance(15)) {
      column.add("foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)");
    } else if (chance(15)) {
      column.add("foreignKey = @ForeignKey(name = \"fkOf" + names++ + "\")");
    }
    String toOne = optional || chance(50) ? "@ManyToOne" : "@ManyToOne(optional = false)";
    boolean required = !optional && (toOne.endsWith(")") || column.contains("nullable = false"));
    String onDelete =
        chance(20)
            ? " @org.hibernate.annotations.OnDelete(action ="
                + " org.hibernate.annotations.OnDeleteAction."
                + pick(List.of("CASCADE", "NO_ACTION", "RESTRICT"))
                + ")"
            : "";
    String join = column.isEmpty() ? "" : " @JoinColumn(" + String.join(", ", column) + ")";
    return new RandomMember(name(), target, toOne + join + onDelete, false, required);
  }

  private String annotations(String type, List<String> column) {
    if (chance(20)) {
      column.add("name = \"" + columnName() + "\"");
    }
    switch (type) {
      case "String", "char[]", "java.net.URL", "java.util.Locale", "java.time.ZoneId" -> {
        if (chance(40)) {
          column.add("length = " + pick(List.of(1, 30, 254, 256, 5000, 20_000_000)));
        }
      }
      case "java.math.BigDecimal", "java.math.BigInteger", "java.time.Duration" -> {
        if (chance(50)) {
          int precision = number(1, 40);
          column.add("precision = " + precision);
          if (chance(50)) {
            column.add("scale = " + number(0, precision));
          }
        }
      }
      case "Float", "Double" -> {
        if (chance(30)) {
          column.add("precision = " + number(1, 15));
        }
      }
      default -> {}
    }
    String other =
        switch (type) {
          case "Color", "Size" ->
              pick(List.of("", "@Enumerated ", "@Enumerated(EnumType.STRING) "));
          case "java.util.Date", "java.util.Calendar" ->
              pick(
                  List.of(
                      "",
                      "@Temporal(TemporalType.DATE) ",
                      "@Temporal(TemporalType.TIME) ",
                      "@Temporal(TemporalType.TIMESTAMP) "));
          default -> "";
        };
    return (other + (column.isEmpty() ? "" : "@Column(" + String.join(", ", column) + ")")).strip();
  }

  /** A name for a column or table, of nothing else in the model. */
  String columnName() {
    int number = names++;
    return pick(
        List.of(
            "col" + number,
            "someColumn" + number,
            "UPPER_" + number,
            "`Quoted" + number + "`",
            "d$" + number));
  }
}
