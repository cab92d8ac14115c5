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
      collect(type, true);
    }
    for (PackageElement around : ElementFilter.packagesIn(roots)) {
      collect(around, true);
    }
    annotationNames.clear();
  }

  /** Takes a class of another jar, as if it were in source; what is said of it has no position. */
  void include(TypeElement type) {
    collect(type, false);
    annotationNames.clear();
  }

  /** Likewise what the package says itself. */
  void include(PackageElement around) {
    collect(around, false);
    annotationNames.clear();
  }

  private void collect(TypeElement type, boolean source) {
    String name = type.getQualifiedName().toString();
    if (source) {
      sources.add(name);
    }
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
        collect((TypeElement) enclosed, source);
      } else if (kind == ElementKind.FIELD || kind == ElementKind.METHOD) {
        collectOurs(enclosed, name);
      }
    }
  }

  private void collect(PackageElement around, boolean source) {
    String name = Subject.around(around.getQualifiedName().toString()).type();
    if (source) {
      sources.add(name);
    }
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

  /** Whether that class has a part in the mapping, or one inside of it. */
  boolean hasPersistent(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return entities.contains(name)
        || embeddables.contains(name)
        || converting.contains(name)
        || ElementFilter.typesIn(type.getEnclosedElements()).stream().anyMatch(this::hasPersistent);
  }

  /** Whether there is nothing here that could concern a schema. */
  public boolean isEmpty() {
    return entities.isEmpty() && annotated.isEmpty() && converting.isEmpty();
  }
}
