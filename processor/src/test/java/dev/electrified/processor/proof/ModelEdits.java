package dev.electrified.processor.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes a model as a team would, in ways for which there is an additive migration. */
final class ModelEdits {
  /** An attribute that was taken out, with where it was. */
  private record Gone(RandomEntity entity, RandomMember member) {}

  /** The name an annotation gives a column. */
  private static final Pattern NAME = Pattern.compile("name = \"`?([^`\"]+)");

  private final RandomModel model;
  private final RandomMembers random;
  private final Deque<Gone> gone = new ArrayDeque<>();
  private final Set<String> returned = new HashSet<>();

  ModelEdits(RandomModel model) {
    this.model = model;
    random = model.random();
  }

  /**
   * Names of the attributes that came back, and of their columns, as {@link Comparison} compares
   * them.
   */
  Set<String> returned() {
    return returned;
  }

  /** Makes one change. */
  void edit() {
    RandomEntity entity = random.pick(model.entities());
    switch (random.number(0, 6)) {
      case 0 -> {
        model.addEntity();
        model.addReference(model.entities().get(model.entities().size() - 1), false);
      }
      case 1 -> model.addIndex(entity);
      case 2 -> addReference(entity);
      case 3 -> remove(entity);
      case 4 -> giveBack();
      case 5 -> electrify();
      default -> entity.members().add(random.optional(entity.electrifiable()));
    }
  }

  /** What is gone of it by then stays gone: it may be what Electric has no place for. */
  private void electrify() {
    List<RandomEntity> plain =
        model.entities().stream()
            .filter(entity -> entity.electrifiable() && !entity.electrified())
            .toList();
    if (!plain.isEmpty()) {
      RandomEntity entity = random.pick(plain);
      entity.electrify();
      gone.removeIf(one -> one.entity() == entity);
    }
  }

  private void addReference(RandomEntity entity) {
    if (entity.electrified()) {
      entity.members().add(random.optional(true));
    } else {
      model.addReference(entity, true);
    }
  }

  /** Takes out an attribute without index or constraint; a required one of a plain table only. */
  private void remove(RandomEntity entity) {
    List<RandomMember> removable = new ArrayList<>();
    for (RandomMember member : entity.members()) {
      boolean plain = member.basic() || member.annotations().contains("@ManyToOne");
      boolean inverse = member.name().startsWith("end"); // it may have another side
      boolean constrained = member.annotations().contains("unique = true");
      boolean indexed =
          entity.indexes().stream()
              .flatMap(List::stream)
              .map(RandomModel::bare)
              .anyMatch(member.name()::equals);
      if (plain
          && !inverse
          && !constrained
          && !indexed
          && !(entity.electrified() && member.required())) {
        removable.add(member);
      }
    }
    if (removable.isEmpty()) {
      return;
    }
    RandomMember member = random.pick(removable);
    entity.members().remove(member);
    gone.add(new Gone(entity, member));
  }

  private void giveBack() {
    Gone back = gone.poll();
    if (back != null) {
      back.entity().members().add(back.member());
      returned.add(Comparison.folded(back.member().name()));
      Matcher names = NAME.matcher(back.member().annotations());
      while (names.find()) {
        returned.add(Comparison.folded(names.group(1)));
      }
    }
  }
}
