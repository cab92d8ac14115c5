package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.ColumnExtras;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.ColumnType;
import java.util.Optional;

/**
 * A column that refers to one of another table.
 *
 * @param logical its name before any naming strategy, quoted where Hibernate quotes it
 * @param join what {@code @JoinColumn} says, if there is one
 * @param target the column it refers to
 * @param extras what few columns declare
 */
record ReferenceColumn(
    String logical, Optional<JoinColumnDeclaration> join, KeyColumn target, ColumnExtras extras) {
  /**
   * One without more than the join column says.
   *
   * <p>Source: Hibernate ORM 7.4, measured: the {@code columnDefinition} of the column it refers to
   * is its own, whole, unless it has one.
   */
  static ReferenceColumn of(
      String logical, Optional<JoinColumnDeclaration> join, KeyColumn target) {
    ColumnExtras extras = join.map(JoinColumnDeclaration::extras).orElse(ColumnExtras.NONE);
    if (extras.definition().isEmpty() && target.definition().isPresent()) {
      extras = extras.withDefinition(target.definition().get());
    }
    return new ReferenceColumn(logical, join, target, extras);
  }

  /** The same with what is said beside it. */
  ReferenceColumn under(ColumnExtras beside) {
    return new ReferenceColumn(logical, join, target, extras.under(beside));
  }

  /** Its type: what it is defined as, else that of the column it refers to. */
  ColumnType type() {
    return ownDefinition()
        .flatMap(text -> ColumnDefinition.parse(text).type())
        .orElse(target.type());
  }

  /** Why its own definition cannot be read, if it cannot. */
  Optional<String> problem() {
    return ownDefinition()
        .map(ColumnDefinition::parse)
        .filter(definition -> definition.type().isEmpty())
        .map(ColumnDefinition::problem);
  }

  private Optional<String> ownDefinition() {
    return join.flatMap(declared -> declared.extras().definition());
  }

  /** Whether the model says that it takes no NULL. */
  boolean required() {
    return join.isPresent() && !join.get().nullable();
  }

  /** Whether the column is written by another attribute. */
  boolean readOnly() {
    return join.isPresent() && join.get().readOnly();
  }

  /** Where its name comes from. */
  Subject subject(Subject attribute) {
    return join.isPresent()
            && join.get().name().isPresent()
            && join.get().subject().annotation() != null
        ? join.get().subject().value("name")
        : attribute;
  }

  /** Where it is declared. */
  Subject place(Subject attribute) {
    return join.isPresent() && join.get().subject().annotation() != null
        ? join.get().subject()
        : attribute;
  }
}
