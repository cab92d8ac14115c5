package dev.electrified.processor.report;

import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the element, annotation and value a {@link Subject} names. */
final class Locator {
  /** More than an annotation has members. */
  private static final int MEMBERS = 100;

  private final Elements elements;

  Locator(Elements elements) {
    this.elements = elements;
  }

  /** The place, as precise as it can be had; empty when not even the class is there. */
  Optional<Location> find(Subject subject) {
    Optional<String> around = subject.packageName();
    Element home =
        around.isPresent()
            ? elements.getPackageElement(around.get())
            : elements.getTypeElement(subject.type());
    if (home == null) {
      return Optional.empty();
    }
    Element element = member(home, subject);
    AnnotationMirror annotation = annotation(element, subject);
    AnnotationValue value = annotation == null ? null : value(annotation, subject.value());
    boolean contained = annotation != null && !element.getAnnotationMirrors().contains(annotation);
    return Optional.of(new Location(element, annotation, value, contained));
  }

  /**
   * How far down its class a place stands: 0 is the class itself, then its members one by one, in
   * the order of the source.
   */
  int depth(Subject subject) {
    TypeElement type = elements.getTypeElement(subject.type());
    return type == null || subject.member() == null
        ? 0
        : 1 + type.getEnclosedElements().indexOf(member(type, subject));
  }

  /**
   * Where on its class or member a place stands: its annotations and their members one by one, then
   * the class or member itself.
   */
  int place(Subject subject) {
    TypeElement type = elements.getTypeElement(subject.type());
    if (type == null || subject.annotation() == null) {
      return Integer.MAX_VALUE;
    }
    Element element = member(type, subject);
    AnnotationMirror annotation = annotation(element, subject);
    int index = element.getAnnotationMirrors().indexOf(annotation);
    String path = subject.value();
    if (index < 0 || annotation == null || path == null) {
      return index < 0 ? Integer.MAX_VALUE - 1 : index * MEMBERS;
    }
    int member = 1;
    String first = path.split("[.\\[]", 2)[0];
    for (ExecutableElement name : annotation.getElementValues().keySet()) {
      if (name.getSimpleName().contentEquals(first)) {
        return index * MEMBERS + member;
      }
      member++;
    }
    return index * MEMBERS;
  }

  private static Element member(Element home, Subject subject) {
    if (subject.member() != null) {
      ElementKind kind =
          subject.kind() == Subject.Kind.METHOD ? ElementKind.METHOD : ElementKind.FIELD;
      for (Element enclosed : home.getEnclosedElements()) {
        if (enclosed.getKind() == kind
            && enclosed.getSimpleName().contentEquals(subject.member())) {
          return enclosed;
        }
      }
    }
    return home;
  }

  /** The annotation, which may stand in the container of a repeatable one. */
  private static @Nullable AnnotationMirror annotation(Element element, Subject subject) {
    if (subject.annotation() == null) {
      return null;
    }
    int ordinal = 0;
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isOfType(mirror, subject.annotation())) {
        if (ordinal++ == subject.ordinal()) {
          return mirror;
        }
        continue;
      }
      AnnotationValue contained = memberValue(mirror, "value");
      if (contained != null && contained.getValue() instanceof List<?> list) {
        for (Object item : list) {
          if (((AnnotationValue) item).getValue() instanceof AnnotationMirror nested
              && isOfType(nested, subject.annotation())
              && ordinal++ == subject.ordinal()) {
            return nested;
          }
        }
      }
    }
    return null;
  }

  private static boolean isOfType(AnnotationMirror mirror, String name) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(name);
  }

  /** The value at the end of a path such as {@code indexes[1].columnList}. */
  private static @Nullable AnnotationValue value(
      AnnotationMirror annotation, @Nullable String path) {
    if (path == null) {
      return null;
    }
    AnnotationMirror at = annotation;
    AnnotationValue found = null;
    int from = 0;
    while (from <= path.length()) {
      int dot = path.indexOf('.', from);
      String step = path.substring(from, dot < 0 ? path.length() : dot);
      AnnotationValue next = step(at, step);
      if (next == null) {
        return found;
      }
      found = next;
      if (dot < 0 || !(found.getValue() instanceof AnnotationMirror nested)) {
        return found;
      }
      at = nested;
      from = dot + 1;
    }
    return found;
  }

  private static @Nullable AnnotationValue step(AnnotationMirror annotation, String step) {
    int bracket = step.indexOf('[');
    AnnotationValue value =
        memberValue(annotation, bracket < 0 ? step : step.substring(0, bracket));
    if (value == null || bracket < 0 || !(value.getValue() instanceof List<?> list)) {
      return value;
    }
    int index = Integer.parseInt(step, bracket + 1, step.length() - 1, 10);
    return index < list.size() ? (AnnotationValue) list.get(index) : value;
  }

  private static @Nullable AnnotationValue memberValue(AnnotationMirror annotation, String name) {
    for (var entry : annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
