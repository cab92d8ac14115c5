package dev.electrified.processor.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The entities in a working tree, a file each: git may change them under our hands. */
final class WrittenModel {
  private static final Map<String, String> ENUMS =
      Map.of(
          "Color", "package app;\n\nenum Color { RED, GREEN, blue }\n",
          "Size", "package app;\n\nenum Size { SMALL }\n");

  private final Path folder;

  WrittenModel(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    for (Map.Entry<String, String> type : ENUMS.entrySet()) {
      Files.writeString(fileOf(type.getKey()), type.getValue());
    }
  }

  Path folder() {
    return folder;
  }

  Path fileOf(String name) {
    return folder.resolve(name + ".java");
  }

  /** All entities, by name. */
  SortedMap<String, WrittenEntity> entities() throws IOException {
    SortedMap<String, WrittenEntity> entities = new TreeMap<>();
    for (Map.Entry<String, String> text : texts().entrySet()) {
      entities.put(text.getKey(), WrittenEntity.parse(text.getKey(), text.getValue()));
    }
    return entities;
  }

  /** The texts of all entities. */
  SortedMap<String, String> texts() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!ENUMS.containsKey(name)) {
          texts.put(name, Files.readString(file));
        }
      }
    }
    return texts;
  }

  /** Makes the files those. */
  void restore(SortedMap<String, String> texts) throws IOException {
    for (String name : texts().keySet()) {
      if (!texts.containsKey(name)) {
        Files.delete(fileOf(name));
      }
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = fileOf(text.getKey());
      if (!Files.exists(file) || !Files.readString(file).equals(text.getValue())) {
        Files.writeString(file, text.getValue());
      }
    }
  }

  void write(WrittenEntity entity) throws IOException {
    Files.writeString(fileOf(entity.name()), entity.text());
  }

  void delete(String name) throws IOException {
    Files.delete(fileOf(name));
  }

  /** Names of the entities that refer to that one. */
  static List<String> referring(SortedMap<String, WrittenEntity> entities, String target) {
    List<String> names = new ArrayList<>();
    for (WrittenEntity entity : entities.values()) {
      if (entity.members().values().stream()
          .anyMatch(line -> WrittenEntity.targetOf(line).filter(target::equals).isPresent())) {
        names.add(entity.name());
      }
    }
    return names;
  }

  /**
   * Ends what a merge left: takes both sides of conflicts, without what names an attribute or
   * entity that the other side has taken out.
   */
  void mend() throws IOException {
    SortedMap<String, WrittenEntity> entities = entities();
    for (WrittenEntity entity : entities.values()) {
      entity
          .members()
          .values()
          .removeIf(
              line ->
                  WrittenEntity.targetOf(line)
                      .filter(target -> !entities.containsKey(target))
                      .isPresent());
      entity.indexes().removeIf(column -> !entity.members().containsKey(column));
      if (!Files.readString(fileOf(entity.name())).equals(entity.text())) {
        write(entity);
      }
    }
  }

  /** Whether nothing would be mended. */
  boolean isWhole() throws IOException {
    SortedMap<String, String> before = texts();
    mend();
    boolean whole = texts().equals(before);
    restore(before);
    return whole;
  }
}
