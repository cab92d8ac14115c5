package dev.electrified.processor.source;

import dev.electrified.processor.finding.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Collects, round by round, the names of the classes this compile has in source. Names, not
 * elements: a type that was unresolved in one round is whole in the last one, and is fetched then.
 */
public final class TypeCollector {
  private final Set<String> sources = new TreeSet<>();
  private final Set<String> entities = new TreeSet<>();
  private final Set<String> embeddables = new TreeSet<>();
  private final Set<String> annotated = new TreeSet<>();
  private final Set<String> converting = new TreeSet<>();
  private final Map<Element, String> annotationNames = new HashMap<>();

  /** Takes the root elements of one round. */
  public void collect(Collection<? extends Element> roots) {
    for (TypeElement type : ElementFilter.typesIn(roots)) {
      collect(type);
    }
    for (PackageElement around : ElementFilter.packagesIn(roots)) {
      collect(around);
    }
    annotationNames.clear();
  }

  private void collect(TypeElement type) {
    String name = type.getQualifiedName().toString();
    sources.add(name);
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      String annotation = nameOf(mirror);
      if (annotation.equals(AnnotationNames.ENTITY)) {
        entities.add(name);
      } else if (annotation.equals(AnnotationNames.EMBEDDABLE)) {
        embeddables.add(name);
      } else if (annotation.startsWith(AnnotationNames.OURS)
          || annotation.startsWith(AnnotationNames.JAVAX_PERSISTENCE)) {
        annotated.add(name);
      } else if (Conversions.isTold(annotation)) {
        converting.add(name);
      }
    }
    for (Element enclosed : type.getEnclosedElements()) {
      ElementKind kind = enclosed.getKind();
      if (kind.isClass() || kind.isInterface()) {
        collect((TypeElement) enclosed);
      } else if (kind == ElementKind.FIELD || kind == ElementKind.METHOD) {
        collectOurs(enclosed, name);
      }
    }
  }

  private void collect(PackageElement around) {
    String name = Subject.around(around.getQualifiedName().toString()).type();
    sources.add(name);
    for (AnnotationMirror mirror : around.getAnnotationMirrors()) {
      if (Conversions.isTold(nameOf(mirror))) {
        converting.add(name);
      }
    }
  }

  private void collectOurs(Element member, String owner) {
    for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
      if (nameOf(mirror).startsWith(AnnotationNames.OURS)) {
        annotated.add(owner);
      }
    }
  }

  /** The name of an annotation's type, made once a round: there are few, on very many members. */
  private String nameOf(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    String name = annotationNames.get(type);
    if (name == null) {
      name = type.getQualifiedName().toString();
      annotationNames.put(type, name);
    }
    return name;
  }

  /** Canonical names of all classes that are compiled from source, {@code package-info} too. */
  public Set<String> sources() {
    return sources;
  }

  /** Canonical names of the entities among them. */
  public Set<String> entities() {
    return entities;
  }

  /** Canonical names of the embeddables among them. */
  Set<String> embeddables() {
    return embeddables;
  }

  /** Canonical names of classes with an annotation of ours, or one we have to speak of. */
  Set<String> annotated() {
    return annotated;
  }

  /**
   * Names of the classes, and of packages as {@code app.package-info}, with an annotation that may
   * make a converter apply to attributes that do not name it.
   */
  Set<String> converting() {
    return converting;
  }

  /** Whether there is nothing here that could concern a schema. */
  public boolean isEmpty() {
    return entities.isEmpty() && annotated.isEmpty() && converting.isEmpty();
  }
}
