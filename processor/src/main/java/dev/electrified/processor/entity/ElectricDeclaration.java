package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;

/**
 * What our annotations say of the table that an attribute maps.
 *
 * @param electrified where {@code @Electrified} stands on it; empty when the table is plain
 * @param assigns its {@code @ElectricAssign}s; those on an attribute of an embeddable in it have
 *     the path of that, {@code key.} before it when the embeddable is the key of a map
 * @param grants its {@code @ElectricGrant}s
 */
public record ElectricDeclaration(
    Optional<Subject> electrified, List<AssignDeclaration> assigns, List<GrantDeclaration> grants) {
  /** Nothing said. */
  public static final ElectricDeclaration NONE =
      new ElectricDeclaration(Optional.empty(), List.of(), List.of());

  /** Copies the lists. */
  public ElectricDeclaration {
    assigns = List.copyOf(assigns);
    grants = List.copyOf(grants);
  }

  /** What is said of the table of an attribute; nothing of one without a table. */
  public static ElectricDeclaration of(Attribute attribute) {
    if (attribute instanceof CollectionAttribute collection) {
      return collection.electric();
    }
    return attribute instanceof ToOneAttribute toOne ? toOne.electric() : NONE;
  }

  /** Whether it says who may do what. */
  public boolean hasAccessRules() {
    return !assigns.isEmpty() || !grants.isEmpty();
  }
}
