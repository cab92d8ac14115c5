package dev.electrified.processor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A model of a seed: entities of whatever this release maps, half of them electrified. */
final class RandomModel {
  private static final String HEAD =
      """
      package app;

      import jakarta.persistence.*;

      enum Color { RED, GREEN, blue }

      enum Size { SMALL }

      @MappedSuperclass
      abstract class Base {
        @Id java.util.UUID id;
        @Version int version;
        @org.hibernate.annotations.CreationTimestamp java.time.Instant createdAt;
      }

      """;
  private static final List<String> KEYS =
      List.of(
          "@Id #long id;",
          "@Id @GeneratedValue #Long keyOfIt;",
          "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) #Integer id;",
          "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE) #short aId;",
          "@Id @Column(name = \"textKey\", length = 20) #String text;",
          "@Id @Column(name = \"`Key`\") #java.util.UUID id;",
          "@Id @GeneratedValue #java.util.UUID id;",
          "@Id @Enumerated(EnumType.STRING) #Color id;");
  private static final List<String> ELECTRIFIED_KEYS =
      List.of(
          "@Id #java.util.UUID id;",
          "@Id @GeneratedValue #java.util.UUID uid;",
          "@Id @Column(name = \"key_of\") #java.util.UUID id;");

  private final long seed;
  private final RandomMembers members;
  private final Naming naming;
  private final List<RandomEntity> entities = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> embeddables = new ArrayList<>();
  private int made;

  RandomModel(long seed) {
    this.seed = seed;
    members = new RandomMembers(new SplittableRandom(seed));
    naming = members.pick(List.of(Naming.values()));
    for (int count = members.number(5, 15); count > 0; count--) {
      addEntity();
    }
    for (RandomEntity entity : entities) {
      for (int count = members.number(0, 3); count > 0; count--) {
        addReference(entity, false);
      }
    }
  }

  RandomMembers random() {
    return members;
  }

  Naming naming() {
    return naming;
  }

  List<RandomEntity> entities() {
    return entities;
  }

  /** Adds an entity; references come when all are there. */
  void addEntity() {
    boolean electrified = members.chance(50);
    boolean property = members.chance(25);
    int number = made++;
    String name = members.pick(List.of("Thing", "HTMLPage", "OrderLine", "x", "A")) + number;
    String table =
        switch (members.number(0, 5)) {
          case 0 -> "name = \"explicit_" + number + "\"";
          case 1 -> "name = \"ExplicitTable" + number + "\"";
          default -> "";
        };
    RandomEntity entity = new RandomEntity(name, table, electrified, property);
    for (int count = members.number(0, 8); count > 0; count--) {
      entity.members().add(members.basic(electrified));
    }
    if (members.chance(30)) {
      entity.members().add(embedded(electrified));
    }
    for (int count = members.number(0, 2); count > 0; count--) {
      addIndex(entity);
    }
    entities.add(entity);
    keys.add(key(electrified, property));
  }

  private String key(boolean electrified, boolean property) {
    if (!property && members.chance(25)) {
      return "";
    }
    String key = members.pick(electrified ? ELECTRIFIED_KEYS : KEYS);
    int type = key.indexOf('#');
    int name = key.lastIndexOf(' ');
    return new RandomMember(
            key.substring(name + 1, key.length() - 1),
            key.substring(type + 1, name),
            key.substring(0, type).strip(),
            true,
            true)
        .source(property);
  }

  private RandomMember embedded(boolean electrified) {
    String name = "Part" + embeddables.size();
    boolean record = members.chance(40);
    List<RandomMember> parts = new ArrayList<>();
    for (int count = members.number(1, 4); count > 0; count--) {
      parts.add(members.basic(electrified));
    }
    StringBuilder text = new StringBuilder("@Embeddable\n");
    if (record) {
      List<String> components = new ArrayList<>();
      parts.forEach(
          part ->
              components.add((part.annotations() + " " + part.type() + " " + part.name()).strip()));
      text.append(
          "@Access(AccessType.FIELD)\nrecord "
              + name
              + "("
              + String.join(", ", components)
              + ") {}\n\n");
    } else {
      text.append("@Access(AccessType.FIELD)\nclass " + name + " {\n");
      parts.forEach(part -> text.append(part.source(false)));
      text.append("}\n\n");
    }
    embeddables.add(text.toString());
    boolean required = parts.stream().anyMatch(RandomMember::required);
    return new RandomMember(
        members.name(), name, members.chance(50) ? "@Embedded" : "", false, required);
  }

  /** Adds a reference to an entity that may be referred to. */
  RandomMember addReference(RandomEntity from, boolean optional) {
    List<RandomEntity> targets =
        entities.stream().filter(target -> target.electrified() || !from.electrified()).toList();
    RandomMember reference = members.reference(members.pick(targets).name(), optional);
    from.members().add(reference);
    return reference;
  }

  /** Adds an index on some attributes of their own, if there are any. */
  void addIndex(RandomEntity entity) {
    List<String> columns = new ArrayList<>();
    for (RandomMember member : entity.members()) {
      boolean byName = member.basic() && !member.annotations().contains("name = ");
      if (byName && !member.type().contains("lob") && columns.size() < 3 && members.chance(40)) {
        columns.add(member.name());
      }
    }
    boolean known =
        entity.indexes().stream()
            .anyMatch(index -> index.stream().map(RandomModel::bare).toList().equals(columns));
    if (!columns.isEmpty() && !known) {
      if (members.chance(30)) {
        columns.replaceAll(column -> column + members.pick(List.of(" desc", " ASC", "")));
      }
      entity.indexes().add(columns);
    }
  }

  static String bare(String column) {
    int blank = column.indexOf(' ');
    return blank < 0 ? column : column.substring(0, blank);
  }

  /** The model as it is now. */
  Sources sources() {
    StringBuilder text = new StringBuilder("// seed " + seed + ", naming " + naming + "\n" + HEAD);
    embeddables.forEach(text::append);
    for (int i = 0; i < entities.size(); i++) {
      text.append(entities.get(i).source(keys.get(i))).append('\n');
    }
    return new Sources(Map.of("Model.java", text.toString()));
  }
}
