package dev.electrified.processor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A generated entity, which edits change. */
final class RandomEntity {
  private final String name;
  private final String head;
  private final boolean electrified;
  private final boolean property;
  private final List<RandomMember> members = new ArrayList<>();
  private final List<List<String>> indexes = new ArrayList<>();

  /**
   * An entity without attributes.
   *
   * @param head the annotations before {@code @Entity} and the attributes nobody edits
   */
  RandomEntity(String name, String head, boolean electrified, boolean property) {
    this.name = name;
    this.head = head;
    this.electrified = electrified;
    this.property = property;
  }

  String name() {
    return name;
  }

  boolean electrified() {
    return electrified;
  }

  List<RandomMember> members() {
    return members;
  }

  /** The names of the attributes of each index. */
  List<List<String>> indexes() {
    return indexes;
  }

  /** The class as it is written. */
  String source(String key) {
    StringBuilder text = new StringBuilder("@Entity\n");
    if (electrified) {
      text.append("@dev.electrified.annotations.Electrified\n");
    }
    text.append("@Table(").append(head).append(indexText()).append(")\n");
    text.append("class ").append(name).append(key.isEmpty() ? " extends Base" : "").append(" {\n");
    text.append(key);
    members.forEach(member -> text.append(member.source(property)));
    return text.append("}\n").toString();
  }

  boolean property() {
    return property;
  }

  private String indexText() {
    if (indexes.isEmpty()) {
      return "";
    }
    return indexes.stream()
        .map(columns -> "@Index(columnList = \"" + String.join(", ", columns) + "\")")
        .collect(Collectors.joining(", ", (head.isEmpty() ? "" : ", ") + "indexes = {", "}"));
  }
}
