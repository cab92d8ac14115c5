package dev.electrified.processor.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity as a file of a line for each attribute and index, so that git merges it; also what a
 * merge with conflicts left of one.
 *
 * @param name its class, which begins with {@code Row} if it is one that can be electrified
 * @param electrified whether it is
 * @param indexes the attribute of each index
 * @param members the lines of the attributes, by name, the key first
 */
record WrittenEntity(
    String name, boolean electrified, List<String> indexes, Map<String, String> members) {
  private static final String ELECTRIFIED = "@dev.electrified.annotations.Electrified";
  private static final String INDEX = "  @Index(columnList = \"";

  static WrittenEntity of(String name) {
    String key = isElectrifiable(name) ? "java.util.UUID" : "long";
    Map<String, String> members = new LinkedHashMap<>();
    members.put("id", "  @Id " + key + " id;");
    return new WrittenEntity(name, false, new ArrayList<>(), members);
  }

  static boolean isElectrifiable(String name) {
    return name.startsWith("Row");
  }

  boolean electrifiable() {
    return isElectrifiable(name);
  }

  /** Reads a file; of what stands there twice, the first counts. */
  static WrittenEntity parse(String name, String text) {
    WrittenEntity entity = of(name);
    for (String line : text.lines().toList()) {
      if (line.startsWith(INDEX)) {
        String column = line.substring(INDEX.length(), line.indexOf('"', INDEX.length()));
        if (!entity.indexes.contains(column)) {
          entity.indexes.add(column);
        }
      } else if (line.startsWith("  ")) {
        entity.members.putIfAbsent(nameOf(line), line);
      }
    }
    return text.contains(ELECTRIFIED) ? entity.asElectrified() : entity;
  }

  WrittenEntity asElectrified() {
    return new WrittenEntity(name, true, indexes, members);
  }

  static String nameOf(String line) {
    return line.substring(line.lastIndexOf(' ') + 1, line.length() - 1);
  }

  /** The entity that an attribute refers to. */
  static Optional<String> targetOf(String line) {
    String[] words = line.strip().split(" ", -1);
    String type = words[words.length - 2];
    return words[0].equals("@ManyToOne") ? Optional.of(type) : Optional.empty();
  }

  String text() {
    StringBuilder text = new StringBuilder("package app;\n\nimport jakarta.persistence.*;\n\n");
    text.append("@Entity\n");
    if (electrified) {
      text.append(ELECTRIFIED).append('\n');
    }
    text.append("@Table(indexes = {\n");
    indexes.forEach(column -> text.append(INDEX).append(column).append("\"),\n"));
    text.append("})\nclass ").append(name).append(" {\n");
    members.values().forEach(line -> text.append(line).append('\n'));
    return text.append("}\n").toString();
  }
}
