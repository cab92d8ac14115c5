package dev.electrified.processor.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds associations between entities, with join tables, join columns and other sides. */
final class RandomAssociations {
  private final RandomMembers members;
  private final Set<String> joined = new HashSet<>();

  RandomAssociations(RandomMembers members) {
    this.members = members;
  }

  /** Adds one of the kinds that are wanted; perhaps none. */
  void add(RandomEntity from, RandomEntity to) {
    switch (members.number(0, 3)) {
      case 0 -> {
        if (RandomFeature.JOIN_TABLES.isWanted()) {
          addManyToMany(from, to);
        }
      }
      case 1 -> {
        if (RandomFeature.ONE_TO_ONE.isWanted()) {
          addOneToOne(from, to);
        }
      }
      default -> {
        if (RandomFeature.ONE_TO_MANY.isWanted()) {
          addOneToMany(from, to);
        }
      }
    }
  }

  private void addManyToMany(RandomEntity from, RandomEntity to) {
    String name = "end" + members.number(1, 9) + members.name();
    StringBuilder annotations = new StringBuilder("@ManyToMany");
    annotations.append(joinTable(from, to));
    String type = collectionOf(to.name(), annotations);
    add(from, type, name, annotations.toString());
    if (members.chance(40) && !from.name().equals(to.name())) {
      add(
          to,
          "java.util.Set<" + from.name() + ">",
          members.name(),
          "@ManyToMany(mappedBy = \"" + name + "\")");
    }
  }

  private void addOneToMany(RandomEntity from, RandomEntity to) {
    String name = "end" + members.number(1, 9) + members.name();
    switch (members.number(0, 2)) {
      case 0 -> {
        StringBuilder annotations = new StringBuilder("@OneToMany" + joinTable(from, to));
        String type = collectionOf(to.name(), annotations);
        add(from, type, name, annotations.toString());
      }
      case 1 -> {
        String column = members.chance(50) ? "(name = \"" + members.columnName() + "\")" : "";
        boolean composite = from.key().composite() || to.key().composite();
        StringBuilder annotations =
            new StringBuilder(
                "@OneToMany" + (composite ? joinTable(from, to) : " @JoinColumn" + column));
        String type = collectionOf(to.name(), annotations);
        add(from, type, name, annotations.toString());
      }
      default -> {
        add(to, from.name(), name, "@ManyToOne");
        String order = members.chance(20) ? " @OrderColumn" : "";
        String type = order.isEmpty() ? "java.util.Set<" : "java.util.List<";
        String inverse = "@OneToMany(mappedBy = \"" + name + "\")" + order;
        add(from, type + to.name() + ">", members.name(), inverse);
      }
    }
  }

  private void addOneToOne(RandomEntity from, RandomEntity to) {
    String name = "end" + members.number(1, 9) + members.name();
    String own = members.pick(List.of("@OneToOne", "@OneToOne(optional = false)"));
    if (!to.key().composite() && members.chance(40)) {
      own += " @JoinColumn(name = \"" + members.columnName() + "\")";
    }
    add(from, to.name(), name, own);
    if (members.chance(40)) {
      add(to, from.name(), members.name(), "@OneToOne(mappedBy = \"" + name + "\")");
    }
  }

  /** Named where the default's name is taken. */
  private String joinTable(RandomEntity from, RandomEntity to) {
    boolean first = joined.add(from.root() + " " + to.root());
    if (first && members.chance(50)) {
      return "";
    }
    boolean named = !from.key().composite() && !to.key().composite() && members.chance(50);
    return " @JoinTable(name = \""
        + members.columnName()
        + "\""
        + (named
            ? ", joinColumns = @JoinColumn(name = \"one_id\"), inverseJoinColumns ="
                + " @JoinColumn(name = \"other_id\")"
            : "")
        + ")";
  }

  private String collectionOf(String target, StringBuilder annotations) {
    switch (members.number(0, 5)) {
      case 0 -> {
        annotations.append(" @OrderColumn");
        return "java.util.List<" + target + ">";
      }
      case 1 -> {
        return "java.util.List<" + target + ">";
      }
      case 2 -> {
        if (!RandomFeature.MAPS.isWanted()) {
          return "java.util.Collection<" + target + ">";
        }
        if (members.chance(50)) {
          annotations.append(" @MapKeyColumn(name = \"" + members.columnName() + "\")");
        }
        return "java.util.Map<"
            + members.pick(List.of("String", "Integer", "Color"))
            + ", "
            + target
            + ">";
      }
      default -> {
        return "java.util.Set<" + target + ">";
      }
    }
  }

  private static void add(RandomEntity entity, String type, String name, String annotations) {
    entity
        .members()
        .add(
            new RandomMember(
                name, type, annotations, false, annotations.contains("optional = false")));
  }
}
