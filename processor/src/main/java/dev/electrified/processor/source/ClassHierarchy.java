package dev.electrified.processor.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An entity or embeddable with those of its superclasses whose attributes it inherits: the mapped
 * superclasses. Fields of other superclasses are not persistent.
 *
 * @param persistent the classes with attributes, from the topmost to the class itself
 * @param entityAbove the nearest superclass that is an entity itself, if there is one
 */
record ClassHierarchy(List<TypeElement> persistent, Optional<TypeElement> entityAbove) {

  static ClassHierarchy of(Reading reading, TypeElement type) {
    List<TypeElement> persistent = new ArrayList<>();
    Optional<TypeElement> entityAbove = Optional.empty();
    persistent.add(type);
    TypeMirror above = type.getSuperclass();
    while (above.getKind() == TypeKind.DECLARED) {
      TypeElement superclass = (TypeElement) ((DeclaredType) above).asElement();
      if (reading.has(superclass, AnnotationNames.ENTITY)) {
        entityAbove = Optional.of(superclass);
        break;
      }
      if (reading.has(superclass, AnnotationNames.MAPPED_SUPERCLASS)) {
        persistent.add(superclass);
      } else if (reading.has(superclass, AnnotationNames.EMBEDDABLE)
          && !reading.has(type, AnnotationNames.ENTITY)) {
        // Of an embeddable above, and whatever lies above that, Hibernate maps nothing.
        break;
      }
      above = superclass.getSuperclass();
    }
    if (above.getKind() == TypeKind.ERROR) {
      reading.unresolved();
    }
    Collections.reverse(persistent);
    return new ClassHierarchy(persistent, entityAbove);
  }

  /**
   * The access type of the hierarchy: where its {@code @Id} stands (Jakarta Persistence 2.3.1), in
   * a subclass that of the entity above; field access where none is found.
   */
  AccessType defaultAccess(Reading reading) {
    for (TypeElement type : persistent) {
      for (Element member : type.getEnclosedElements()) {
        ElementKind kind = member.getKind();
        if ((kind == ElementKind.FIELD || kind == ElementKind.METHOD)
            && (reading.has(member, AnnotationNames.ID)
                || reading.has(member, AnnotationNames.EMBEDDED_ID))) {
          return kind == ElementKind.METHOD ? AccessType.PROPERTY : AccessType.FIELD;
        }
      }
    }
    return entityAbove.isPresent()
        ? of(reading, entityAbove.get()).defaultAccess(reading)
        : AccessType.FIELD;
  }
}
