package dev.electrified.processor.source;

import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.ValueType.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the converter of a value: the one its {@code @Convert} names, else one that applies itself
 * to its type.
 */
final class ConverterReader {
  private static final String CONVERTER = AnnotationNames.PERSISTENCE + "AttributeConverter";

  /** On these, no converter applies itself. */
  private static final Set<String> EXEMPT =
      Set.of(
          AnnotationNames.ID,
          AnnotationNames.VERSION,
          AnnotationNames.ENUMERATED,
          AnnotationNames.TEMPORAL,
          AnnotationNames.JDBC_TYPE,
          AnnotationNames.JDBC_TYPE_CODE,
          AnnotationNames.JAVA_TYPE,
          AnnotationNames.TYPE);

  private final Reading reading;
  private final UnsupportedMappings unsupported;
  private final JavaTypeReader types;

  /**
   * What converts a value.
   *
   * @param type what it is converted to
   * @param conversion which converter it is
   */
  record Converted(JavaType type, Conversion conversion) {}

  /** A converter that applies itself. */
  private record Applied(TypeElement converter, TypeMirror from, TypeMirror to) {}

  ConverterReader(Reading reading, UnsupportedMappings unsupported, JavaTypeReader types) {
    this.reading = reading;
    this.unsupported = unsupported;
    this.types = types;
  }

  /**
   * What the value is converted to; empty when nothing converts it. The inner one is empty when
   * that cannot be read, which has then been said.
   */
  Optional<Optional<Converted>> read(Member member, TypeMirror type, String path, String home) {
    Optional<AnnotationView> convert = convert(member);
    if (convert.isEmpty()) {
      return applied(member, type, path, home);
    }
    Optional<String> name = convert.get().type("converter");
    if (convert.get().flag("disableConversion").orElse(false) || name.isEmpty()) {
      return Optional.empty();
    }
    TypeElement converter = reading.elements.getTypeElement(name.get());
    Optional<DeclaredType> contract =
        converter == null ? Optional.empty() : contract(converter.asType());
    if (contract.isEmpty()) {
      unsupported.refuse(
          convert.get().subject().value("converter"),
          home,
          "`"
              + name.get()
              + "`, the converter of `"
              + AttributeReader.label(home, path)
              + "`, does not say what it converts",
          "Implement `AttributeConverter<…, …>` with types");
      return Optional.of(Optional.empty());
    }
    Conversion conversion =
        switch (name.get()) {
          case "org.hibernate.type.YesNoConverter" -> Conversion.YES_NO;
          case "org.hibernate.type.TrueFalseConverter" -> Conversion.TRUE_FALSE;
          case "org.hibernate.type.NumericBooleanConverter" -> Conversion.NUMERIC;
          default -> Conversion.CUSTOM;
        };
    TypeMirror to = contract.get().getTypeArguments().get(1);
    return Optional.of(converted(member, type, to, conversion, path, home));
  }

  private Optional<Converted> converted(
      Member member,
      TypeMirror from,
      TypeMirror to,
      Conversion conversion,
      String path,
      String home) {
    Optional<JavaType> type = types.read(member, to, path, home);
    if (type.isPresent() && from.getKind().isPrimitive()) {
      JavaType found = type.get();
      type =
          Optional.of(
              new JavaType(
                  found.name(),
                  JavaType.Kind.PRIMITIVE,
                  found.constants(),
                  found.element(),
                  found.enumeratedValue()));
    }
    return type.map(found -> new Converted(found, conversion));
  }

  /** The {@code @Convert} of the value itself, or of the values of a map. */
  private static Optional<AnnotationView> convert(Member member) {
    for (AnnotationView view : member.annotations()) {
      if (view.name().equals(AnnotationNames.CONVERT) && isOfValue(view)) {
        return Optional.of(view);
      }
      if (view.name().equals(AnnotationNames.CONVERTS)) {
        for (AnnotationView one : view.annotations("value")) {
          if (isOfValue(one)) {
            return Optional.of(one);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfValue(AnnotationView convert) {
    String attribute = convert.textOrEmpty("attributeName");
    return attribute.isEmpty() || attribute.equals("value");
  }

  private Optional<Optional<Converted>> applied(
      Member member, TypeMirror type, String path, String home) {
    if (reading.converters.isEmpty() || isExempt(member)) {
      return Optional.empty();
    }
    TypeMirror boxed =
        type instanceof PrimitiveType primitive
            ? reading.types.boxedClass(primitive).asType()
            : type;
    List<Applied> fitting = new ArrayList<>();
    for (TypeElement converter : reading.converters) {
      Optional<DeclaredType> contract = contract(converter.asType());
      if (contract.isPresent()) {
        List<? extends TypeMirror> arguments = contract.get().getTypeArguments();
        if (reading.types.isSameType(arguments.get(0), boxed)) {
          fitting.add(new Applied(converter, boxed, arguments.get(1)));
        }
      }
    }
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    if (fitting.size() > 1) {
      unsupported.refuse(
          member.subject(),
          home,
          "Both `"
              + fitting.get(0).converter().getSimpleName()
              + "` and `"
              + fitting.get(1).converter().getSimpleName()
              + "` apply themselves to `"
              + AttributeReader.label(home, path)
              + "`",
          "Name one with `@Convert`");
      return Optional.of(Optional.empty());
    }
    return Optional.of(converted(member, type, fitting.get(0).to(), Conversion.CUSTOM, path, home));
  }

  private static boolean isExempt(Member member) {
    for (AnnotationView view : member.annotations()) {
      if (EXEMPT.contains(view.name())) {
        return true;
      }
    }
    return false;
  }

  /** {@code AttributeConverter} with the types that a converter gives it. */
  private Optional<DeclaredType> contract(TypeMirror type) {
    for (TypeMirror above : reading.types.directSupertypes(type)) {
      if (above.getKind() != TypeKind.DECLARED) {
        continue;
      }
      DeclaredType declared = (DeclaredType) above;
      if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(CONVERTER)) {
        return declared.getTypeArguments().size() == 2 ? Optional.of(declared) : Optional.empty();
      }
      Optional<DeclaredType> found = contract(declared);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
