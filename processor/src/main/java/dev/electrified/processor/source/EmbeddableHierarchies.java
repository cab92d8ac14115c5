package dev.electrified.processor.source;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Which embeddables extend others, in this compile and in what the snapshot remembers of earlier
 * ones: where an attribute is of the topmost one, its columns are those of all of them.
 *
 * <p>Source: Hibernate ORM 7.4, {@code AnnotationBinder.buildInheritanceStates}, measured.
 */
final class EmbeddableHierarchies {
  private static final Comparator<TypeElement> BY_NAME =
      Comparator.comparing(type -> type.getQualifiedName().toString());

  private final Reading reading;
  private final Map<TypeElement, SortedMap<String, TypeElement>> children = new TreeMap<>(BY_NAME);

  EmbeddableHierarchies(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads these classes.
   *
   * @param names of embeddables; those that are gone, or extend no embeddable, count for nothing
   * @param inClassOutput whether a class file of that name lies in the class output: one that is
   *     there and cannot be read is reported, and remembered
   * @return the names of those that extend one
   */
  SortedSet<String> read(SortedSet<String> names, Predicate<String> inClassOutput) {
    SortedSet<String> extending = new TreeSet<>();
    for (String name : names) {
      TypeElement type = reading.elements.getTypeElement(name);
      if (type != null && add(type)) {
        extending.add(name);
      } else if (type == null && inClassOutput.test(name)) {
        extending.add(name);
        reading.reportUnreadable(name, "an embeddable that extends another");
      }
    }
    return extending;
  }

  private boolean add(TypeElement type) {
    Optional<TypeElement> parent = parent(type);
    if (!reading.has(type, AnnotationNames.EMBEDDABLE) || parent.isEmpty()) {
      return false;
    }
    if (reading.has(parent.get(), AnnotationNames.ENTITY)) {
      String name = type.getQualifiedName().toString();
      reading.report(
          Rule.UNSUPPORTED_MAPPING,
          Subject.type(name),
          name,
          "The embeddable `"
              + type.getSimpleName()
              + "` extends the entity `"
              + parent.get().getSimpleName()
              + "`, which Hibernate then takes for one with subclasses",
          "Extend a class that is no entity");
      return false;
    }
    children
        .computeIfAbsent(parent.get(), key -> new TreeMap<>())
        .put(reading.elements.getBinaryName(type).toString(), type);
    return true;
  }

  /** The nearest class above that is an embeddable, or an entity. */
  Optional<TypeElement> parent(TypeElement type) {
    TypeMirror above = type.getSuperclass();
    while (above instanceof DeclaredType declared) {
      TypeElement superclass = (TypeElement) declared.asElement();
      if (reading.has(superclass, AnnotationNames.EMBEDDABLE)
          || reading.has(superclass, AnnotationNames.ENTITY)) {
        return Optional.of(superclass);
      }
      above = superclass.getSuperclass();
    }
    return Optional.empty();
  }

  /** Whether attributes of that embeddable hold objects of those below it too. */
  boolean isExtended(TypeElement embeddable) {
    return children.containsKey(embeddable) && parent(embeddable).isEmpty();
  }

  /** The embeddables below it, those that extend one behind it. */
  List<TypeElement> below(TypeElement embeddable) {
    List<TypeElement> below = new ArrayList<>();
    for (TypeElement child : children.getOrDefault(embeddable, new TreeMap<>()).values()) {
      below.add(child);
      below.addAll(below(child));
    }
    return below;
  }
}
