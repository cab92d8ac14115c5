package dev.electrified.processor.source;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.EnumStorage;
import dev.electrified.processor.entity.BasicAttribute.Generation;
import dev.electrified.processor.entity.BasicAttribute.TemporalPart;
import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.entity.InverseAttribute;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.entity.ToOneAttribute.JoinColumnDeclaration;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one field or getter that is no embedded object: a basic value or an association. */
final class AttributeReader {
  private final Reading reading;
  private final UnsupportedMappings unsupported;
  private final Contradictions contradictions;

  AttributeReader(Reading reading, UnsupportedMappings unsupported) {
    this.reading = reading;
    this.unsupported = unsupported;
    contradictions = new Contradictions(unsupported);
  }

  /**
   * Reads the attribute; empty when it cannot be read, which has then been said.
   *
   * @param path from the entity
   * @param embedded whether it lies in an embeddable
   * @param home the entity
   */
  Optional<Attribute> read(Member member, String path, boolean embedded, String home) {
    if (!contradictions.check(member, label(home, path), embedded, home)) {
      return Optional.empty();
    }
    Optional<AnnotationView> toOne = member.find(AnnotationNames.MANY_TO_ONE);
    if (toOne.isPresent()) {
      return readToOne(member, toOne.get(), path, home);
    }
    Optional<AnnotationView> inverse = member.find(AnnotationNames.ONE_TO_MANY);
    if (inverse.isEmpty()) {
      inverse = member.find(AnnotationNames.ONE_TO_ONE);
    }
    if (inverse.isPresent()) {
      return readInverse(member, inverse.get(), path, home);
    }
    return readBasic(member, path, embedded, home);
  }

  private Optional<Attribute> readToOne(
      Member member, AnnotationView view, String path, String home) {
    if (member.has(AnnotationNames.ID)) {
      unsupported.refuse(
          view.subject(),
          home,
          "The key `"
              + label(home, path)
              + "` is a reference, which is not supported by this release",
          UnsupportedMappings.ONE_KEY);
      return Optional.empty();
    }
    Optional<String> target = view.type("targetEntity");
    if (target.isEmpty()) {
      target = entityName(member, member.type(), path, home);
    }
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Optional<AnnotationView> joinColumn = member.find(AnnotationNames.JOIN_COLUMN);
    return Optional.of(
        new ToOneAttribute(
            path,
            member.subject(),
            target.get(),
            joinColumn.isPresent()
                ? joinColumn(joinColumn.get())
                : JoinColumnDeclaration.none(member.subject()),
            view.flag("optional").orElse(true),
            member.constant(AnnotationNames.ON_DELETE, "action")));
  }

  private static JoinColumnDeclaration joinColumn(AnnotationView view) {
    Optional<AnnotationView> foreignKey = view.annotation("foreignKey");
    return new JoinColumnDeclaration(
        view.subject(),
        view.text("name"),
        view.flag("nullable").orElse(true),
        view.flag("unique").orElse(false),
        view.text("referencedColumnName"),
        foreignKey.isPresent() ? foreignKey.get().text("name") : Optional.empty(),
        foreignKey.isPresent()
            && foreignKey.get().constant("value").orElse("").equals("NO_CONSTRAINT"));
  }

  private Optional<Attribute> readInverse(
      Member member, AnnotationView view, String path, String home) {
    Optional<String> mappedBy = view.text("mappedBy");
    if (mappedBy.isEmpty()) {
      unsupported.refuse(
          view.subject(),
          home,
          "`@"
              + AnnotationNames.simple(view.name())
              + "` without `mappedBy` on `"
              + label(home, path)
              + "` is not supported by this release",
          view.name().equals(AnnotationNames.ONE_TO_ONE)
              ? "Make it a `@ManyToOne`, or mark it `@Transient`"
              : "Name the `@ManyToOne` on the other side with `mappedBy = \"…\"`, or mark it"
                  + " `@Transient`");
      return Optional.empty();
    }
    if (isMap(member.type())) {
      unsupported.refuse(
          view.subject(),
          home,
          "The map `"
              + label(home, path)
              + "` has keys in a column of its own, which is not supported by this release",
          "Make it a `List` or a `Set`, or mark it `@Transient`");
      return Optional.empty();
    }
    Optional<String> target =
        view.type("targetEntity")
            .or(() -> entityName(member, elementType(member.type()), path, home));
    return target.map(
        type ->
            new InverseAttribute(
                path, member.subject(), type, mappedBy.get(), view.subject().value("mappedBy")));
  }

  private Optional<Attribute> readBasic(Member member, String path, boolean embedded, String home) {
    Optional<JavaType> type = javaType(member, path, home);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Optional<Optional<Generation>> generation = generation(member, home);
    if (generation.isEmpty()) {
      return Optional.empty();
    }
    Optional<AnnotationView> column = member.find(AnnotationNames.COLUMN);
    Optional<String> temporal = member.constant(AnnotationNames.TEMPORAL, "value");
    return Optional.of(
        new BasicAttribute(
            path,
            member.subject(),
            embedded,
            type.get(),
            column.isPresent() ? column(column.get()) : ColumnDeclaration.none(member.subject()),
            member.has(AnnotationNames.ID),
            generation.get(),
            isRequired(member),
            member.constant(AnnotationNames.ENUMERATED, "value").orElse("ORDINAL").equals("STRING")
                ? EnumStorage.STRING
                : EnumStorage.ORDINAL,
            temporal.isPresent()
                ? Optional.of(TemporalPart.valueOf(temporal.get()))
                : Optional.empty(),
            member.has(AnnotationNames.LOB),
            checks(member),
            defaults(member)));
  }

  private static boolean isRequired(Member member) {
    Optional<AnnotationView> basic = member.find(AnnotationNames.BASIC);
    return member.has(AnnotationNames.VERSION)
        || member.has(AnnotationNames.CREATION_TIMESTAMP)
        || member.has(AnnotationNames.UPDATE_TIMESTAMP)
        || (basic.isPresent() && !basic.get().flag("optional").orElse(true));
  }

  private static ColumnDeclaration column(AnnotationView view) {
    return new ColumnDeclaration(
        view.subject(),
        view.text("name"),
        Optional.of(view.flag("nullable").orElse(true)),
        view.flag("unique").orElse(false),
        view.number("length"),
        view.number("precision"),
        view.number("scale"));
  }

  /** The generation of a key; the outer Optional is empty when it cannot be read. */
  private Optional<Optional<Generation>> generation(Member member, String home) {
    Optional<AnnotationView> view = member.find(AnnotationNames.GENERATED_VALUE);
    if (view.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    String strategy = view.get().constant("strategy").orElse("AUTO");
    if (strategy.equals("TABLE")) {
      unsupported.refuse(
          view.get().subject().value("strategy"),
          home,
          "`GenerationType.TABLE` on `"
              + label(home, member.name())
              + "` is not supported by this release",
          "Use `GenerationType.UUID`, `SEQUENCE` or `IDENTITY`");
      return Optional.empty();
    }
    return Optional.of(
        Optional.of(new Generation(view.get().subject(), Generation.Strategy.valueOf(strategy))));
  }

  private static List<Subject> checks(Member member) {
    List<Subject> checks = new ArrayList<>();
    addSubject(member, AnnotationNames.CHECK, checks);
    addSubject(member, AnnotationNames.CHECKS, checks);
    Optional<AnnotationView> column = member.find(AnnotationNames.COLUMN);
    if (column.isPresent() && column.get().has("check")) {
      checks.add(column.get().subject().value("check"));
    }
    return checks;
  }

  private static List<Subject> defaults(Member member) {
    List<Subject> defaults = new ArrayList<>();
    addSubject(member, AnnotationNames.COLUMN_DEFAULT, defaults);
    addSubject(member, AnnotationNames.GENERATED_COLUMN, defaults);
    return defaults;
  }

  private static void addSubject(Member member, String annotation, List<Subject> subjects) {
    Optional<AnnotationView> view = member.find(annotation);
    if (view.isPresent()) {
      subjects.add(view.get().subject());
    }
  }

  private Optional<JavaType> javaType(Member member, String path, String home) {
    TypeMirror type = member.type();
    if (type.getKind().isPrimitive()) {
      return Optional.of(
          new JavaType(
              type.getKind().name().toLowerCase(java.util.Locale.ROOT),
              JavaType.Kind.PRIMITIVE,
              List.of()));
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
          "`" + label(home, path) + "` refers to the entity `" + name + "` without saying how",
          "Annotate it with `@ManyToOne`, or mark it `@Transient`");
      return Optional.empty();
    }
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(new JavaType(name, JavaType.Kind.ENUM, constants(element, path, home)));
    }
    return Optional.of(new JavaType(name, JavaType.Kind.OTHER, List.of()));
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
            : component.getKind().name().toLowerCase(java.util.Locale.ROOT);
    return Optional.of(name + "[]");
  }

  private static String label(String home, String path) {
    return home.substring(home.lastIndexOf('.') + 1) + "." + path;
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
                + label(home, path)
                + "` is not supported by this release",
            "Leave it out: enums are stored by ordinal or, with `EnumType.STRING`, by name");
      }
    }
    return constants;
  }

  /** The type inside a collection; else the type itself. */
  private static TypeMirror elementType(TypeMirror type) {
    return type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()
        ? declared.getTypeArguments().get(0)
        : type;
  }

  /** Whether a collection is one of those with two types: Hibernate maps no other such ones. */
  private static boolean isMap(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .toString()
            .startsWith("java.util.")
        && declared.asElement().getSimpleName().toString().endsWith("Map");
  }

  private Optional<String> entityName(Member member, TypeMirror type, String path, String home) {
    if (type.getKind() != TypeKind.DECLARED) {
      refuseType(member, path, home);
      return Optional.empty();
    }
    return Optional.of(
        ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString());
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
          "`" + label(home, path) + "` has the type `" + member.type() + "`, which is no class",
          "Use a class, or mark it `@Transient`");
    }
  }
}
