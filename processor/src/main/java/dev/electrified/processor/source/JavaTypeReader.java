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
import javax.lang.model.type.TypeVariable;
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

  /** The array that is serialized, since it may hold anything. */
  private static final String OBJECTS = "java.lang.Object[]";

  private final Reading reading;
  private final UnsupportedMappings unsupported;

  JavaTypeReader(Reading reading, UnsupportedMappings unsupported) {
    this.reading = reading;
    this.unsupported = unsupported;
  }

  /**
   * The type of a value that lies in its column as it is; empty when it has none, which has then
   * been said.
   *
   * <p>Source: Hibernate ORM 7.4, measured: it binds the type variable an attribute is of, and of
   * one inside the type it sees the bound.
   *
   * @param type the member's, or a part of it
   */
  Optional<JavaType> readAttribute(Member member, TypeMirror type, String path, String home) {
    Optional<TypeMirror> content = content(member, type);
    if (content.isEmpty()) {
      return read(member, type, path, home);
    }
    if (content.get() instanceof DeclaredType declared
        && reading.has(declared.asElement(), AnnotationNames.EMBEDDABLE)
        && !member.hasChosenType()) {
      unsupported.refuse(
          member.subject(),
          home,
          "`"
              + AttributeReader.label(home, path)
              + "` holds objects of the embeddable `"
              + declared.asElement().getSimpleName()
              + "` without saying how",
          "Annotate it with `@ElementCollection`, or mark it `@Transient`");
      return Optional.empty();
    }
    TypeMirror written = content(member, member.written()).orElse(content.get());
    if (!(written instanceof TypeVariable variable)) {
      return read(member, type, path, home);
    }
    TypeMirror bound = variable.getUpperBound();
    TypeMirror seen =
        bound.getKind() == TypeKind.DECLARED
            ? reading.types.erasure(bound)
            : reading.elements.getTypeElement("java.lang.Object").asType();
    return type instanceof ArrayType
        ? readArray(member, reading.types.getArrayType(seen), path, home)
        : read(member, seen, path, home).map(one -> JavaType.plural(ValueReader.nameOf(type), one));
  }

  /** What an array or collection that lies in one column holds; empty for other types. */
  private static Optional<TypeMirror> content(Member member, TypeMirror type) {
    if (member.role() != Member.Role.WHOLE) {
      return Optional.empty();
    }
    if (type instanceof ArrayType array) {
      return Optional.of(array.getComponentType());
    }
    return type instanceof DeclaredType declared
            && declared.getTypeArguments().size() == 1
            && COLLECTIONS.contains(ValueReader.nameOf(type))
        ? Optional.of(declared.getTypeArguments().get(0))
        : Optional.empty();
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
    if (name.equals(OBJECTS)) {
      return Optional.of(new JavaType(name, JavaType.Kind.SERIALIZABLE, List.of()));
    }
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
  boolean isQuery(String className) {
    return reading.isQuery(className);
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
