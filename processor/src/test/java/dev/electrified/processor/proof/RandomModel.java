package dev.electrified.processor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A model of a seed: entities of whatever this release maps, some of them electrified. */
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

  private final long seed;
  private final RandomMembers members;
  private final RandomKeys keys;
  private final RandomEmbeddables embeddables;
  private final RandomCollections collections;
  private final RandomAssociations associations;
  private final RandomExtras extras;
  private final Naming naming;
  private final List<RandomEntity> entities = new ArrayList<>();
  private int made;

  RandomModel(long seed) {
    this.seed = seed;
    members = new RandomMembers(new SplittableRandom(seed));
    keys = new RandomKeys(members);
    embeddables = new RandomEmbeddables(members);
    collections = new RandomCollections(members);
    associations = new RandomAssociations(members);
    extras = new RandomExtras(members);
    naming = members.pick(List.of(Naming.values()));
    for (int count = members.number(5, members.chance(20) ? 30 : 12); count > 0; count--) {
      addEntity();
    }
    for (RandomEntity entity : List.copyOf(entities)) {
      for (int count = members.number(0, 3); count > 0; count--) {
        addReference(entity, false);
      }
      if (!entity.electrifiable()) {
        addAssociations(entity);
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

  /** Adds an entity, perhaps with some below it; references come when all are there. */
  void addEntity() {
    boolean electrifiable = members.chance(55);
    boolean electrified = electrifiable && members.chance(70);
    boolean property = members.chance(25);
    int number = made++;
    String name = members.pick(List.of("Thing", "HTMLPage", "OrderLine", "x", "A")) + number;
    String table =
        switch (members.number(0, 5)) {
          case 0 -> "name = \"explicit_" + number + "\"";
          case 1 -> "name = \"ExplicitTable" + number + "\"";
          default -> "";
        };
    RandomKeys.Key key = keys.key(name, electrifiable, property);
    RandomEntity entity = RandomEntity.root(name, table, electrifiable, property, key);
    fill(entity);
    if (electrified) {
      entity.electrify();
    } else if (electrifiable && members.chance(40)) {
      entity
          .members()
          .add(new RandomMember(members.name(), "Integer", RandomMember.UNIQUE, true, false));
    }
    entities.add(entity);
    if (!electrifiable && members.chance(35)) {
      addSubclasses(entity);
    }
  }

  private void fill(RandomEntity entity) {
    boolean electrifiable = entity.electrifiable();
    for (int count = members.number(0, 8); count > 0; count--) {
      entity.members().add(attribute(electrifiable, entity.property()));
    }
    if (members.chance(30)) {
      entity.members().addAll(embeddables.embedded(electrifiable));
    }
    if (entity.isRoot()) {
      for (int count = members.number(0, 2); count > 0; count--) {
        addIndex(entity);
      }
      if (!electrifiable && RandomFeature.SECONDARY_TABLES.isWanted() && members.chance(10)) {
        addSecondaryTable(entity);
      }
    }
    if (!electrifiable && RandomFeature.COLLECTIONS.isWanted()) {
      for (int count = members.number(0, 2); count > 0; count--) {
        boolean embedded = members.chance(20);
        entity
            .members()
            .add(
                collections.collection(
                    embedded ? embeddables.forElements() : "", entity.key().composite()));
      }
    }
  }

  private RandomMember attribute(boolean electrified, boolean property) {
    int sort = electrified ? 9 : members.number(0, 9);
    if (sort == 0 && RandomFeature.CONVERTERS.isWanted()) {
      return extras.converted();
    }
    if (sort == 1 && RandomFeature.HIBERNATE.isWanted()) {
      return extras.ofHibernate(property);
    }
    return sort == 2 && RandomFeature.COLLECTIONS.isWanted()
        ? collections.array()
        : members.basic(electrified);
  }

  private void addSubclasses(RandomEntity root) {
    RandomFeature strategy =
        members.pick(
            List.of(
                RandomFeature.SINGLE_TABLE, RandomFeature.JOINED, RandomFeature.TABLE_PER_CLASS));
    boolean possible =
        strategy != RandomFeature.TABLE_PER_CLASS || !root.key().source().contains("IDENTITY");
    if (!strategy.isWanted() || !possible) {
      return;
    }
    root.annotations().add("@Inheritance(strategy = InheritanceType." + strategy + ")");
    if (strategy != RandomFeature.TABLE_PER_CLASS && members.chance(40)) {
      root.annotations().add("@DiscriminatorColumn(name = \"kindOf\", length = 40)");
    }
    RandomEntity parent = root;
    for (int count = members.number(1, 3); count > 0; count--) {
      RandomEntity subclass = parent.below("Sub" + made++);
      fill(subclass);
      entities.add(subclass);
      parent = members.chance(30) ? subclass : root;
    }
  }

  private void addSecondaryTable(RandomEntity entity) {
    String table = members.columnName();
    entity.annotations().add("@SecondaryTable(name = \"" + table + "\")");
    String quoted = table.replace("`", "");
    for (int count = members.number(1, 3); count > 0; count--) {
      String required = members.chance(30) ? ", nullable = false" : "";
      String column = "@Column(table = \"" + (table.startsWith("`") ? "`" + quoted + "`" : table);
      entity
          .members()
          .add(
              new RandomMember(
                  members.name(),
                  members.pick(List.of("String", "Integer", "java.time.Instant")),
                  column + "\"" + required + ")",
                  false,
                  true));
    }
  }

  private void addAssociations(RandomEntity from) {
    List<RandomEntity> plain = entities.stream().filter(to -> !to.electrifiable()).toList();
    for (int count = members.number(0, 2); count > 0; count--) {
      associations.add(from, members.pick(plain));
    }
  }

  /** Adds a reference to an entity that may be referred to. */
  RandomMember addReference(RandomEntity from, boolean optional) {
    List<RandomEntity> targets =
        entities.stream()
            .filter(to -> to.electrified() || to == from || !from.electrifiable())
            .toList();
    RandomEntity target = members.pick(targets);
    RandomMember reference =
        target.key().composite()
            ? new RandomMember(members.name(), target.name(), "@ManyToOne", false, false)
            : members.reference(target.name(), optional);
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
    if (!columns.isEmpty() && !known && entity.isRoot()) {
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
    if (RandomFeature.CONVERTERS.isWanted()) {
      text.append(RandomExtras.CLASSES);
    }
    text.append(keys.classes()).append(embeddables.classes());
    entities.forEach(entity -> text.append(entity.source()).append('\n'));
    return new Sources(Map.of("Model.java", text.toString()));
  }
}
