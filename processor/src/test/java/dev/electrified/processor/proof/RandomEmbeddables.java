package dev.electrified.processor.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes embeddables, as classes and records, some with others that extend them, and attributes that
 * embed them once or twice.
 */
final class RandomEmbeddables {
  private static final String HEAD = "@Embeddable\n@Access(AccessType.FIELD)\n";

  private final RandomMembers members;
  private final StringBuilder classes = new StringBuilder();
  private final List<String> names = new ArrayList<>();
  private int made;

  RandomEmbeddables(RandomMembers members) {
    this.members = members;
  }

  /** The classes of those made so far. */
  String classes() {
    return classes.toString();
  }

  /** An embeddable that is made for elements of a collection. */
  String forElements() {
    String name = "Element" + made++;
    if (isExtended()) {
      classes.append(ofClass(name, parts(false)));
      below(name, false);
    } else {
      classes.append(text(name, parts(false)));
    }
    return name;
  }

  /** Attributes that embed a new embeddable, each with columns of its own. */
  List<RandomMember> embedded(boolean electrified) {
    String name = "Part" + made++;
    List<RandomMember> parts = parts(electrified);
    boolean extended = isExtended();
    classes.append(extended ? ofClass(name, parts) : text(name, parts));
    if (extended) {
      parts.addAll(below(name, electrified));
    }
    names.add(name);
    boolean required = extended || parts.stream().anyMatch(RandomMember::required);
    List<RandomMember> embedded = new ArrayList<>();
    String first = members.chance(50) ? "@Embedded" : "";
    embedded.add(new RandomMember(members.name(), name, first, false, required));
    if (RandomFeature.EMBEDDED_TWICE.isWanted() && members.chance(40)) {
      StringBuilder overrides = new StringBuilder();
      for (RandomMember part : parts) {
        String more = members.chance(20) ? ", nullable = false" : "";
        overrides.append(
            ("@AttributeOverride(name = \"" + part.name() + "\", column = @Column(name = \"")
                + (members.columnName() + "\"" + more + ")) "));
      }
      embedded.add(
          new RandomMember(members.name(), name, overrides.toString().strip(), false, true));
    }
    return embedded;
  }

  private List<RandomMember> parts(boolean electrified) {
    List<RandomMember> parts = new ArrayList<>();
    for (int count = members.number(1, 4); count > 0; count--) {
      parts.add(members.basic(electrified));
    }
    return parts;
  }

  private boolean isExtended() {
    return RandomFeature.EMBEDDED_HIERARCHIES.isWanted() && members.chance(25);
  }

  /** Adds classes that extend that one, or each other; returns what they hold. */
  private List<RandomMember> below(String name, boolean electrified) {
    List<RandomMember> all = new ArrayList<>();
    String above = name;
    for (int count = members.number(1, 3); count > 0; count--) {
      List<RandomMember> own = parts(electrified);
      String child = name + "Below" + count;
      classes.append(ofClass(child + " extends " + above, own));
      all.addAll(own);
      if (members.chance(40)) {
        above = child;
      }
    }
    return all;
  }

  private String text(String name, List<RandomMember> parts) {
    if (members.chance(40)) {
      List<String> components = new ArrayList<>();
      parts.forEach(
          part ->
              components.add((part.annotations() + " " + part.type() + " " + part.name()).strip()));
      return HEAD + "record " + name + "(" + String.join(", ", components) + ") {}\n\n";
    }
    return ofClass(name, parts);
  }

  private static String ofClass(String head, List<RandomMember> parts) {
    StringBuilder text = new StringBuilder(HEAD + "class " + head + " {\n");
    parts.forEach(part -> text.append(part.source(false)));
    return text.append("}\n\n").toString();
  }
}
