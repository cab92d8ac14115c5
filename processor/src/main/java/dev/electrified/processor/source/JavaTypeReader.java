package dev.electrified.processor.source;

import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the Java types of attributes, and says which ones are none. */
final class JavaTypeReader {
  private final Reading reading;
  private final UnsupportedMappings unsupported;

  JavaTypeReader(Reading reading, UnsupportedMappings unsupported) {
    this.reading = reading;
    this.unsupported = unsupported;
  }

  /** The type of a basic attribute; empty when it has none, which has then been said. */
  Optional<JavaType> basic(Member member, String path, String home) {
    TypeMirror type = member.type();
    if (type.getKind().isPrimitive()) {
      return Optional.of(
          new JavaType(
              type.getKind().name().toLowerCase(Locale.ROOT), JavaType.Kind.PRIMITIVE, List.of()));
    }
    if (type instanceof ArrayType array) {
      Optional<String> name = arrayName(array);
      return name.isPresent()
          ? Optional.of(new JavaType(name.get(), JavaType.Kind.OTHER, List.of()))
          : Optional.empty();
    }
    if (type.getKind() != TypeKind.DECLARED) {
      refuseType(member, path, home);
      return Optional.empty();
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    String name = element.getQualifiedName().toString();
    if (reading.has(element, AnnotationNames.ENTITY)) {
      unsupported.refuse(
          member.subject(),
          home,
          "`"
              + AttributeReader.label(home, path)
              + "` refers to the entity `"
              + name
              + "` without saying how",
          "Annotate it with `@ManyToOne`, or mark it `@Transient`");
      return Optional.empty();
    }
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(new JavaType(name, JavaType.Kind.ENUM, constants(element, path, home)));
    }
    return Optional.of(new JavaType(name, JavaType.Kind.OTHER, List.of()));
  }

  /** The name of the class a reference leads to; empty when it is none, which has been said. */
  Optional<String> entity(Member member, TypeMirror type, String path, String home) {
    if (type.getKind() == TypeKind.ERROR) {
      reading.unresolved();
      return Optional.empty();
    }
    if (type.getKind() != TypeKind.DECLARED) {
      refuseType(member, path, home);
      return Optional.empty();
    }
    return Optional.of(
        ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString());
  }

  /** The type inside a collection; else the type itself. */
  static TypeMirror elementType(TypeMirror type) {
    return type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()
        ? declared.getTypeArguments().get(0)
        : type;
  }

  /** Whether a collection is one of those with two types: Hibernate maps no other such ones. */
  static boolean isMap(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .toString()
            .startsWith("java.util.")
        && declared.asElement().getSimpleName().toString().endsWith("Map");
  }

  private Optional<String> arrayName(ArrayType array) {
    TypeMirror component = array.getComponentType();
    if (component.getKind() == TypeKind.ERROR) {
      reading.unresolved();
      return Optional.empty();
    }
    if (component instanceof ArrayType nested) {
      return arrayName(nested).map(name -> name + "[]");
    }
    String name =
        component instanceof DeclaredType declared
            ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
            : component.getKind().name().toLowerCase(Locale.ROOT);
    return Optional.of(name + "[]");
  }

  private List<String> constants(TypeElement type, String path, String home) {
    List<String> constants = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(element.getSimpleName().toString());
      } else if (element.getKind() == ElementKind.FIELD
          && reading.has(element, AnnotationNames.PERSISTENCE + "EnumeratedValue")) {
        unsupported.refuse(
            Subject.type(type.getQualifiedName().toString())
                .member(element.getSimpleName().toString(), Subject.Kind.FIELD),
            home,
            "`@EnumeratedValue` in the type of `"
                + AttributeReader.label(home, path)
                + "` is not supported by this release",
            "Leave it out: enums are stored by ordinal or, with `EnumType.STRING`, by name");
      }
    }
    return constants;
  }

  private static boolean hasUnresolved(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR || elementType(type).getKind() == TypeKind.ERROR;
  }

  /** A type that is no class: a type variable nothing binds, say, if not one to come yet. */
  private void refuseType(Member member, String path, String home) {
    if (hasUnresolved(member.type())) {
      reading.unresolved();
    } else {
      unsupported.refuse(
          member.subject(),
          home,
          "`"
              + AttributeReader.label(home, path)
              + "` has the type `"
              + member.type()
              + "`, which is no class",
          "Use a class, or mark it `@Transient`");
    }
  }
}
