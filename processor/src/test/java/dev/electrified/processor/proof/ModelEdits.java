package dev.electrified.processor.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes a model as a team would, in ways for which there is an additive migration. */
final class ModelEdits {
  /** An attribute that was taken out, with where it was. */
  private record Gone(RandomEntity entity, RandomMember member) {}

  private final RandomModel model;
  private final RandomMembers random;
  private final Deque<Gone> gone = new ArrayDeque<>();
  private final Set<String> returned = new HashSet<>();

  ModelEdits(RandomModel model) {
    this.model = model;
    random = model.random();
  }

  /** Names of the attributes that came back, as {@link Comparison} compares them. */
  Set<String> returned() {
    return returned;
  }

  /** Makes one change. */
  void edit() {
    RandomEntity entity = random.pick(model.entities());
    switch (random.number(0, 5)) {
      case 0 -> {
        model.addEntity();
        model.addReference(model.entities().get(model.entities().size() - 1), false);
      }
      case 1 -> model.addIndex(entity);
      case 2 -> addReference(entity);
      case 3 -> remove(entity);
      case 4 -> giveBack();
      default -> entity.members().add(random.optional(entity.electrified()));
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
    }
  }
}
