package dev.electrified.processor.source;

import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.ValueType.Conversion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the converter of a value: the one its {@code @Convert} names, else one that is registered
 * for its type or applies itself to it.
 */
final class ConverterReader {
  /** To attributes with these, no converter applies itself. */
  private static final Set<String> EXEMPT =
      Set.of(AnnotationNames.VERSION, AnnotationNames.ENUMERATED, AnnotationNames.TEMPORAL);

  /** What Hibernate refuses beside a converter. */
  private static final Set<String> CONTRADICTING =
      Set.of(
          AnnotationNames.ID,
          AnnotationNames.VERSION,
          AnnotationNames.ENUMERATED,
          AnnotationNames.TEMPORAL,
          AnnotationNames.ARRAY);

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
        converter == null ? Optional.empty() : reading.conversions.contract(converter.asType());
    if (converter == null || contract.isEmpty()) {
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
    String label = "`" + AttributeReader.label(home, path) + "`";
    if (isContradicted(member, converter, label, home)) {
      return Optional.of(Optional.empty());
    }
    TypeMirror to = contract.get().getTypeArguments().get(1);
    return Optional.of(converted(member, type, to, conversion(converter), path, home));
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
    if (reading.conversions.isEmpty() || isExempt(member, home)) {
      return Optional.empty();
    }
    Optional<TypeMirror> value = value(member);
    List<TypeElement> fitting =
        value.isPresent() ? reading.conversions.of(member.written(), value.get()) : List.of();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    String label = "`" + AttributeReader.label(home, path) + "`";
    if (fitting.size() > 1) {
      unsupported.refuse(
          member.subject(),
          home,
          "Both `"
              + fitting.get(0).getSimpleName()
              + "` and `"
              + fitting.get(1).getSimpleName()
              + "` apply themselves to "
              + label,
          "Name one with `@Convert`");
      return Optional.of(Optional.empty());
    }
    TypeElement converter = fitting.get(0);
    if (isContradicted(member, converter, label, home)) {
      return Optional.of(Optional.empty());
    }
    TypeMirror to =
        reading.conversions.contract(converter.asType()).orElseThrow().getTypeArguments().get(1);
    return Optional.of(converted(member, type, to, conversion(converter), path, home));
  }

  private boolean isContradicted(Member member, TypeElement converter, String label, String home) {
    for (AnnotationView view : member.annotations()) {
      boolean ofAnEmbeddedKey =
          view.name().equals(AnnotationNames.ID)
              && !reading.has(member.element(), AnnotationNames.ID);
      if (CONTRADICTING.contains(view.name()) && !ofAnEmbeddedKey) {
        unsupported.refuse(
            view.subject(),
            home,
            "`"
                + converter.getSimpleName()
                + "` converts "
                + label
                + ", which Hibernate refuses beside `@"
                + AnnotationNames.simple(view.name())
                + "`",
            "Leave the annotation out, or the converter: `@Convert(disableConversion = true)`");
        return true;
      }
    }
    return false;
  }

  /** The type of the value as it is written, or as it is said by the collection it lies in. */
  private Optional<TypeMirror> value(Member member) {
    if (member.role() == Member.Role.WHOLE) {
      return Optional.of(member.written());
    }
    return CollectionType.of(reading, member.written())
        .flatMap(type -> member.role() == Member.Role.KEY ? type.key() : type.element());
  }

  private boolean isExempt(Member member, String home) {
    if (member.role() != Member.Role.WHOLE) {
      return false;
    }
    for (AnnotationView view : member.annotations()) {
      if (EXEMPT.contains(view.name())) {
        return true;
      }
    }
    return reading.has(member.element(), AnnotationNames.ID) && !hasIdClass(home);
  }

  /** Hibernate reads the keys of such an entity as if they were none. */
  private boolean hasIdClass(String home) {
    TypeElement type = reading.elements.getTypeElement(home);
    while (type != null) {
      if (reading.has(type, AnnotationNames.ID_CLASS)) {
        return true;
      }
      type = (TypeElement) reading.types.asElement(type.getSuperclass());
    }
    return false;
  }

  private static Conversion conversion(TypeElement converter) {
    return switch (converter.getQualifiedName().toString()) {
      case "org.hibernate.type.YesNoConverter" -> Conversion.YES_NO;
      case "org.hibernate.type.TrueFalseConverter" -> Conversion.TRUE_FALSE;
      case "org.hibernate.type.NumericBooleanConverter" -> Conversion.NUMERIC;
      default -> Conversion.CUSTOM;
    };
  }
}
