package dev.electrified.processor.source;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * One reading of the sources, once a compile: the compiler's services, what was found, and whether
 * anything is still unresolved. Nothing of an earlier round can leak into it.
 */
final class Reading {
  final Elements elements;
  final Types types;

  /** What converts values that do not say so. */
  final Conversions conversions;

  /** Which embeddables extend others. */
  final EmbeddableHierarchies embeddables;

  private Findings findings;
  private final Map<Element, String> annotationNames = new HashMap<>();
  private boolean unresolved;
  private int validationProvider = -1;

  Reading(Elements elements, Types types, Findings findings) {
    this.elements = elements;
    this.types = types;
    this.findings = findings;
    conversions = new Conversions(this);
    embeddables = new EmbeddableHierarchies(this);
  }

  /** Whether that entity is a query and has no table. */
  boolean isQuery(String className) {
    TypeElement type = elements.getTypeElement(className);
    return type != null && isQuery(type);
  }

  /** Whether that entity is a query, or a view that is made by hand. */
  boolean isQuery(TypeElement type) {
    return has(type, AnnotationNames.SUBSELECT) || has(type, AnnotationNames.VIEW);
  }

  /** Sends findings elsewhere; returns where they went before. */
  Findings redirect(Findings other) {
    Findings before = findings;
    findings = other;
    return before;
  }

  /** Says that a type or value could not be resolved: the compiler reports it itself. */
  void unresolved() {
    unresolved = true;
  }

  /**
   * Does some work, and gives whether all it looked at was resolved; if not, its findings are
   * forgotten.
   */
  boolean resolves(Runnable work) {
    boolean before = unresolved;
    Findings found = new Findings();
    Findings others = redirect(found);
    unresolved = false;
    work.run();
    boolean resolved = !unresolved;
    unresolved = before;
    redirect(others);
    if (resolved) {
      others.addAll(found.list());
    }
    return resolved;
  }

  /** Whether anything could not be resolved, so that nothing may be written. */
  boolean isUnresolved() {
    return unresolved;
  }

  /** Adds a finding. */
  void report(Finding finding) {
    findings.add(finding);
  }

  /** Adds a finding about an entity. */
  void report(Rule rule, Subject subject, String home, String fact, String remedy) {
    findings.add(Finding.of(rule, subject, home, fact, remedy));
  }

  /** Says that a class that an earlier compile remembered is there and cannot be read. */
  void reportUnreadable(String name, String what) {
    report(
        Finding.nowhere(
            Rule.NO_KNOWN_ENTITY,
            "`"
                + name
                + "`, "
                + what
                + ", lies in the class output, and this compile cannot read it",
            "Put the module's classes on the class path"));
  }

  /**
   * The annotations on an element, in their order, repeatable ones unpacked. An annotation whose
   * type is unresolved is left out and remembered.
   *
   * @param subject the element
   */
  List<AnnotationView> annotations(Element element, Subject subject) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return List.of();
    }
    List<AnnotationView> views = new ArrayList<>(mirrors.size());
    for (AnnotationMirror mirror : mirrors) {
      if (mirror.getAnnotationType().getKind() == TypeKind.ERROR) {
        unresolved();
        continue;
      }
      String name = nameOf(mirror);
      AnnotationView view = new AnnotationView(this, name, mirror, subject.annotation(name));
      if (name.equals(AnnotationNames.ELECTRIC_ASSIGNS)
          || name.equals(AnnotationNames.ELECTRIC_GRANTS)) {
        views.addAll(view.repeated(subject));
      } else {
        views.add(view);
      }
    }
    return views;
  }

  /** Whether an element has an annotation of that name. */
  boolean has(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (nameOf(mirror).equals(annotation)) {
        return true;
      }
    }
    return false;
  }

  /** Fully qualified name of an annotation's type. */
  String nameOf(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    String name = annotationNames.get(type);
    if (name == null) {
      name = type.getQualifiedName().toString();
      annotationNames.put(type, name);
    }
    return name;
  }

  /** Whether a Bean Validation provider is present, without which Hibernate ignores constraints. */
  boolean hasValidationProvider() {
    if (validationProvider < 0) {
      boolean found =
          VisibleClasses.contain(elements, "org.hibernate.validator.HibernateValidator")
              || VisibleClasses.contain(elements, "org.apache.bval.jsr.ApacheValidationProvider");
      validationProvider = found ? 1 : 0;
    }
    return validationProvider == 1;
  }
}
