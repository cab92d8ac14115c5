package dev.electrified.processor.source;

import dev.electrified.processor.entity.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads the Java types of attributes, and says which ones are none. */
final class JavaTypeReader {
  /** Types nobody has to look at twice. */
  private static final Set<String> COMMON =
      Set.of(
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Boolean",
          "java.lang.Double",
          "java.math.BigDecimal",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.util.UUID");

  /** Collections that Hibernate puts into one column; others are serialized, if they can be. */
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

  /** Arrays whose meaning Hibernate wants to be told by its own setting. */
  private static final Set<String> WRAPPERS = Set.of("java.lang.Byte[]", "java.lang.Character[]");

  private final Reading reading;
  private final UnsupportedMappings unsupported;

  JavaTypeReader(Reading reading, UnsupportedMappings unsupported) {
    this.reading = reading;
    this.unsupported = unsupported;
  }

  /**
   * The type of a basic value; empty when it has none, which has then been said.
   *
   * @param type the member's, or a part of it
   */
  Optional<JavaType> read(Member member, TypeMirror type, String path, String home) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(
          new JavaType(
              type.getKind().name().toLowerCase(Locale.ROOT), JavaType.Kind.PRIMITIVE, List.of()));
    }
    if (type instanceof ArrayType array) {
      return readArray(member, array, path, home);
    }
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return read(member, wildcard.getExtendsBound(), path, home);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      refuseType(member, path, home);
      return Optional.empty();
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    String name = element.getQualifiedName().toString();
    if (COMMON.contains(name)) {
      return Optional.of(new JavaType(name, JavaType.Kind.OTHER, List.of()));
    }
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
      return Optional.of(readEnum(element, name));
    }
    if (COLLECTIONS.contains(name)) {
      List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
      return arguments.size() == 1
          ? read(member, arguments.get(0), path, home).map(one -> JavaType.plural(name, one))
          : Optional.of(new JavaType(name, JavaType.Kind.OTHER, List.of()));
    }
    return Optional.of(
        new JavaType(
            name,
            isSerializable(type) ? JavaType.Kind.SERIALIZABLE : JavaType.Kind.OTHER,
            List.of()));
  }

  private boolean isSerializable(TypeMirror type) {
    TypeElement serializable = reading.elements.getTypeElement("java.io.Serializable");
    return serializable != null && reading.types.isSubtype(type, serializable.asType());
  }

  private Optional<JavaType> readArray(Member member, ArrayType array, String path, String home) {
    TypeMirror component = array.getComponentType();
    if (component.getKind() == TypeKind.ERROR) {
      reading.unresolved();
      return Optional.empty();
    }
    if (component.getKind() == TypeKind.BYTE || component.getKind() == TypeKind.CHAR) {
      String name = component.getKind().name().toLowerCase(Locale.ROOT) + "[]";
      return Optional.of(new JavaType(name, JavaType.Kind.OTHER, List.of()));
    }
    Optional<JavaType> element = read(member, component, path, home);
    if (element.isEmpty()) {
      return Optional.empty();
    }
    String name = element.get().name() + "[]";
    return Optional.of(
        WRAPPERS.contains(name)
            ? new JavaType(name, JavaType.Kind.OTHER, List.of())
            : JavaType.plural(name, element.get()));
  }

  private JavaType readEnum(TypeElement type, String name) {
    List<String> constants = new ArrayList<>();
    Optional<String> value = Optional.empty();
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(element.getSimpleName().toString());
      } else if (element.getKind() == ElementKind.FIELD
          && reading.has(element, AnnotationNames.ENUMERATED_VALUE)) {
        value = Optional.of(element.asType().toString());
      }
    }
    return new JavaType(name, JavaType.Kind.ENUM, constants, Optional.empty(), value);
  }

  /** Whether that entity is a query: what refers to it has no foreign key. */
  boolean isSubselect(String className) {
    return reading.isSubselect(className);
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
