package dev.electrified.processor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A generated entity, which edits change. */
final class RandomEntity {
  private final String name;
  private final String table;
  private final boolean electrifiable;
  private boolean electrified;
  private final boolean property;
  private final RandomKeys.Key key;
  private final String parent;
  private final String root;
  private final List<String> annotations = new ArrayList<>();
  private final List<RandomMember> members = new ArrayList<>();
  private final List<List<String>> indexes = new ArrayList<>();

  private RandomEntity(
      String name,
      String table,
      boolean electrifiable,
      boolean property,
      RandomKeys.Key key,
      String parent,
      String root) {
    this.name = name;
    this.table = table;
    this.electrifiable = electrifiable;
    this.property = property;
    this.key = key;
    this.parent = parent;
    this.root = root;
    if (!key.classAnnotation().isEmpty()) {
      annotations.add(key.classAnnotation());
    }
  }

  /**
   * An entity without attributes.
   *
   * @param table what {@code @Table} says beside the indexes
   * @param electrifiable whether all that it has is such as an electrified entity may have
   */
  static RandomEntity root(
      String name, String table, boolean electrifiable, boolean property, RandomKeys.Key key) {
    return new RandomEntity(name, table, electrifiable, property, key, "", name);
  }

  /** An entity below this one, with its key. */
  RandomEntity below(String subclass) {
    RandomKeys.Key inherited = new RandomKeys.Key("", "", key.type(), key.composite());
    return new RandomEntity(subclass, "", electrifiable, property, inherited, name, root);
  }

  String name() {
    return name;
  }

  /** Name of the entity at the top of its hierarchy, in whose table it may lie. */
  String root() {
    return root;
  }

  /** Whether it is electrified, or can be. */
  boolean electrifiable() {
    return electrifiable;
  }

  boolean electrified() {
    return electrified;
  }

  /** Electrifies it, which can then have no unique constraint. */
  void electrify() {
    electrified = true;
    members.replaceAll(RandomMember::withoutUnique);
  }

  boolean property() {
    return property;
  }

  RandomKeys.Key key() {
    return key;
  }

  /** Whether it has a table that nothing else is in, so that it may have indexes. */
  boolean isRoot() {
    return parent.isEmpty();
  }

  /** What stands on the class beside {@code @Entity} and {@code @Table}. */
  List<String> annotations() {
    return annotations;
  }

  List<RandomMember> members() {
    return members;
  }

  /** The names of the attributes of each index. */
  List<List<String>> indexes() {
    return indexes;
  }

  /** The class as it is written. */
  String source() {
    StringBuilder text = new StringBuilder("@Entity\n");
    if (electrified) {
      text.append("@dev.electrified.annotations.Electrified\n");
    }
    annotations.forEach(annotation -> text.append(annotation).append('\n'));
    if (isRoot()) {
      text.append("@Table(").append(table).append(indexText()).append(")\n");
    }
    text.append("class ").append(name).append(superclass()).append(" {\n").append(key.source());
    members.forEach(member -> text.append(member.source(property)));
    return text.append("}\n").toString();
  }

  private String superclass() {
    if (!isRoot()) {
      return " extends " + parent;
    }
    return key.source().isEmpty() ? " extends Base" : "";
  }

  private String indexText() {
    if (indexes.isEmpty()) {
      return "";
    }
    return indexes.stream()
        .map(columns -> "@Index(columnList = \"" + String.join(", ", columns) + "\")")
        .collect(Collectors.joining(", ", (table.isEmpty() ? "" : ", ") + "indexes = {", "}"));
  }
}
