package dev.electrified.processor.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What converts values that do not say so: converters that apply themselves, and those that a
 * {@code @ConverterRegistration} gives a type, which count before them.
 *
 * <p>Source: Hibernate ORM 7.4, {@code AttributeConverterManager}, measured.
 */
final class Conversions {
  private static final String CONTRACT = AnnotationNames.PERSISTENCE + "AttributeConverter";

  private final Reading reading;
  private final Assignability assignability;
  private final List<TypeElement> applied = new ArrayList<>();
  private final List<Registration> registrations = new ArrayList<>();
  private final Set<TypeElement> withdrawn = new HashSet<>();

  /**
   * One registration.
   *
   * @param domain the type it is for
   * @param explicit whether the annotation says that type itself
   * @param converter the converter
   * @param applied whether it converts values of that type, or none does
   */
  record Registration(
      TypeMirror domain, boolean explicit, TypeElement converter, boolean applied) {}

  Conversions(Reading reading) {
    this.reading = reading;
    assignability = new Assignability(reading.elements, reading.types);
  }

  /** Whether that annotation may tell of converters that need not be named. */
  static boolean isTold(String annotation) {
    return annotation.equals(AnnotationNames.CONVERTER)
        || annotation.equals(AnnotationNames.CONVERTER_REGISTRATION)
        || annotation.equals(AnnotationNames.CONVERTER_REGISTRATIONS);
  }

  /** Adds a converter that applies itself. */
  void add(TypeElement converter) {
    applied.add(converter);
  }

  /** Whether the converter applies itself. */
  boolean applies(TypeElement converter) {
    return applied.contains(converter);
  }

  /** Adds a registration, in the place of any equal one. */
  void add(Registration registration) {
    registrations.add(registration);
  }

  /** Takes from a converter that it applies itself. */
  void withdraw(TypeElement converter) {
    withdrawn.add(converter);
  }

  /** The registration for exactly that type; those for a type with arguments are never found. */
  Optional<Registration> registered(TypeMirror type) {
    if (Assignability.isParameterized(type)) {
      return Optional.empty();
    }
    for (Registration registration : registrations) {
      if (!Assignability.isParameterized(registration.domain())
          && reading.types.isSameType(registration.domain(), type)) {
        return Optional.of(registration);
      }
    }
    return Optional.empty();
  }

  /**
   * The converters that apply to a value; several are a contradiction.
   *
   * @param member the type of the member, as it is written
   * @param value the type of the value in it that is converted
   */
  List<TypeElement> of(TypeMirror member, TypeMirror value) {
    Optional<Registration> registration = registered(assignability.bounded(member));
    if (registration.isPresent()) {
      return registration.get().applied() ? List.of(registration.get().converter()) : List.of();
    }
    TypeMirror from = assignability.bounded(value);
    List<TypeElement> fitting = new ArrayList<>();
    for (TypeElement converter : applied) {
      Optional<TypeMirror> domain = domain(converter);
      if (domain.isPresent()
          && !withdrawn.contains(converter)
          && registered(domain.get()).isEmpty()
          && assignability.isAssignable(from, domain.get())) {
        fitting.add(converter);
      }
    }
    return fitting;
  }

  /** Whether nothing converts any value. */
  boolean isEmpty() {
    return applied.isEmpty() && registrations.isEmpty();
  }

  /** The type a converter converts. */
  Optional<TypeMirror> domain(TypeElement converter) {
    return contract(converter.asType()).map(contract -> contract.getTypeArguments().get(0));
  }

  /** {@code AttributeConverter} with the types that a converter gives it. */
  Optional<DeclaredType> contract(TypeMirror type) {
    for (TypeMirror above : reading.types.directSupertypes(type)) {
      if (above.getKind() != TypeKind.DECLARED) {
        continue;
      }
      DeclaredType declared = (DeclaredType) above;
      if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(CONTRACT)) {
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
