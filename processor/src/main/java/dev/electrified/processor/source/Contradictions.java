package dev.electrified.processor.source;

import dev.electrified.processor.finding.Subject;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Refuses attributes whose annotations contradict each other or the type: Hibernate starts with
 * none of them.
 *
 * <p>Source: Hibernate ORM 7.4, measured.
 */
final class Contradictions {
  private static final Set<String> VERSIONS =
      Set.of(
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.sql.Timestamp",
          "java.time.Instant",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.util.Calendar",
          "java.util.Date");
  private static final Set<TypeKind> PRIMITIVE_VERSIONS =
      Set.of(TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);

  private static final Set<String> ZONES_IN_COLUMNS = Set.of("AUTO", "COLUMN");

  private final UnsupportedMappings unsupported;

  Contradictions(UnsupportedMappings unsupported) {
    this.unsupported = unsupported;
  }

  /** Whether the member is no {@code @Id} inside an embeddable that is no key itself. */
  boolean checkKey(Member member, String label, Scope scope) {
    Optional<AnnotationView> id = member.find(AnnotationNames.ID);
    return id.isEmpty()
        || !scope.embedded()
        || scope.key().isPresent()
        || refuse(
            id.get().subject(),
            scope.home(),
            "`" + label + "` is an `@Id` inside an embeddable that is no key",
            "Leave it out, or embed the object by `@EmbeddedId`");
  }

  /**
   * Refuses the first contradiction there is.
   *
   * @param embedded whether the member lies in an embeddable
   * @return whether there is none
   */
  boolean check(Member member, String label, boolean embedded, String home) {
    Optional<AnnotationView> column = member.find(AnnotationNames.COLUMN);
    if (column.isPresent()
        && (member.has(AnnotationNames.MANY_TO_ONE) || member.has(AnnotationNames.ONE_TO_ONE))) {
      return refuse(
          column.get().subject(),
          home,
          "`" + label + "` is a reference and has a `@Column`",
          "Use `@JoinColumn`");
    }
    Optional<AnnotationView> generated = member.find(AnnotationNames.GENERATED_VALUE);
    if (generated.isPresent() && !member.has(AnnotationNames.ID)) {
      return refuse(
          generated.get().subject(),
          home,
          "`" + label + "` has a `@GeneratedValue` and is no key",
          "Leave it out, or mark the attribute `@Id`");
    }
    Optional<AnnotationView> enumerated = member.find(AnnotationNames.ENUMERATED);
    if (enumerated.isPresent() && isNoEnum(member.type())) {
      return refuse(
          enumerated.get().subject(),
          home,
          "`" + label + "` is `@Enumerated` and no enum",
          "Leave the annotation out");
    }
    Optional<AnnotationView> zone = member.find(AnnotationNames.TIME_ZONE_STORAGE);
    if (zone.isPresent()
        && member.element().getKind() == ElementKind.METHOD
        && ZONES_IN_COLUMNS.contains(zone.get().constant("value").orElse("AUTO"))) {
      return refuse(
          zone.get().subject(),
          home,
          "`"
              + label
              + "` keeps its time zone in a column of its own and is read by its getter, with which"
              + " Hibernate does not start",
          "Annotate the field instead, with `@Access(AccessType.FIELD)`");
    }
    Optional<AnnotationView> version = member.find(AnnotationNames.VERSION);
    if (version.isPresent() && (embedded || member.has(AnnotationNames.ID))) {
      return refuse(
          version.get().subject(),
          home,
          "`" + label + "` is a `@Version` where there can be none",
          "Give the entity an attribute of its own for it, `@Version long version`");
    }
    if (version.isPresent() && !isVersion(member.type())) {
      return refuse(
          version.get().subject(),
          home,
          "`" + label + "` is a `@Version` of a type that does not count",
          "Use `long`, `int` or `Instant`");
    }
    return true;
  }

  private boolean refuse(Subject subject, String home, String fact, String remedy) {
    unsupported.refuse(subject, home, fact, remedy);
    return false;
  }

  /** Whether it is neither an enum nor an array or collection of one. */
  private static boolean isNoEnum(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isNoEnum(array.getComponentType());
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return type.getKind().isPrimitive();
    }
    DeclaredType declared = (DeclaredType) type;
    return declared.asElement().getKind() != ElementKind.ENUM
        && (declared.getTypeArguments().size() != 1
            || isNoEnum(declared.getTypeArguments().get(0)));
  }

  private static boolean isVersion(TypeMirror type) {
    return PRIMITIVE_VERSIONS.contains(type.getKind())
        || type.getKind() == TypeKind.ERROR
        || (type.getKind() == TypeKind.DECLARED
            && VERSIONS.contains(
                ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString()));
  }
}
