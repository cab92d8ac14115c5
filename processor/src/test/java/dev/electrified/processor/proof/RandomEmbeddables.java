package dev.electrified.processor.proof;

import java.util.ArrayList;
import java.util.List;

/** Makes embeddables, as classes and records, and attributes that embed them once or twice. */
final class RandomEmbeddables {
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
    classes.append(text(name, parts(false)));
    return name;
  }

  /** Attributes that embed a new embeddable, each with columns of its own. */
  List<RandomMember> embedded(boolean electrified) {
    String name = "Part" + made++;
    List<RandomMember> parts = parts(electrified);
    classes.append(text(name, parts));
    names.add(name);
    boolean required = parts.stream().anyMatch(RandomMember::required);
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

  private String text(String name, List<RandomMember> parts) {
    StringBuilder text = new StringBuilder("@Embeddable\n@Access(AccessType.FIELD)\n");
    if (members.chance(40)) {
      List<String> components = new ArrayList<>();
      parts.forEach(
          part ->
              components.add((part.annotations() + " " + part.type() + " " + part.name()).strip()));
      return text + "record " + name + "(" + String.join(", ", components) + ") {}\n\n";
    }
    text.append("class " + name + " {\n");
    parts.forEach(part -> text.append(part.source(false)));
    return text.append("}\n\n").toString();
  }
}
