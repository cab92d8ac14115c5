package dev.electrified.processor.source;

import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A field or getter that is a persistent attribute, before it is judged what sort of attribute.
 *
 * @param name of the attribute
 * @param element the field or getter
 * @param type its type, type variables resolved
 * @param subject its place
 * @param annotations on it, or what overrides them
 * @param access the access type of embeddables in it that do not say their own
 * @param inside overrides of what it embeds or collects, its own and those from further out
 * @param role what of the field or getter it stands for
 */
record Member(
    String name,
    Element element,
    TypeMirror type,
    Subject subject,
    List<AnnotationView> annotations,
    AccessType access,
    Overrides inside,
    Role role) {
  private static final Set<String> OF_COLUMN =
      Set.of(AnnotationNames.COLUMN, AnnotationNames.COLUMNS);
  private static final Set<String> OF_CONVERSION =
      Set.of(AnnotationNames.CONVERT, AnnotationNames.CONVERTS);
  private static final Set<String> OF_TYPE =
      Set.of(
          AnnotationNames.JAVA_TYPE,
          AnnotationNames.JDBC_TYPE,
          AnnotationNames.JDBC_TYPE_CODE,
          AnnotationNames.TYPE);
  private static final Set<String> OF_ASSOCIATION =
      Set.of(AnnotationNames.JOIN_COLUMN, AnnotationNames.JOIN_COLUMNS, AnnotationNames.JOIN_TABLE);

  /** What of a field or getter is the value. */
  enum Role {
    /** All of it. */
    WHOLE,
    /** The elements of a collection, or the values of a map. */
    ELEMENT,
    /** The keys of a map. */
    KEY
  }

  /** A member that is a value as a whole. */
  Member(
      String name,
      Element element,
      TypeMirror type,
      Subject subject,
      List<AnnotationView> annotations,
      AccessType access,
      Overrides inside) {
    this(name, element, type, subject, annotations, access, inside, Role.WHOLE);
  }

  /** A part of the collection that this is, as if it were a member of its own. */
  Member part(Role part, TypeMirror ofPart, List<AnnotationView> onPart) {
    return new Member(name, element, ofPart, subject, onPart, access, inside, part);
  }

  /** The type of the whole field or getter, type variables as they are written. */
  TypeMirror written() {
    return element instanceof ExecutableElement getter ? getter.getReturnType() : element.asType();
  }

  /** The first annotation of that name. */
  Optional<AnnotationView> find(String annotation) {
    for (AnnotationView view : annotations) {
      if (view.name().equals(annotation)) {
        return Optional.of(view);
      }
    }
    return Optional.empty();
  }

  /** Whether there is an annotation of that name. */
  boolean has(String annotation) {
    return find(annotation).isPresent();
  }

  /** Whether an annotation of Hibernate chooses the type of its column. */
  boolean hasChosenType() {
    for (AnnotationView view : annotations) {
      if (OF_TYPE.contains(view.name())) {
        return true;
      }
    }
    return false;
  }

  /** The enum constant in that member of that annotation, where both are written. */
  Optional<String> constant(String annotation, String value) {
    Optional<AnnotationView> view = find(annotation);
    return view.isPresent() ? view.get().constant(value) : Optional.empty();
  }

  /** The member as it is seen under overrides from further out. */
  Member under(Overrides outer) {
    List<AnnotationView> overriding = outer.of(name);
    Overrides below = outer.inside(name).over(Overrides.of(annotations));
    List<AnnotationView> conversion = outer.conversion(name);
    if (overriding.isEmpty() && conversion.isEmpty() && below == inside) {
      return this;
    }
    List<AnnotationView> seen = annotations;
    if (!conversion.isEmpty()) {
      seen = new ArrayList<>(seen);
      seen.removeIf(other -> OF_CONVERSION.contains(other.name()));
      seen.addAll(conversion);
    }
    for (AnnotationView view : overriding) {
      Set<String> replaced =
          view.name().equals(AnnotationNames.COLUMN) ? OF_COLUMN : OF_ASSOCIATION;
      AnnotationView replacing = view;
      for (AnnotationView other : seen) {
        if (replaced.contains(other.name())) {
          replacing = withForeignKeys(replacing, other);
        }
      }
      seen = new ArrayList<>(seen);
      seen.removeIf(other -> replaced.contains(other.name()));
      seen.add(replacing);
    }
    return new Member(name, element, type, subject, seen, access, below, role);
  }

  /**
   * The annotation of an override, with what the overridden one says of foreign keys.
   *
   * <p>Source: Hibernate ORM 7.4, measured: of a table always, of columns where the override says
   * nothing of them or the overridden one wants none.
   */
  private static AnnotationView withForeignKeys(
      AnnotationView override, AnnotationView overridden) {
    if (override.name().equals(AnnotationNames.JOIN_TABLE)) {
      return overridden.name().equals(AnnotationNames.JOIN_TABLE)
          ? override.with("foreignKey", overridden).with("inverseForeignKey", overridden)
          : override;
    }
    boolean none =
        overridden
            .annotation("foreignKey")
            .flatMap(foreignKey -> foreignKey.constant("value"))
            .filter(value -> value.equals("NO_CONSTRAINT"))
            .isPresent();
    return overridden.has("foreignKey") && (none || !override.has("foreignKey"))
        ? override.with("foreignKey", overridden)
        : override;
  }

  /** The member as part of a key, which that annotation further out makes it. */
  Member ofKey(AnnotationView key) {
    if (has(AnnotationNames.ID)) {
      return this;
    }
    List<AnnotationView> seen = new ArrayList<>(annotations);
    seen.add(key.as(AnnotationNames.ID, Map.of()));
    return new Member(name, element, type, subject, seen, access, inside, role);
  }

  /** The member with another column annotation. */
  Member withColumn(AnnotationView column) {
    List<AnnotationView> seen = new ArrayList<>(annotations);
    seen.removeIf(view -> OF_COLUMN.contains(view.name()));
    seen.add(column);
    return new Member(name, element, type, subject, seen, access, inside, role);
  }

  /** The member as if it were of that type. */
  Member ofType(TypeMirror other) {
    return new Member(name, element, other, subject, annotations, access, inside, role);
  }
}
