package dev.electrified.processor.source;

import dev.electrified.processor.entity.BasicAttribute.Generation;
import dev.electrified.processor.entity.GeneratorDeclaration;
import dev.electrified.processor.entity.GeneratorDeclaration.Kind;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads who makes the values of keys: the annotation on the key, and the generators declared. */
final class GeneratorReader {
  private static final OptionalInt ONE = OptionalInt.of(1);

  private final GenericGeneratorReader generics;

  GeneratorReader(Reading reading, UnsupportedMappings unsupported) {
    generics = new GenericGeneratorReader(reading, unsupported);
  }

  /** How the values of a key are made; empty when the application assigns them. */
  static Optional<Generation> generation(Member member) {
    Optional<AnnotationView> view = member.find(AnnotationNames.GENERATED_VALUE);
    if (view.isPresent()) {
      return Optional.of(
          new Generation(
              view.get().subject(),
              Generation.Strategy.valueOf(view.get().constant("strategy").orElse("AUTO")),
              view.get().text("generator"),
              isOfVariable(member)));
    }
    return member
        .find(AnnotationNames.NATIVE_GENERATOR)
        .map(
            nativeGenerator ->
                new Generation(
                    nativeGenerator.subject(), Generation.Strategy.AUTO, Optional.empty(), false));
  }

  private static boolean isOfVariable(Member member) {
    TypeMirror declared =
        member.element() instanceof ExecutableElement getter
            ? getter.getReturnType()
            : member.element().asType();
    return declared.getKind() == TypeKind.TYPEVAR;
  }

  /**
   * The generators these annotations declare.
   *
   * @param attribute path of the attribute they stand on; empty for a class or package
   * @param home the entity
   */
  List<GeneratorDeclaration> read(List<AnnotationView> views, String attribute, String home) {
    List<GeneratorDeclaration> generators = new ArrayList<>();
    for (AnnotationView view : views) {
      switch (view.name()) {
        case AnnotationNames.SEQUENCE_GENERATOR -> generators.add(sequence(view, attribute));
        case AnnotationNames.SEQUENCE_GENERATORS ->
            view.annotations("value").forEach(one -> generators.add(sequence(one, attribute)));
        case AnnotationNames.TABLE_GENERATOR -> generators.add(table(view, attribute));
        case AnnotationNames.TABLE_GENERATORS ->
            view.annotations("value").forEach(one -> generators.add(table(one, attribute)));
        case AnnotationNames.NATIVE_GENERATOR -> generators.add(ofNative(view, attribute));
        case AnnotationNames.GENERIC_GENERATOR ->
            generics.read(view, attribute, home).ifPresent(generators::add);
        case AnnotationNames.GENERIC_GENERATORS ->
            view.annotations("value")
                .forEach(one -> generics.read(one, attribute, home).ifPresent(generators::add));
        default -> {}
      }
    }
    return generators;
  }

  private static GeneratorDeclaration sequence(AnnotationView view, String attribute) {
    return sequence(view, view.subject(), attribute, view.number("allocationSize"));
  }

  private static GeneratorDeclaration sequence(
      AnnotationView view, Subject subject, String attribute, OptionalInt allocationSize) {
    return new GeneratorDeclaration(
        subject,
        Kind.SEQUENCE,
        false,
        view.text("name"),
        attribute,
        view.text("sequenceName"),
        view.text("schema"),
        view.number("initialValue"),
        allocationSize,
        view.text("options"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static GeneratorDeclaration table(AnnotationView view, String attribute) {
    return new GeneratorDeclaration(
        view.subject(),
        Kind.TABLE,
        false,
        view.text("name"),
        attribute,
        view.text("table"),
        view.text("schema"),
        view.number("initialValue"),
        view.number("allocationSize"),
        view.text("options"),
        view.text("pkColumnName"),
        view.text("valueColumnName"),
        view.text("pkColumnValue"));
  }

  /** On PostgreSQL it is a sequence, which steps by one where nothing else is said. */
  private static GeneratorDeclaration ofNative(AnnotationView view, String attribute) {
    Optional<AnnotationView> form = view.annotation("sequenceForm");
    return form.isPresent()
        ? sequence(form.get(), attribute)
        : sequence(
            view.as(AnnotationNames.SEQUENCE_GENERATOR, Map.of()), view.subject(), attribute, ONE);
  }
}
