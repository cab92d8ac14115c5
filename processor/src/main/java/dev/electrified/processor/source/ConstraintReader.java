package dev.electrified.processor.source;

import dev.electrified.processor.entity.ColumnDeclaration;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads constraints of Bean Validation that Hibernate applies to the schema when a provider is
 * present: those on the field and on the getter, and those that make up others.
 *
 * <p>Source: {@code TypeSafeActivator} of Hibernate ORM 7.4, measured.
 */
final class ConstraintReader {
  private static final String VALIDATION = AnnotationNames.VALIDATION;
  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
  private static final String VALIDATOR = AnnotationNames.VALIDATOR;
  private static final Set<String> REQUIRING =
      Set.of(VALIDATION + "NotNull", VALIDATION + "NotBlank", VALIDATION + "NotEmpty");

  private final Reading reading;
  private final Map<String, Boolean> singleTableSubclasses = new HashMap<>();

  ConstraintReader(Reading reading) {
    this.reading = reading;
  }

  /** Whether a constraint demands a value that its column must then have. */
  boolean isRequired(Member member, Constraining here, String home) {
    return here == Constraining.ALL && !isSingleTableSubclass(home) && isRequired(member);
  }

  private boolean isRequired(Member member) {
    if (!reading.hasValidationProvider()) {
      return false;
    }
    for (AnnotationView constraint : constraints(member)) {
      if (REQUIRING.contains(constraint.name())) {
        return true;
      }
    }
    return false;
  }

  /**
   * How far constraints count inside what the member embeds; empty where Hibernate requires a value
   * of rows that have no such attribute.
   */
  Optional<Constraining> inside(Member member, Constraining here, String home) {
    if (here == Constraining.NONE || !reading.hasValidationProvider() || !isCascaded(member)) {
      return Optional.of(Constraining.NONE);
    }
    if (here == Constraining.SIZES || !isRequired(member)) {
      return Optional.of(Constraining.SIZES);
    }
    return isSingleTableSubclass(home) ? Optional.empty() : Optional.of(Constraining.ALL);
  }

  private boolean isCascaded(Member member) {
    Optional<Element> other = otherSide(member);
    return member.has(AnnotationNames.VALID)
        || (other.isPresent() && reading.has(other.get(), AnnotationNames.VALID));
  }

  /** The column, with what constraints on its member say of it. */
  ColumnDeclaration apply(ColumnDeclaration column, Member member, String type, Constraining here) {
    if (!reading.hasValidationProvider() || here == Constraining.NONE) {
      return column;
    }
    ColumnDeclaration applied = column;
    List<String> bounds = new ArrayList<>();
    for (AnnotationView constraint : constraints(member)) {
      switch (constraint.name()) {
        case VALIDATION + "Size", VALIDATOR + "Length" -> {
          OptionalInt max = constraint.number("max");
          if (max.isPresent()
              && max.getAsInt() < Integer.MAX_VALUE
              && type.equals("java.lang.String")) {
            applied = applied.withLength(max);
          }
        }
        case VALIDATION + "Min" ->
            constraint.large("value").ifPresent(bound -> bounds.add(">= " + bound));
        case VALIDATION + "Max" ->
            constraint.large("value").ifPresent(bound -> bounds.add("<= " + bound));
        case VALIDATOR + "Range" -> {
          bounds.add(">= " + constraint.large("min").orElse(0L));
          bounds.add("<= " + constraint.large("max").orElse(Long.MAX_VALUE));
        }
        case VALIDATION + "Digits" -> {
          int fraction = constraint.number("fraction").orElse(0);
          applied =
              applied.withPrecision(constraint.number("integer").orElse(0) + fraction, fraction);
        }
        default -> {}
      }
    }
    return bounds.isEmpty() ? applied : applied.withExtras(applied.extras().withBounds(bounds));
  }

  private List<AnnotationView> constraints(Member member) {
    List<AnnotationView> constraints = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (AnnotationView view : member.annotations()) {
      collect(view, constraints, seen);
    }
    Optional<Element> other = otherSide(member);
    if (other.isPresent()) {
      for (AnnotationView view : reading.annotations(other.get(), member.subject())) {
        collect(view, constraints, seen);
      }
    }
    return constraints;
  }

  private void collect(AnnotationView view, List<AnnotationView> constraints, Set<String> seen) {
    String name = view.name();
    if (name.startsWith("jakarta.persistence.") || name.startsWith("java.lang.")) {
      return;
    }
    if (name.endsWith(KnownAnnotations.LIST)) {
      view.nested("value").forEach(one -> collect(one, constraints, seen));
      return;
    }
    List<String> groups = view.types("groups");
    if (!groups.isEmpty() && !groups.contains(DEFAULT_GROUP)) {
      return;
    }
    constraints.add(view);
    if (name.startsWith(VALIDATION) || name.startsWith(VALIDATOR) || !seen.add(name)) {
      return;
    }
    TypeElement type = reading.elements.getTypeElement(name);
    if (type != null && reading.has(type, CONSTRAINT)) {
      for (AnnotationView composing : reading.annotations(type, Subject.type(name))) {
        collect(composing, constraints, seen);
      }
    }
  }

  /** The getter of a field, the field of a getter: constraints on either count. */
  private static Optional<Element> otherSide(Member member) {
    boolean field = member.element().getKind() == ElementKind.FIELD;
    Element owner = member.element().getEnclosingElement();
    for (Element other : owner == null ? List.<Element>of() : owner.getEnclosedElements()) {
      if (field
          && other instanceof ExecutableElement method
          && method.getParameters().isEmpty()
          && MemberReader.propertyOf(method.getSimpleName().toString(), method.getReturnType())
              .equals(Optional.of(member.name()))) {
        return Optional.of(other);
      }
      if (!field
          && other.getKind() == ElementKind.FIELD
          && other.getSimpleName().contentEquals(member.name())) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Whether the entity has its rows in the table of another one, which may do without a value. */
  private boolean isSingleTableSubclass(String home) {
    return singleTableSubclasses.computeIfAbsent(home, this::findSingleTableSubclass);
  }

  private boolean findSingleTableSubclass(String home) {
    TypeElement type = reading.elements.getTypeElement(home);
    TypeElement root = type;
    TypeElement level = type;
    while (level != null && level.getSuperclass() instanceof DeclaredType above) {
      level = (TypeElement) above.asElement();
      if (reading.has(level, AnnotationNames.ENTITY)) {
        root = level;
      }
    }
    if (root == null || root.equals(type)) {
      return false;
    }
    for (AnnotationView view : reading.annotations(root, Subject.type(home))) {
      if (view.name().equals(AnnotationNames.PERSISTENCE + "Inheritance")) {
        return view.constant("strategy").orElse("SINGLE_TABLE").equals("SINGLE_TABLE");
      }
    }
    return true;
  }
}
