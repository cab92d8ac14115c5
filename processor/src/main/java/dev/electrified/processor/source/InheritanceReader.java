package dev.electrified.processor.source;

import dev.electrified.processor.entity.ForeignKeyDeclaration;
import dev.electrified.processor.entity.Inheritance;
import dev.electrified.processor.entity.Inheritance.DiscriminatorColumn;
import dev.electrified.processor.entity.Inheritance.Strategy;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads what an entity class says of its place among entities that inherit from each other. */
final class InheritanceReader {
  private Optional<Strategy> strategy = Optional.empty();
  private Optional<DiscriminatorColumn> discriminator = Optional.empty();
  private boolean formula;
  private boolean forced;
  private Optional<String> value = Optional.empty();
  private final List<JoinColumnDeclaration> joinColumns = new ArrayList<>();
  private ForeignKeyDeclaration foreignKey;
  private Optional<String> onDelete = Optional.empty();

  private InheritanceReader(Subject subject) {
    foreignKey = ForeignKeyDeclaration.none(subject);
  }

  /**
   * Reads it.
   *
   * @param parent the nearest entity above
   * @param annotations those on the class itself
   */
  static Inheritance read(
      TypeElement type, Optional<TypeElement> parent, List<AnnotationView> annotations) {
    String name = type.getQualifiedName().toString();
    InheritanceReader reader = new InheritanceReader(Subject.type(name));
    annotations.forEach(reader::read);
    return new Inheritance(
        parent.isPresent()
            ? Optional.of(parent.get().getQualifiedName().toString())
            : Optional.empty(),
        reader.strategy,
        type.getModifiers().contains(Modifier.ABSTRACT),
        reader.discriminator,
        reader.formula,
        reader.forced,
        reader.value,
        reader.joinColumns,
        JoinColumnReader.foreignKey(reader.foreignKey, reader.joinColumns),
        reader.onDelete);
  }

  private void read(AnnotationView view) {
    switch (view.name()) {
      case AnnotationNames.INHERITANCE ->
          strategy =
              Optional.of(Strategy.valueOf(view.constant("strategy").orElse("SINGLE_TABLE")));
      case AnnotationNames.DISCRIMINATOR_COLUMN -> discriminator = Optional.of(discriminator(view));
      case AnnotationNames.DISCRIMINATOR_FORMULA -> formula = true;
      case AnnotationNames.DISCRIMINATOR_OPTIONS -> forced = view.flag("force").orElse(false);
      case AnnotationNames.DISCRIMINATOR_VALUE -> value = Optional.of(view.textOrEmpty("value"));
      case AnnotationNames.PRIMARY_KEY_JOIN_COLUMN -> joinColumns.add(JoinColumnReader.read(view));
      case AnnotationNames.PRIMARY_KEY_JOIN_COLUMNS -> {
        joinColumns.addAll(JoinColumnReader.readAll(view, "value"));
        foreignKey = JoinColumnReader.foreignKey(view, "foreignKey");
      }
      case AnnotationNames.ON_DELETE -> onDelete = view.constant("action");
      default -> {}
    }
  }

  private static DiscriminatorColumn discriminator(AnnotationView view) {
    return new DiscriminatorColumn(
        view.subject(),
        view.text("name"),
        view.constant("discriminatorType").orElse("STRING"),
        view.number("length"),
        view.text("columnDefinition"),
        view.text("options"));
  }
}
