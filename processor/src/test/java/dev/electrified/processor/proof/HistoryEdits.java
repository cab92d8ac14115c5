package dev.electrified.processor.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of entities for which there is an additive migration. */
final class HistoryEdits {
  private static final Pattern NAME = Pattern.compile("name = \"`?([^`\"]+)");
  private static final Pattern LENGTH = Pattern.compile("length = (30|254|256)\\b");

  /** Something that was taken out: an attribute's line, or an entity's text. */
  private record Gone(String entity, String attribute, String text) {}

  private final HistoryProject project;
  private final WrittenModel model;
  private final RandomMembers random;
  private final List<Gone> gone = new ArrayList<>();
  private final Set<String> returned = new HashSet<>();
  private int made;

  HistoryEdits(HistoryProject project, long seed) {
    this.project = project;
    model = project.model();
    random = new RandomMembers(new SplittableRandom(seed));
  }

  RandomMembers random() {
    return random;
  }

  /** What was gone for a while, as {@link Comparison#returned()} wants it. */
  Set<String> returned() {
    return returned;
  }

  /** Remembers what is no longer as it was there, and what is there again. */
  void compareWith(SortedMap<String, WrittenEntity> before) throws IOException {
    SortedMap<String, WrittenEntity> after = model.entities();
    rememberWithout(after, before);
    rememberWithout(before, after);
  }

  private void rememberWithout(
      SortedMap<String, WrittenEntity> some, SortedMap<String, WrittenEntity> others) {
    for (WrittenEntity entity : some.values()) {
      WrittenEntity other = others.get(entity.name());
      entity
          .members()
          .forEach(
              (name, line) -> {
                if (other == null || !other.members().containsKey(name)) {
                  mayComeBack(name, line);
                }
              });
    }
  }

  /** Adds a column that takes NULL to some entity. */
  String addAttribute() throws IOException {
    return addAttribute(random.pick(List.copyOf(model.entities().values())));
  }

  /** Makes one change; gives the entity it was made of. */
  String edit() throws IOException {
    SortedMap<String, WrittenEntity> entities = model.entities();
    WrittenEntity entity = random.pick(List.copyOf(entities.values()));
    return switch (random.number(0, 9)) {
      case 0 -> addEntity();
      case 1 -> addIndex(entity);
      case 2 -> addReference(entity, entities);
      case 3 -> remove(entity);
      case 4 -> removeEntity(entity, entities);
      case 5 -> giveBack(entities);
      case 6 -> electrify(entity);
      case 7 -> widen(entity);
      default -> addAttribute(entity);
    };
  }

  /** An entity that can be electrified, or one that has what Electric does not take. */
  String addEntity() throws IOException {
    WrittenEntity entity =
        WrittenEntity.of(random.pick(List.of("Row", "Plain")) + made++ + random.name());
    if (entity.electrifiable() && random.chance(50)) {
      entity = entity.asElectrified();
    }
    for (int count = random.number(1, 4); count > 0; count--) {
      add(
          entity,
          entity.electrifiable() ? random.optional(true) : random.basic(false).withoutUnique());
    }
    model.write(entity);
    return entity.name();
  }

  /** Some column that takes NULL. */
  private String addAttribute(WrittenEntity entity) throws IOException {
    add(entity, random.optional(entity.electrifiable()));
    model.write(entity);
    return entity.name();
  }

  /** Anywhere behind the key, so that two branches mostly add at two places. */
  private void add(WrittenEntity entity, RandomMember member) {
    List<String> lines = new ArrayList<>(entity.members().values());
    String line = member.source(false).stripTrailing();
    lines.add(random.number(1, lines.size()), line);
    entity.members().clear();
    lines.forEach(each -> entity.members().put(WrittenEntity.nameOf(each), each));
  }

  private String addReference(WrittenEntity entity, SortedMap<String, WrittenEntity> entities)
      throws IOException {
    if (entity.electrifiable()) {
      return addAttribute(entity);
    }
    String target = random.pick(List.copyOf(entities.keySet()));
    add(entity, new RandomMember(random.name(), target, "@ManyToOne", false, false));
    model.write(entity);
    return entity.name();
  }

  private String addIndex(WrittenEntity entity) throws IOException {
    for (String name : entity.members().keySet()) {
      String line = entity.members().get(name);
      if (!line.contains("@ManyToOne")
          && !line.contains("@Id")
          && !line.contains("name = ")
          && !line.contains("java.sql.")
          && !line.contains("length = ")
          && !entity.indexes().contains(name)) {
        entity.indexes().add(random.number(0, entity.indexes().size()), name);
        model.write(entity);
        return entity.name();
      }
    }
    return addAttribute(entity);
  }

  private String remove(WrittenEntity entity) throws IOException {
    List<String> names = new ArrayList<>(entity.members().keySet());
    names.remove("id");
    names.removeAll(entity.indexes());
    names.removeIf(name -> entity.members().get(name).contains("unique = true"));
    if (names.isEmpty()) {
      return addAttribute(entity);
    }
    String name = random.pick(names);
    mayComeBack(name, entity.members().get(name));
    gone.add(new Gone(entity.name(), name, entity.members().remove(name)));
    model.write(entity);
    return entity.name();
  }

  private String removeEntity(WrittenEntity entity, SortedMap<String, WrittenEntity> entities)
      throws IOException {
    if (entities.size() < 5
        || !WrittenModel.referring(entities, entity.name()).isEmpty()
        || !entity.indexes().isEmpty()
        || random.chance(50)) {
      return addAttribute(entity);
    }
    entity.members().forEach(this::mayComeBack);
    gone.add(new Gone(entity.name(), "", entity.text()));
    project.delete(entity.name());
    return entities.firstKey().equals(entity.name()) ? entities.lastKey() : entities.firstKey();
  }

  /** What this branch has had is taken back; another branch may have what this one never had. */
  private String giveBack(SortedMap<String, WrittenEntity> entities) throws IOException {
    String snapshot =
        Files.readString(project.folder().resolve(HistoryProject.SNAPSHOT))
            .toLowerCase(Locale.ROOT);
    for (int i = 0; i < gone.size(); i++) {
      Gone one = gone.get(i);
      WrittenEntity entity =
          one.attribute().isEmpty()
              ? WrittenEntity.parse(one.entity(), one.text())
              : entities.get(one.entity());
      if (entity == null
          || entity.electrified()
          || entities.containsKey(one.entity()) == one.attribute().isEmpty()
          || (!one.attribute().isEmpty() && entity.members().containsKey(one.attribute()))
          || !snapshot.contains(
              "\""
                  + one.entity().toLowerCase(Locale.ROOT)
                  + (one.attribute().isEmpty() ? "." : ".column." + columnOf(one)))) {
        continue;
      }
      gone.remove(i);
      if (!one.attribute().isEmpty()) {
        entity.members().put(one.attribute(), one.text());
      }
      model.write(entity);
      model.mend();
      return entity.name();
    }
    return addAttribute(random.pick(List.copyOf(entities.values())));
  }

  /** By an edit, a revert or a merge: it may have been required, and takes NULL now. */
  private void mayComeBack(String name, String line) {
    returned.add(Comparison.folded(name));
    Matcher names = NAME.matcher(line);
    while (names.find()) {
      returned.add(Comparison.folded(names.group(1)));
    }
  }

  private static String columnOf(Gone one) {
    Matcher name = NAME.matcher(one.text());
    String column = name.find() ? name.group(1) : one.attribute();
    return (one.text().contains("@ManyToOne") ? column + "_id" : column).toLowerCase(Locale.ROOT)
        + "\"";
  }

  private String electrify(WrittenEntity entity) throws IOException {
    if (entity.electrified() || !entity.electrifiable()) {
      return addAttribute(entity);
    }
    model.write(entity.asElectrified());
    return entity.name();
  }

  private String widen(WrittenEntity entity) throws IOException {
    for (String name : entity.members().keySet()) {
      String line = entity.members().get(name);
      Matcher length = LENGTH.matcher(line);
      if (!entity.electrifiable() && length.find()) {
        int longer = Integer.parseInt(length.group(1)) + 700 + random.number(0, 90);
        entity.members().put(name, length.replaceFirst("length = " + longer));
        model.write(entity);
        return entity.name();
      }
    }
    return addAttribute(entity);
  }
}
