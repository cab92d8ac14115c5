package dev.electrified.processor.source;

import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A field or getter that is a persistent attribute, before it is judged what sort of attribute.
 *
 * @param name of the attribute
 * @param element the field or getter
 * @param type its type, type variables resolved
 * @param subject its place
 * @param annotations on it
 */
record Member(
    String name,
    Element element,
    TypeMirror type,
    Subject subject,
    List<AnnotationView> annotations) {

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

  /** The enum constant in that member of that annotation, where both are written. */
  Optional<String> constant(String annotation, String value) {
    Optional<AnnotationView> view = find(annotation);
    return view.isPresent() ? view.get().constant(value) : Optional.empty();
  }
}
