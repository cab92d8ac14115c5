package dev.electrified.processor.proof;

import java.util.List;

/** Makes collections of values: lists, sets and maps of basics, enums and embeddables. */
final class RandomCollections {
  private static final List<String> BASICS =
      List.of(
          "String",
          "Integer",
          "Long",
          "java.math.BigDecimal",
          "java.time.LocalDate",
          "java.time.Instant",
          "java.util.UUID",
          "Color",
          "Boolean");
  private static final List<String> KEYS =
      List.of("String", "Integer", "Long", "java.time.LocalDate", "Color", "java.util.UUID");

  private final RandomMembers members;

  RandomCollections(RandomMembers members) {
    this.members = members;
  }

  /**
   * Elements in a table of their own.
   *
   * @param embeddable what they are, or empty for basics
   * @param composite whether the owner's key has several columns
   */
  RandomMember collection(String embeddable, boolean composite) {
    boolean map = RandomFeature.MAPS.isWanted() && members.chance(30);
    boolean embedded = !embeddable.isEmpty();
    String element = embedded ? embeddable : members.pick(BASICS);
    StringBuilder annotations = new StringBuilder("@ElementCollection");
    if (members.chance(30)) {
      annotations.append(" @CollectionTable(name = \"" + members.columnName() + "\"");
      annotations.append(
          !composite && members.chance(40)
              ? ", joinColumns = @JoinColumn(name = \"owner_of\"))"
              : ")");
    }
    if (element.equals("Color") && members.chance(50)) {
      annotations.append(" @Enumerated(EnumType.STRING)");
    }
    if (!embedded && members.chance(30)) {
      annotations.append(" @Column(name = \"" + members.columnName() + "\"");
      annotations.append(members.chance(50) ? ", nullable = false" : "");
      annotations.append(element.equals("String") && members.chance(50) ? ", length = 40)" : ")");
    }
    String type = map ? mapOf(element, annotations) : listOf(element, annotations);
    return member(type, annotations.toString());
  }

  private String listOf(String element, StringBuilder annotations) {
    if (members.chance(50)) {
      return "java.util.Set<" + element + ">";
    }
    if (members.chance(40)) {
      annotations.append(" @OrderColumn");
      annotations.append(members.chance(50) ? "(name = \"" + members.columnName() + "\")" : "");
    }
    boolean ordered = annotations.indexOf("@OrderColumn") >= 0;
    String type = ordered || members.chance(60) ? "List" : "Collection";
    return "java.util." + type + "<" + element + ">";
  }

  private String mapOf(String element, StringBuilder annotations) {
    String key = members.pick(KEYS);
    if (key.equals("Color") && members.chance(50)) {
      annotations.append(" @MapKeyEnumerated(EnumType.STRING)");
    }
    if (members.chance(40)) {
      annotations.append(" @MapKeyColumn(name = \"" + members.columnName() + "\")");
    }
    return "java.util.Map<" + key + ", " + element + ">";
  }

  /** A collection that is one column. */
  RandomMember array() {
    String element = members.pick(BASICS);
    return member(members.pick(List.of("java.util.List<" + element + ">", element + "[]")), "");
  }

  private RandomMember member(String type, String annotations) {
    return new RandomMember(members.name(), type, annotations, false, false);
  }
}
