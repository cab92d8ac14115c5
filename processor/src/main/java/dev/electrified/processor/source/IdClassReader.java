package dev.electrified.processor.source;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.finding.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads an {@code @IdClass} beside its entity. The class says which attributes are the key, whether
 * they have {@code @Id} or not; each of its attributes must be one of the entity's. The columns are
 * the entity's, unless the class has mapping annotations of its own.
 *
 * <p>Source: {@code EmbeddableBinder.hasAnnotationsOnIdClass} of Hibernate ORM 7.4, and measured.
 */
final class IdClassReader {
  /** Those of which one on a member makes all columns those of the class. */
  private static final Set<String> MAPPING =
      Set.of(
          AnnotationNames.COLUMN,
          AnnotationNames.ID,
          AnnotationNames.GENERATED_VALUE,
          AnnotationNames.MANY_TO_ONE,
          AnnotationNames.ONE_TO_ONE,
          AnnotationNames.ONE_TO_MANY,
          AnnotationNames.MANY_TO_MANY);

  private final Reading reading;
  private final MemberReader members;
  private final UnsupportedMappings unsupported;
  private final AttributeWalker attributes;

  IdClassReader(Reading reading, UnsupportedMappings unsupported, AttributeWalker attributes) {
    this.reading = reading;
    members = new MemberReader(reading);
    this.unsupported = unsupported;
    this.attributes = attributes;
  }

  /**
   * Reads the id class these annotations of the entity and its superclasses name, if any, and puts
   * the keys in its order.
   */
  void read(TypeElement entity, List<AnnotationView> onClasses, Scope scope, Gathered gathered) {
    for (AnnotationView view : onClasses) {
      if (view.name().equals(AnnotationNames.ID_CLASS)) {
        read(entity, view, scope, gathered);
      }
    }
  }

  private void read(TypeElement entity, AnnotationView view, Scope scope, Gathered gathered) {
    TypeElement idClass = view.type("value").map(reading.elements::getTypeElement).orElse(null);
    if (idClass == null) {
      return;
    }
    if (reading.embeddables.isExtended(idClass)) {
      unsupported.refuse(
          view.subject().value("value"),
          scope.home(),
          "The id class `"
              + idClass.getSimpleName()
              + "` is an embeddable that others extend, with which Hibernate does not start",
          "Use a class nothing extends; make what they have in common a `@MappedSuperclass`");
      return;
    }
    Set<String> keys = new HashSet<>(gathered.keys);
    List<TypeElement> levels = ClassHierarchy.of(reading, idClass).persistent();
    DeclaredType type = (DeclaredType) idClass.asType();
    for (TypeElement level : levels) {
      for (String name : names(level, type, scope)) {
        if (keys.contains(name) || gathered.unread.contains(name)) {
          continue;
        }
        if (gathered.find(name).orElse(null) instanceof BasicAttribute basic) {
          gathered.replace(basic.asId());
          gathered.keys.add(name);
        } else {
          unsupported.refuse(
              view.subject().value("value"),
              scope.home(),
              "`"
                  + idClass.getSimpleName()
                  + "."
                  + name
                  + "` of the id class is no `@Id` of `"
                  + entity.getSimpleName()
                  + "`, so that Hibernate does not start",
              "Add the key `@Id … " + name + "`, or remove it from the id class");
        }
      }
    }
    gathered.keys.sort(ComponentOrder.of(idClass));
    if (isMapped(idClass)) {
      Gathered own = new Gathered();
      for (TypeElement level : levels) {
        attributes.read(level, type, Scope.idClass(scope, view), own);
      }
      replace(own, view, idClass, scope.home(), gathered);
    }
  }

  /** Whether a member of the class, not of one above, has an annotation of those. */
  private boolean isMapped(TypeElement idClass) {
    for (Element member : idClass.getEnclosedElements()) {
      for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
        if (MAPPING.contains(reading.nameOf(mirror))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Puts the class's attributes in the place of the entity's. */
  private void replace(
      Gathered own, AnnotationView view, TypeElement idClass, String home, Gathered gathered) {
    gathered.unread.addAll(own.unread);
    gathered.generators.addAll(own.generators);
    for (Attribute attribute : own.attributes()) {
      Optional<Attribute> known = gathered.find(attribute.path());
      if (attribute instanceof BasicAttribute
          && (known.isEmpty() || known.get() instanceof BasicAttribute)) {
        gathered.replace(attribute);
      } else {
        unsupported.refuse(
            view.subject().value("value"),
            home,
            "The id class `"
                + idClass.getSimpleName()
                + "` has mapping annotations of its own, and `"
                + attribute.path()
                + "` refers to an entity, which is not supported by this release",
            "Remove the annotations from the members of `" + idClass.getSimpleName() + "`");
      }
    }
  }

  /** Names of the class's attributes. */
  private Set<String> names(TypeElement level, DeclaredType site, Scope scope) {
    Set<String> names = new HashSet<>();
    Findings before = reading.redirect(new Findings());
    for (Member member : members.read(level, site, scope.access(), scope.home())) {
      names.add(member.name());
    }
    reading.redirect(before);
    return names;
  }
}
